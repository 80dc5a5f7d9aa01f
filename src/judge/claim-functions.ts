import { sameName } from '../compare/names.js';
import { compareQuantities } from '../compare/quantities.js';
import { compareTimes } from '../compare/times.js';
import { compareWording } from '../compare/wording.js';
import type { Library, NamedFunction } from './named-function.js';
import { isLater } from './publication.js';
import { isHigher } from './quantity-functions.js';
import type { ClaimView } from './views.js';

/** Comparisons of two claims as a whole: who holds them, how firmly, when, and from where. */
export function claimFunctions(library: Library): readonly NamedFunction[] {
  const { factors, strengthOf, explained, originOf, note } = library;
  const sameOrigin = (a: ClaimView, b: ClaimView) =>
    originOf(a.article.id) === originOf(b.article.id);
  const sameContent = (a: ClaimView, b: ClaimView) => {
    const [left, right] = [a.claim, b.claim];
    if (left.kind === 'quantity' && right.kind === 'quantity') {
      return compareQuantities(left.quantity, right.quantity, factors);
    }
    if (left.kind === 'time' && right.kind === 'time') return compareTimes(left.time, right.time);
    return { relation: compareWording(a.words, b.words).relation, because: 'compared by words' };
  };
  return [
    {
      signature: 'equal(Claim, Claim): bool',
      says: 'equal quantities, equal times, or the same words, as is the claims’ kind',
      run: (a: ClaimView, b: ClaimView) => {
        const { relation, because } = sameContent(a, b);
        note(because);
        return relation === 'equal' || relation === 'same';
      },
    },
    {
      signature: 'same_holder(Claim, Claim): bool',
      says: 'the same person or body is said to hold both, or both are the outlets’ own',
      run: ({ holder: a }: ClaimView, { holder: b }: ClaimView) =>
        a === b || (a !== '' && b !== '' && sameName(a, b) !== 'different'),
    },
    {
      signature: 'strength(Claim): double',
      says: 'how firmly the claim commits, 0 (barely possible) to 1 (as good as done)',
      run: ({ modality }: ClaimView) => strengthOf(modality),
    },
    {
      signature: 'stronger(Claim, Claim): bool',
      says: 'the first commits more firmly: will beside may',
      run: (a: ClaimView, b: ClaimView) => strengthOf(a.modality) > strengthOf(b.modality),
    },
    {
      signature: 'later(Claim, Claim): bool',
      says: 'the first is later, by the date that each speaks of, else by publication',
      run: (a: ClaimView, b: ClaimView) => {
        const [order, because] = laterBy(a, b);
        note(because);
        return order;
      },
    },
    {
      signature: 'rises(Claim, Claim): bool',
      says: 'the later of the two, whichever it is, has the higher figure',
      run: (a: ClaimView, b: ClaimView) => {
        const [first, last] = laterBy(a, b)[0] ? [b, a] : [a, b];
        return laterBy(last, first)[0] && isHigher(last.quantity, first.quantity, factors);
      },
    },
    {
      signature: 'independent(Claim, Claim): bool',
      says: 'neither article’s text was taken from the other’s, or from a common one',
      run: (a: ClaimView, b: ClaimView) => !sameOrigin(a, b),
    },
    {
      signature: 'derived(Claim, Claim): bool',
      says: 'the articles share text, and so one origin',
      run: sameOrigin,
    },
    {
      signature: 'explained(Claim, Claim): bool',
      says: 'one of the two articles also prints what the other says',
      run: (a: ClaimView, b: ClaimView) => explained(a.claim.id, b.claim.id),
    },
  ];
}

function laterBy(a: ClaimView, b: ClaimView): readonly [boolean, string] {
  const [timeA, timeB] = [a.claim.time, b.claim.time];
  if (timeA?.start && timeB?.start && compareTimes(timeA, timeB).relation === 'disjoint') {
    return [timeA.start > timeB.start, `speak of ${timeA.value} and ${timeB.value}`];
  }
  const [from, to] = [a.published || 'no date', b.published || 'no date'];
  return [isLater(a.published, b.published), `published ${from} and ${to}`];
}
