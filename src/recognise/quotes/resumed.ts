import type { CuesIn } from './carrier.js';
import { clauseEnd } from './content.js';
import type { Placed } from './regions.js';
import { joined, opensSentence, type Reading, type Speech } from './speech.js';

/** "“Today,” she said, “we begin.”" */
export function resumed(reading: Reading, place: Placed, previous?: Speech): Speech | undefined {
  const { text, cues } = reading;
  const last = previous?.parts.at(-1);
  if (!previous || !last || last.last.index !== place.first.index || opensSentence(place))
    return undefined;
  const cue = previous.carrier.cue;
  const carried = cue && cue.span[0] >= place.before[0] && cue.span[0] < place.before[1];
  if (previous.form === 'direct' && carried && cues([cue.span[1], place.before[1]]).length === 0)
    return joined(previous, place);
  if (previous.form === 'direct' && (isListed(text, place) || goesOn(text, place, previous, cues)))
    return joined(previous, place);
  const own = cues(place.before).length > 0;
  return previous.form === 'partial' && !own ? joinedPart(reading, previous, place) : undefined;
}

/** "chanted “Out,” and “Resign.”" */
const isListed = (text: string, { before }: Placed) =>
  before[1] - before[0] < 12 && /^[\s,]*(?:and|or|but)[\s,:]*$/.test(text.slice(...before));

/** "“Today,” she said, smiling at those who had doubted it, “we begin.”": a sentence left open. */
function goesOn(
  text: string,
  { passage, before }: Placed,
  { parts, carrier }: Speech,
  cues: CuesIn,
) {
  const open = /[,—–-]$/.test(text.slice(...(parts.at(-1) as Placed).passage.span));
  const lower = /^\p{Ll}/u.test(text.slice(...passage.span));
  if (!open || !lower || !carrier.cue || carrier.cue.span[0] < before[0]) return false;
  const last = cues(before).at(-1)?.span[1] ?? before[0];
  return before[1] - last < longestInterlude && interlude.test(text.slice(last, before[1]));
}

const longestInterlude = 200;
/** Some words that report nothing, up to a comma. */
const interlude = /^(?! (?:that|how|whether|if|he|she|it|they)\b).*\S\s+\S.*,\s*$/s;

/** A further part of one clause: "called it “rash” and “unwise” at once". */
function joinedPart({ text, cues }: Reading, previous: Speech, place: Placed): Speech {
  const start = previous.content[0]?.[0] ?? place.passage.outer[0];
  const end = clauseEnd(text, place.passage.outer[1], place.after[1], cues);
  return { ...previous, parts: [...previous.parts, place], content: [[start, end]] };
}
