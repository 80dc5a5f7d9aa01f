import type { Span } from '../../domain/span.js';
import type { Carrier, CuesIn } from './carrier.js';
import { carrierBefore } from './carrier-before.js';
import { carrierBehind, carrierOpening } from './carrier-behind.js';
import { clauseEnd, contentAfter, contentBefore } from './content.js';
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
  return interlude.test(text.slice(last, before[1]));
}

/** Some words that report nothing, up to a comma. */
const interlude = /^(?! (?:that|how|whether|if|he|she|it|they)\b).*\S\s+\S.*,\s*$/s;

/** A further part of one clause: "called it “rash” and “unwise” at once". */
function joinedPart({ text, cues }: Reading, previous: Speech, place: Placed): Speech {
  const start = previous.content[0]?.[0] ?? place.passage.outer[0];
  const end = clauseEnd(text, place.passage.outer[1], place.after[1], cues);
  return { ...previous, parts: [...previous.parts, place], content: [[start, end]] };
}

/** "Roe said “…”", "Roe called it “rash”". */
export function introduced(
  { text, cues }: Reading,
  place: Placed,
  previous?: Speech,
): Speech | undefined {
  const { passage, first, before } = place;
  // "“…,” Roe said, calling it “rash”": the words of the first quotation are no subject.
  const shares = previous?.parts.at(-1)?.last.index === first.index && !opensSentence(place);
  const region: Span = shares && cues(before).length > 0 ? before : first.span;
  const found = carrierBefore(text, region, passage.outer[0], cues);
  if (!found?.cue) return undefined;
  const subject = found.subject ?? (shares ? previous?.carrier.subject : undefined);
  const carrier = { cue: found.cue, ...(subject && { subject }) };
  const between = text.slice(carrier.cue.span[1], passage.outer[0]);
  const capital = /^\p{Lu}/u.test(text.slice(...passage.span));
  const apart = /[,:]\s*$/.test(between) || (capital && between.trim() === '');
  if (apart && !opensClause.test(between)) {
    return {
      form: capital ? 'direct' : 'partial',
      parts: [place],
      content: [passage.outer],
      carrier,
    };
  }
  const content = contentAfter(text, carrier.cue, place, cues);
  return { form: 'partial', parts: [place], content: [content], carrier };
}

/** "said that if they come, “we go”": the quotation is the end of a clause. */
const opensClause = /^\s+(?:that|if|when|while|he|she|it|they)\b|\sthat\s/;

/** The verbs that stand behind what they report; "Roe denied it" may stand behind another's words. */
const setOff = new Set([
  'say',
  'tell',
  'add',
  'ask',
  'write',
  'explain',
  'note',
  'continue',
  'tweet',
  'report',
  'argue',
  'reply',
]);

/** "When the board offered help, “we took it,” Roe said.": the cue before the part is of the clause. */
export function carriedSetOff(reading: Reading, place: Placed): Speech | undefined {
  const { text, cues } = reading;
  if (!/[,?!]$/.test(text.slice(...place.passage.span)) || !isWhole(text, place)) return undefined;
  const carrier = carrierBehind(text, place, cues);
  if (!carrier?.cue || !setOff.has(carrier.cue.entry.cue)) return undefined;
  const content = contentBefore(text, place, carrier);
  return { form: 'partial', parts: [place], content: [content], carrier };
}

/** It begins behind a comma or a dash: nothing before it governs it. */
const isWhole = (text: string, { before }: Placed) => /[,—–-]\s*$/.test(text.slice(...before));

/** "It was a “rash step,” Roe said." */
export function carriedBehindPart({ text, cues }: Reading, place: Placed): Speech | undefined {
  const carrier =
    (isSetOff(text, place) ? carrierBehind(text, place, cues) : undefined) ??
    carrierAtEnd(text, place, cues);
  if (!carrier) return undefined;
  const content = contentBefore(text, place, carrier);
  return { form: 'partial', parts: [place], content: [content], carrier };
}

/** A comma inside the marks or behind them parts the quotation from its carrier. */
const isSetOff = (text: string, { passage, after }: Placed) =>
  /[,?!…—–-]/.test(text.charAt(passage.span[1] - 1)) ||
  /^\s*[,—–-]/.test(text.slice(after[0], after[0] + 3));

/** "The “rash step” cost lives, Roe said." */
function carrierAtEnd(text: string, { after }: Placed, cues: CuesIn): Carrier | undefined {
  const cue = cues(after).at(-1);
  if (!cue) return undefined;
  const comma = text.slice(after[0], cue.span[0]).lastIndexOf(', ');
  if (comma < 0) return undefined;
  return carrierOpening(text, [after[0] + comma + 1, after[1]], cues);
}
