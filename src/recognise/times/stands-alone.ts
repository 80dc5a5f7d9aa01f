import { isSpanOfMeasure } from '../span-of-measure.js';
import { before } from './matching.js';
import type { Expression } from './meaning.js';

/**
 * A part of the day without its day counts only as "in the morning", and the span of time in a
 * measure's name not at all: "the four-week average".
 */
export function standsAlone(text: string, { start, end, meaning }: Expression): boolean {
  if (meaning.kind === 'part-of-day')
    return meaning.code !== 'NI' && /\b(?:in|during) the $/i.test(before(text, start, 12));
  const lasts = meaning.kind === 'plain' && meaning.type === 'duration';
  return !lasts || !isSpanOfMeasure(text, end);
}
