import type { QuantityClaim, TimeClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

/**
 * Asks of a time whether it dates a figure. Figures are compared with their times: two such times are
 * no pair of their own, for "4% in 2030" beside "5% in 2031" tells two things. "Its fifth season in
 * May" is dated itself.
 */
export function datesFigure(
  figures: readonly Witness<QuantityClaim>[],
): (time: Witness<TimeClaim>) => boolean {
  const keyOf = (order: number, start: number) => `${order} ${start}`;
  const dating = new Set(
    figures.flatMap(({ order, claim: { time, quantity } }) =>
      time && quantity.dimension !== 'ordinal' ? [keyOf(order, time.span[0])] : [],
    ),
  );
  return ({ order, claim }) => dating.has(keyOf(order, claim.span[0]));
}
