import type { Mention } from '../domain/mention.js';

/**
 * Leaves out the ordinals of direct speech. Whoever tells of "the second ship" and "the first one"
 * points at them and counts nothing that another outlet could have otherwise; what is quoted is
 * compared word by word anyway. "underwent “a second operation”" is the outlet's own count.
 *
 * @param mentions sorted by start
 */
export function withoutSpokenOrder(mentions: readonly Mention[]): readonly Mention[] {
  let spoken = 0;
  return mentions.filter((mention) => {
    if (mention.kind === 'quote' && mention.quote.form === 'direct')
      spoken = Math.max(spoken, mention.span[1]);
    const counts = mention.kind === 'quantity' && mention.quantity.dimension === 'ordinal';
    return !counts || mention.span[0] >= spoken;
  });
}
