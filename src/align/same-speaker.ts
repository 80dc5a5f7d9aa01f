import { sameName } from '../compare/names.js';
import { otherVoice } from '../compare/voices.js';
import type { QuoteClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

/** Whether two quotations have one speaker; unknown where one names none, or a body that may be his. */
export function sameSpeaker(
  a: Witness<QuoteClaim>,
  b: Witness<QuoteClaim>,
): 'same' | 'different' | 'unknown' {
  const [left, right] = [a.claim.quote.speaker, b.claim.quote.speaker];
  if (left === undefined || right === undefined) return 'unknown';
  if (sameName(left, right) !== 'different') return 'same';
  return otherVoice(left, right) ? 'different' : 'unknown';
}
