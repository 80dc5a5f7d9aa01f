import { before } from './matching.js';
import type { Expression } from './meaning.js';

/** A part of the day without its day counts only as "in the morning". */
export const standsAlone = (text: string, { start, meaning }: Expression): boolean =>
  meaning.kind !== 'part-of-day' ||
  (meaning.code !== 'NI' && /\b(?:in|during) the $/i.test(before(text, start, 12)));
