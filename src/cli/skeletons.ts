const head = (id: string, title: string) => `# yaml-language-server: $schema=rule.schema.json
id: ${id} # the file's name without .yml
title: ${title}
`;

/** A judging rule to fill in; it is valid as it stands. */
export const judgingSkeleton = (id: string) => `${head(id, 'A few words that head the finding')}\
# What the report prints. {a.words}, {b.outlet}, {a.date} … are filled in.
message: "{a.outlet}: “{a.words}”; {b.outlet}: “{b.words}”."
# Why it matters, and when it misleads; for whoever doubts a finding.
note: ...
verdict: difference # contradiction, update, difference, refinement, agreement, single-source
aspect: value # in what: value, time, wording, speaker, certainty, scope, …
severity: medium # high, medium, low, info
# Where it holds, these are silent; else the strongest verdict stands: a contradiction before it.
replaces: [disjoint-values]
# Which claims it looks at. Both have to be such.
given: { kind: quantity } # also dimension, unit, concept, subject, modality, polarity, form
# All of these have to hold, for a and b either way round.
when:
  - disjoint(a.quantity, b.quantity)
  - 'says(a, ["magnitude"]) && says(b, ["magnitude"])'
# None of these may hold.
unless:
  - explained(a, b)
# One that fires, one that must not, and a near miss; “twosource rules test” runs them.
examples:
  - title: It fires
    expect: difference
    texts:
      - { outlet: Harbour Gazette, text: "The earthquake had a magnitude of 5.8." }
      - { outlet: Inland Courier, text: "The earthquake had a magnitude of 6.1." }
  - title: It must not
    expect: silence
    texts:
      - { outlet: Harbour Gazette, text: "The earthquake had a magnitude of 5.8." }
      - { outlet: Inland Courier, text: "The earthquake had a magnitude of 5.8." }
  - title: Near miss
    expect: silence
    texts:
      - { outlet: Harbour Gazette, text: "The earthquake lasted 58 seconds." }
      - { outlet: Inland Courier, text: "The earthquake lasted 61 seconds." }
`;

/** A recognising rule to fill in; it is valid as it stands. */
export const recognisingSkeleton = (id: string) => `${head(id, 'What it recognises')}\
note: ...
# Words, #Tags, (one|another), optional?, .{0,4} for a few words; [<name>…] captures.
match:
  - "magnitude (of|was)? .{0,2} [<value>#Value]"
claim:
  kind: quantity # or time, statement
  words: value # the capture that is the claim
  concept: magnitude # what judging rules find it by: given: { concept: magnitude }
# What it finds in each text, word by word; [] where it must find nothing.
examples:
  - title: It finds the figure
    text: The earthquake had a magnitude of 5.8.
    finds: ["5.8"]
  - title: Near miss
    text: Nobody knew the magnitude.
    finds: []
`;
