import type { Claim } from '../../domain/claim.js';
import { quantityText } from './quantity-text.js';
import { timeText } from './time-text.js';

/** What a claim's words were taken to mean, for a reader; empty where they say it themselves. */
export function meaningOf(claim: Claim): string {
  const meaning = meant(claim);
  return squeezed(meaning) === squeezed(claim.words) ? '' : meaning;
}

/** When the quantity holds; a duration says as a quantity already how long. */
function timeBeside(time: Claim['time']): string {
  return time === undefined || time.type === 'duration' ? '' : timeText(time);
}

/** `25 %` says no more than `25%`, nor does `19 (person)` where `19` is printed among people. */
function squeezed(text: string): string {
  return text
    .slice(0, 80)
    .replaceAll(/ |\([^()]{1,40}\)$/g, '')
    .toLowerCase();
}

function meant(claim: Claim): string {
  switch (claim.kind) {
    case 'quantity':
      return [quantityText(claim.quantity), timeBeside(claim.time)].filter(Boolean).join(', ');
    case 'time':
      return timeText(claim.time);
    case 'quote':
      return claim.quote.speaker ?? '';
    case 'statement':
      return claim.polarity === 'negated' ? 'negated' : '';
  }
}
