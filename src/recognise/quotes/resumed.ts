import { opensSmall } from '../lean-pattern.js';
import type { CuesIn } from './carrier.js';
import { carrierBehind } from './carrier-behind.js';
import { clauseEnd } from './content.js';
import type { Cue } from './cues.js';
import type { Placed } from './regions.js';
import { joined, opensSentence, type Reading, type Speech, unsaid } from './speech.js';
import { wordCount } from './word-count.js';

/** "“Today,” she said, “we begin.”" */
export function resumed(reading: Reading, place: Placed, previous?: Speech): Speech | undefined {
  const { text, cues } = reading;
  const last = previous?.parts.at(-1);
  if (!previous || !last || last.last.index !== place.first.index || opensSentence(place))
    return undefined;
  const cue = previous.carrier.cue;
  const carried = cue && cue.span[0] >= place.before[0] && cue.span[0] < place.before[1];
  if (previous.form === 'direct' && carried && cues([cue.span[1], place.before[1]]).length === 0)
    return isOfCarrier(text, place) ? unsaid(place) : joined(previous, place);
  if (isBroken(reading, previous, place)) {
    const carrier = cue ? previous.carrier : (carrierBehind(text, place, cues) ?? {});
    return { ...joined(previous, place), carrier };
  }
  if (previous.form === 'direct' && (isListed(text, place) || goesOn(text, place, previous, cues)))
    return joined(previous, place);
  // "It is “smart,” Roe wrote in a letter, and “full of life.”"
  if (
    carried &&
    previous.form === 'partial' &&
    isAdded.test(text.slice(cue.span[1], place.before[1]))
  )
    return joined(previous, place);
  if (/:\s*$/.test(text.slice(Math.max(place.before[0], place.before[1] - 3), place.before[1])))
    return undefined;
  if (endsBefore(text, previous, place)) return unsaid(place);
  const isOwn = cues(place.before).some((cue) => !isRelative(text, place, cue));
  return previous.form === 'partial' && !isOwn ? joinedPart(reading, previous, place) : undefined;
}

/** "said they are “bold” but lack what she calls “aims”": a clause inside what was said. */
const isRelative = (text: string, { before }: Placed, { span }: Cue) =>
  relative.test(text.slice(Math.max(before[0], span[0] - 50), span[0]));

const relative =
  /(?<![,—–-] ?)\b(?:what|which|who|that) (?:(?:he|she|they|it|we|I|is|are|was|were|has|have|had|been|also|once|later|[a-z]{2,12}ly) ){0,3}$/;

/** "“…,” said Roe, one of the “big four” of the trade": a word or two within the carrier. */
const isOfCarrier = (text: string, { passage, before }: Placed) =>
  /[\w’']\s*$/.test(text.slice(Math.max(before[0], before[1] - 3), before[1])) &&
  wordCount(text.slice(...passage.span), mostTermWords + 1) <= mostTermWords;

const mostTermWords = 4;

/** As many characters stand between marks that only a word or two of the quotation were left out of. */
const shortest = 24;

/** "said, “After all these years,” Roe “gave up the house.”" */
function isBroken({ text, cues }: Reading, { form, parts }: Speech, { passage, before }: Placed) {
  const last = parts.at(-1) as Placed;
  return (
    form === 'direct' &&
    before[1] - before[0] < shortest &&
    /,['’]?$/.test(text.slice(...last.passage.span)) &&
    /^ [^,;:—–]*\w $/.test(text.slice(...before)) &&
    opensSmall.test(text.slice(...passage.span)) &&
    cues(before).length === 0
  );
}

const subordinating = /\b(?:[Aa]s|[Ww]hen|[Aa]fter|[Bb]ecause|[Ii]f|[Oo]nce|[Ss]ince) $/;

/** "After Roe said it was “safe,” the board “lost” the key" */
function endsBefore(text: string, { parts, carrier, form }: Speech, { before }: Placed): boolean {
  const last = (parts.at(-1) as Placed).passage;
  const from = carrier.subject?.[0] ?? 0;
  return (
    form === 'partial' &&
    /,['’]?$/.test(text.slice(...last.span)) &&
    /^ (?!and |but |or )/.test(text.slice(...before)) &&
    subordinating.test(text.slice(Math.max(0, from - 10), from))
  );
}

const isAdded = /^[^,;:]{0,80}, (?:and|but|or) $/;

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
  const lower = opensSmall.test(text.slice(...passage.span));
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
