import { sameName } from '../compare/names.js';
import { otherOffice } from '../compare/offices.js';
import { isoMinutes } from '../domain/iso-date.js';
import { isAttributed, namesNear } from './attributed.js';
import type { Comparisons } from './comparisons.js';
import type { Library, NamedFunction } from './named-function.js';
import { isLater } from './publication.js';
import { isHigher } from './quantity-functions.js';
import type { ClaimView } from './views.js';

/** Comparisons of two claims as a whole: who holds them, how firmly, when, and from where. */
export function claimFunctions(library: Library): readonly NamedFunction[] {
  const { compare, strengthOf, attributes, mannersIn, explained, originOf, note, toldEarly } =
    library;
  const sameOrigin = (a: ClaimView, b: ClaimView) =>
    originOf(a.article.id) === originOf(b.article.id);
  const sameContent = (a: ClaimView, b: ClaimView) => {
    const [left, right] = [a.claim, b.claim];
    if (left.kind === 'quantity' && right.kind === 'quantity') {
      return compare.quantities(left.quantity, right.quantity);
    }
    if (left.kind === 'time' && right.kind === 'time') return compare.times(left.time, right.time);
    return { relation: compare.words(a.words, b.words).relation, because: 'compared by words' };
  };
  const hasBoth = (one: ClaimView, other: ClaimView) =>
    one.quote.manner === 'plain' && mannersIn(toldIn(one)).has(other.quote.manner);
  return [
    {
      signature: 'equal(Claim, Claim): bool',
      says: 'equal quantities, equal times, or the same words, as is the claims’ kind',
      run: (a: ClaimView, b: ClaimView) => {
        const comparison = sameContent(a, b);
        const { relation } = comparison;
        note(comparison);
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
      signature: 'attributed(Claim): bool',
      says: 'somebody is said to hold it, or a word that attributes stands in its sentence (said, reportedly) or beside it (according to)',
      run: (claim: ClaimView) => isAttributed(claim, attributes),
    },
    {
      signature: 'also_plain(Claim, Claim): bool',
      says: 'one of them is told plainly, and its sentence also has a word of the other’s manner',
      run: (a: ClaimView, b: ClaimView) => hasBoth(a, b) || hasBoth(b, a),
    },
    {
      signature: 'other_office(Claim, Claim): bool',
      says: 'they are titles that nobody has at one time: senator and representative, the foreign and the defence minister',
      run: (a: ClaimView, b: ClaimView) => otherOffice(officeIn(a), officeIn(b)),
    },
    {
      signature: 'names_near(Claim, string): bool',
      says: 'the last word of the name stands in the claim’s sentence or near it',
      run: namesNear,
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
        const order = laterBy(a, b, compare);
        note(order);
        return order.isLater;
      },
    },
    {
      signature: 'rises(Claim, Claim): bool',
      says: 'the later of the two, whichever it is, has the higher figure, and what is counted may grow: it is told as a fact, not in bare numbers alone and not of what was long ago, and no article as early as the other one has it',
      run: (a: ClaimView, b: ClaimView) => {
        if (!mayGrow(a) || !mayGrow(b) || (isBare(a) && isBare(b))) return false;
        if (isLongAgo(a, b)) return false;
        const [first, last] = laterBy(a, b, compare).isLater ? [b, a] : [a, b];
        const order = laterBy(last, first, compare);
        if (!order.isLater || !isHigher(last.quantity, first.quantity, compare.quantities))
          return false;
        const isPrintedLater = isLater(last.published, first.published);
        return !(isPrintedLater && toldEarly(last.claim.id, first.published));
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

/** A claim's sentence without what is quoted: the speaker's words are not the outlet's. */
const toldIn = ({ kind, sentence, words }: ClaimView): string =>
  kind === 'quote' ? sentence.replace(words, ' ') : sentence;

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

const officeIn = ({ degree, claim }: ClaimView) => ({
  office: degree,
  of: (claim.qualifiers?.of ?? '').split(' '),
});
