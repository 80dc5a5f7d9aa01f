import { isoMinutes } from '../domain/iso-date.js';
import type { Comparisons } from './comparisons.js';
import type { Library, NamedFunction } from './named-function.js';
import { isLater } from './publication.js';
import { isHigher } from './quantity-functions.js';
import type { ClaimView } from './views.js';

/** How what two claims tell has gone on: which is the later one, and whether a count has risen. */
export const courseFunctions = (library: Library): readonly NamedFunction[] => [
  {
    signature: 'later(Claim, Claim): bool',
    says: 'the first is later, by the date that each speaks of, else by publication',
    run: (a: ClaimView, b: ClaimView) => {
      const order = laterBy(a, b, library.compare);
      library.note(order);
      return order.isLater;
    },
  },
  {
    signature: 'rises(Claim, Claim): bool',
    says: 'the later of the two, whichever it is, has the higher figure, and what is counted may grow: it is told as a fact, not in bare numbers alone and not of what was long ago, and no article as early as the other one has it',
    run: (a: ClaimView, b: ClaimView) => rises(a, b, library),
  },
];

function rises(a: ClaimView, b: ClaimView, { compare, toldEarly }: Library): boolean {
  if (!mayGrow(a) || !mayGrow(b) || (isBare(a) && isBare(b))) return false;
  if (isLongAgo(a, b)) return false;
  const [first, last] = laterBy(a, b, compare).isLater ? [b, a] : [a, b];
  if (!laterBy(last, first, compare).isLater) return false;
  if (!isHigher(last.quantity, first.quantity, compare.quantities)) return false;
  const isPrintedLater = isLater(last.published, first.published);
  return !(isPrintedLater && toldEarly(last.claim.id, first.published));
}

/** A plan that is larger in a later article has not grown: it is told otherwise. */
const mayGrow = ({ modality }: ClaimView): boolean => modality === 'asserted';

const longAgo = 30 * 24 * 60;

/** Whether one tells of a time that was over a month before both were published: the count is known. */
function isLongAgo(...both: readonly ClaimView[]): boolean {
  const printed = both.map(({ published }) => isoMinutes(published) ?? 0);
  return both.some(({ claim }) => {
    const end = isoMinutes(claim.time?.end ?? '');
    return end !== undefined && end < Math.min(...printed) - longAgo;
  });
}

/** Of a number without a noun or a change it is not known what it counts. */
const isBare = ({ quantity }: ClaimView): boolean =>
  quantity.dimension === 'number' && quantity.role === '';

function laterBy(a: ClaimView, b: ClaimView, { times }: Comparisons) {
  const [timeA, timeB] = [a.claim.time, b.claim.time];
  if (timeA?.start && timeB?.start && times(timeA, timeB).relation === 'disjoint') {
    const because = `speak of ${timeA.value} and ${timeB.value}`;
    return { isLater: timeA.start > timeB.start, because };
  }
  const [from, to] = [a.published || 'no date', b.published || 'no date'];
  const because = `published ${from} and ${to}`;
  return { isLater: isLater(a.published, b.published), because };
}
