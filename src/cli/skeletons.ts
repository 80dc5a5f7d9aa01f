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
replaces: [disjoint-values, figures-differ]
# Which claims it looks at. Both have to be such.
given: { kind: quantity, dimension: length } # also unit, concept, subject, modality, polarity, form
# All of these have to hold, for a and b either way round.
when:
  - disjoint(a.quantity, b.quantity)
  - 'says(a, ["wave"]) && says(b, ["wave"])'
# None of these may hold.
unless:
  - explained(a, b)
# One that fires, one that must not, and a near miss; “twosource rules test” runs them.
examples:
  - title: It fires
    expect: difference
    texts:
      - { outlet: Harbour Gazette, text: "The highest wave was 5.8 metres." }
      - { outlet: Inland Courier, text: "The highest wave was 6.1 metres." }
  - title: It must not
    expect: silence
    texts:
      - { outlet: Harbour Gazette, text: "The highest wave was 5.8 metres." }
      - { outlet: Inland Courier, text: "The highest wave was 5.8 metres." }
  - title: Near miss
    expect: silence
    texts:
      - { outlet: Harbour Gazette, text: "The highest mast was 5.8 metres." }
      - { outlet: Inland Courier, text: "The highest mast was 6.1 metres." }
`;

/** A recognising rule to fill in; it is valid as it stands. */
export const recognisingSkeleton = (id: string) => `${head(id, 'What it recognises')}\
note: ...
# Words, #Tags, (one|another), optional?, .{0,4} for a few words; [<name>…] captures.
match:
  - "height (of|was)? .{0,2} [<value>#Value+ (metres|feet)]"
claim:
  kind: quantity # or time, statement
  words: value # the capture that is the claim
  concept: height # what judging rules find it by: given: { concept: height }
# What it finds in each text, word by word; [] where it must find nothing.
examples:
  - title: It finds the figure
    text: The wave had a height of 5.8 metres.
    finds: [5.8 metres]
  - title: Near miss
    text: Nobody knew the height of the wave.
    finds: []
`;
