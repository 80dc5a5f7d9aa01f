import type { Span } from '../../domain/span.js';
import { carrierBefore } from './carrier-before.js';
import { contentAfter } from './content.js';
import type { Placed } from './regions.js';
import { opensSentence, type Reading, type Speech } from './speech.js';

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
