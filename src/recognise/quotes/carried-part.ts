import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import type { Carrier, CuesIn } from './carrier.js';
import { carrierBehind, carrierOpening } from './carrier-behind.js';
import { contentBefore } from './content.js';
import type { Placed } from './regions.js';
import type { Reading, Speech } from './speech.js';

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
  if (!isPaused(text, place) || !isWhole(text, place)) return undefined;
  const carrier = carrierBehind(text, place, cues);
  if (!carrier?.cue || !setOff.has(carrier.cue.entry.cue)) return undefined;
  const content = contentBefore(text, place, carrier);
  return { form: 'partial', parts: [place], content: [content], carrier };
}

/** Its own end is a comma, or asks or calls. */
function isPaused(text: string, { passage: { span } }: Placed): boolean {
  const last = text.charAt(span[1] - 1);
  const isInner = last === "'" || last === '’';
  const at = isInner ? span[1] - 2 : span[1] - 1;
  return at >= span[0] && pauses.includes(text.charAt(at));
}

const pauses = ',?!';

/** It begins behind a comma or a dash: nothing before it governs it. */
const isWhole = (text: string, { before }: Placed) => /[,—–-]\s*$/.test(text.slice(...before));

/** "It was a “rash step,” Roe said." */
export function carriedBehindPart({ text, cues }: Reading, place: Placed): Speech | undefined {
  const carrier =
    (isSetOff(text, place) ? carrierBehind(text, place, cues) : undefined) ??
    carrierAtEnd(text, place, cues);
  if (!carrier) return undefined;
  const content = [contentBefore(text, place, carrier), ...contentBehind(text, place, carrier)];
  return { form: 'partial', parts: [place], content, carrier };
}

const goesOn =
  /^(?:, [^,;:]{1,90})?, (?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\b)/;

/** "The “rash step”, said Roe, a builder, [would cost lives]." */
function contentBehind(
  text: string,
  { after }: Placed,
  { cue, subject }: Carrier,
): readonly Span[] {
  const from = Math.max(cue?.span[1] ?? 0, subject?.[1] ?? 0);
  const found = goesOn.exec(text.slice(from, Math.min(after[1], from + 140)))?.[0];
  if (found === undefined) return [];
  return [[from + found.length, bareEnd(text, from, after[1])]];
}

/** A comma inside the marks or behind them parts the quotation from its carrier. */
const isSetOff = (text: string, { passage, after }: Placed) =>
  /[,?!…—–-]['’]?$/.test(text.slice(passage.span[1] - 2, passage.span[1])) ||
  /^\s*[,—–-]/.test(text.slice(after[0], after[0] + 3));

/** "The “rash step” cost lives, Roe said." */
function carrierAtEnd(text: string, { after }: Placed, cues: CuesIn): Carrier | undefined {
  for (const { span } of cues(after).slice(-3).reverse()) {
    const comma = text.slice(after[0], span[0]).lastIndexOf(', ');
    if (comma < 0) return undefined;
    const carrier = carrierOpening(text, [after[0] + comma + 1, after[1]], cues);
    if (carrier) return carrier;
  }
  return undefined;
}
