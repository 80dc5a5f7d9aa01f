import type { Claim } from '../domain/claim.js';
import type { Quantity } from '../domain/quantity.js';
import { size } from './figures.js';
import { type Tellingness, tellingness } from './tellingness.js';

const nearest = 1.25;
/** Such figures stand in every article by the dozen. */
const common: ReadonlySet<Tellingness> = new Set(['small', 'weak', 'vague']);

/**
 * Whether two figures of one measure are nearly as large, and are in one unit or neither of them one
 * that stands everywhere. Where neither article prints what the other one does, such figures measure the same
 * more often than not, whatever their sentences are about.
 */
export const areNear = (a: Quantity, b: Quantity): boolean =>
  a.dimension === b.dimension &&
  timesApart(a, b) <= nearest &&
  ((a.unit !== null && a.unit === b.unit) ||
    (!common.has(tellingness(a)) && !common.has(tellingness(b))));

/** The same of two claims, neither of which may tell a figure. */
export const areNearFigures = (a: Claim, b: Claim): boolean =>
  a.kind === 'quantity' && b.kind === 'quantity' && areNear(a.quantity, b.quantity);

/** How many times as large the larger of two figures is. */
export function timesApart(a: Quantity, b: Quantity): number {
  const [small, large] = [size(a), size(b)].map(Math.abs).sort((x, y) => x - y) as [number, number];
  return small === 0 ? Number.MAX_VALUE : large / small;
}
