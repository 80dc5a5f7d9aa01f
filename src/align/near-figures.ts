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
  (timesApart(a, b) <= nearest || areTransposed(a, b)) &&
  ((a.unit !== null && a.unit === b.unit) ||
    (!common.has(tellingness(a)) && !common.has(tellingness(b))));

/** 46,000 and 64,000, 4,150 and 1,450: the same digits in another order, as a slip makes them. */
function areTransposed(a: Quantity, b: Quantity): boolean {
  const [one, other] = [digitsOf(a), digitsOf(b)];
  return (
    one.length > 1 &&
    one !== other &&
    one.length === other.length &&
    [...one].sort().join('') === [...other].sort().join('')
  );
}

/** The same of figures that do not stand everywhere: a slip, however far it brings them apart. */
export const areOneSlip = (a: Quantity, b: Quantity): boolean =>
  areTransposed(a, b) && !isCommon(a) && !isCommon(b);

const isCommon = (quantity: Quantity): boolean => {
  const telling = tellingness(quantity);
  return telling === 'middling' || common.has(telling);
};

/** All digits of a plain figure, "13.4bn" and "13,400,000,000" alike. */
const digitsOf = ({ value, hedge }: Quantity): string =>
  value === null || hedge === 'vague' || Math.abs(value) > Number.MAX_SAFE_INTEGER
    ? ''
    : String(Math.abs(value)).replace('.', '');

/** The same of two claims, neither of which may tell a figure. */
export const areNearFigures = (a: Claim, b: Claim): boolean =>
  a.kind === 'quantity' && b.kind === 'quantity' && areNear(a.quantity, b.quantity);

/** How many times as large the larger of two figures is. */
export function timesApart(a: Quantity, b: Quantity): number {
  const [small, large] = [size(a), size(b)].map(Math.abs).sort((x, y) => x - y) as [number, number];
  return small === 0 ? Number.MAX_VALUE : large / small;
}
