import type { QuantityClaim } from '../domain/claim.js';
import { groupBy } from '../domain/group-by.js';
import type { OtherFates } from './fates.js';
import type { Witness } from './witness.js';

type Counted = Witness<QuantityClaim>;

/** A sentence with more figures than this is a table, and sums are found in it by chance. */
const mostFigures = 8;
/** A figure is looked for in so many sentences. */
const mostSentences = 12;

/**
 * Asks whether two figures are part and whole, by a third one in a sentence that tells one of the
 * two: "16 arrests before the match and nine after it", "25 arrests". Only plain figures of one measure
 * are added, and of counts those that may count the same; the missing are not added to the dead.
 */
export function addsUpAmong(
  witnesses: readonly Counted[],
  haveOtherFates: OtherFates,
): (a: Counted, b: Counted) => boolean {
  const plain = witnesses.filter((one) => plainValue(one) !== null && isAdded(one));
  const bySentence = groupBy(plain, keyOf);
  const byValue = groupBy(plain, plainValue);
  const beside = (value: number) =>
    (byValue.get(value) ?? []).slice(0, mostSentences).flatMap((told) => {
      const all = bySentence.get(keyOf(told)) ?? [];
      return all.length > mostFigures ? [] : all.filter((other) => other !== told);
    });
  return (a, b) => {
    const [x, y] = [plainValue(a), plainValue(b)];
    if (x === null || y === null || !isAdded(a) || !isAdded(b)) return false;
    return [...beside(x), ...beside(y)].some((third) => {
      const z = plainValue(third) ?? Number.NaN;
      return (
        (sums(x, y, z) || sums(x, z, y) || sums(y, z, x)) &&
        mayCount(third, a, b) &&
        ![a, b].some((one) => haveOtherFates(third, one))
      );
    });
  };
}

/** Ages and ranks are not added. */
const isAdded = ({ claim: { quantity } }: Counted) =>
  quantity.dimension !== 'age' && quantity.dimension !== 'ordinal';

const keyOf = ({ order, claim }: Counted) => `${order} ${claim.sentence[0]}`;
const plainValue = ({ claim }: Counted) => claim.quantity.value;

/** Whether two add up to the third, but for what floating point makes of tenths. */
const sums = (x: number, y: number, whole: number): boolean =>
  Math.abs(x + y - whole) <= 1e-9 * Math.abs(whole);

/** "14 lorries and two dogs": what is added has the noun of one of the two, or none. */
const mayCount = (third: Counted, ...pair: readonly Counted[]): boolean => {
  const { unit, dimension } = third.claim.quantity;
  return pair.some(
    ({ claim: { quantity } }) =>
      (quantity.unit === unit && quantity.dimension === dimension) ||
      (dimension === 'number' && quantity.dimension === 'count'),
  );
};
