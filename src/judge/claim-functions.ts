import { sameName } from '../compare/names.js';
import { otherOffice } from '../compare/offices.js';
import { isAttributed, namesNear, tellsOfSelf } from './attributed.js';
import type { Comparisons } from './comparisons.js';
import { courseFunctions } from './course-functions.js';
import type { Library, NamedFunction } from './named-function.js';
import type { ClaimView } from './views.js';

/** Comparisons of two claims as a whole: who holds them, how firmly, when, and from where. */
export const claimFunctions = (library: Library): readonly NamedFunction[] => [
  ...contentFunctions(library),
  ...holderFunctions(library),
  ...firmnessFunctions(library),
  ...courseFunctions(library),
  ...originFunctions(library),
];

const contentFunctions = ({ compare, note }: Library): readonly NamedFunction[] => [
  {
    signature: 'equal(Claim, Claim): bool',
    says: 'equal quantities, equal times, or the same words, as is the claims’ kind',
    run: (a: ClaimView, b: ClaimView) => {
      const comparison = compareContents(a, b, compare);
      note(comparison);
      return comparison.relation === 'equal' || comparison.relation === 'same';
    },
  },
];

/** Compared as is the claims' kind. */
function compareContents(
  { claim: a, words }: ClaimView,
  { claim: b, words: other }: ClaimView,
  compare: Comparisons,
) {
  if (a.kind === 'quantity' && b.kind === 'quantity') {
    return compare.quantities(a.quantity, b.quantity);
  }
  if (a.kind === 'time' && b.kind === 'time') return compare.times(a.time, b.time);
  return { relation: compare.words(words, other).relation, because: 'compared by words' };
}

const holderFunctions = ({ attributes, mannersIn }: Library): readonly NamedFunction[] => [
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
    signature: 'tells_of_self(Claim): bool',
    says: 'somebody is said to hold it of himself or herself: “Okoye said she had earned”',
    run: tellsOfSelf,
  },
  {
    signature: 'also_plain(Claim, Claim): bool',
    says: 'one of them is told plainly, and its sentence also has a word of the other’s manner',
    run: (a: ClaimView, b: ClaimView) => hasBoth(a, b, mannersIn) || hasBoth(b, a, mannersIn),
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
];

const hasBoth = (one: ClaimView, other: ClaimView, mannersIn: Library['mannersIn']) =>
  one.quote.manner === 'plain' && mannersIn(toldIn(one)).has(other.quote.manner);

/** A claim's sentence without what is quoted: the speaker's words are not the outlet's. */
const toldIn = ({ kind, sentence, words }: ClaimView): string =>
  kind === 'quote' ? sentence.replace(words, ' ') : sentence;

const officeIn = ({ degree, claim }: ClaimView) => ({
  office: degree,
  of: (claim.qualifiers?.of ?? '').split(' '),
});

const firmnessFunctions = ({ strengthOf }: Library): readonly NamedFunction[] => [
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
];

const originFunctions = ({ originOf, explained }: Library): readonly NamedFunction[] => [
  {
    signature: 'independent(Claim, Claim): bool',
    says: 'neither article’s text was taken from the other’s, or from a common one',
    run: (a: ClaimView, b: ClaimView) => !areOfOneOrigin(a, b, originOf),
  },
  {
    signature: 'derived(Claim, Claim): bool',
    says: 'the articles share text, and so one origin',
    run: (a: ClaimView, b: ClaimView) => areOfOneOrigin(a, b, originOf),
  },
  {
    signature: 'explained(Claim, Claim): bool',
    says: 'one of the two articles also prints what the other says',
    run: (a: ClaimView, b: ClaimView) => explained(a.claim.id, b.claim.id),
  },
];

const areOfOneOrigin = (a: ClaimView, b: ClaimView, originOf: Library['originOf']) =>
  originOf(a.article.id) === originOf(b.article.id);
