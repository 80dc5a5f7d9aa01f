import type { DateMeaning, Expression, PartOfYearMeaning, YearReference } from './meaning.js';

type PartOfYear = DateMeaning | PartOfYearMeaning;

const gap = /^,? (?:and|or|to|through|until|and in|and on) (?:the )?$|^, $|^ ?[-–—] ?$/;

/** What can lend or take a year: "June", "the fall". */
function partOfYear({ meaning }: Expression): PartOfYear | null {
  if (meaning.kind === 'part-of-year') return meaning;
  return meaning.kind === 'date' && meaning.month !== undefined ? meaning : null;
}

/** Its place in a year; only places of one kind can be compared. */
const place = (meaning: PartOfYear): number =>
  meaning.kind === 'date' ? (meaning.month ?? 0) : meaning.index;

const plus = (year: YearReference, years: number): YearReference =>
  'is' in year ? { is: year.is + years } : { shift: year.shift + years };

/** The year of one that stands beside it; "December and January 2018" spans the turn of a year. */
function lent<Taker extends PartOfYear>(
  taker: Taker,
  lender: PartOfYear,
  side: 'before' | 'after',
): Taker {
  if (!lender.year || taker.year || taker.which || taker.kind !== lender.kind) return taker;
  const forth = side === 'before' ? place(lender) - place(taker) : place(taker) - place(lender);
  const turn = side === 'before' ? -1 : 1;
  return { ...taker, year: plus(lender.year, forth < 0 ? turn : 0) };
}

/** "June and July of 2009", "from Nov. 3, 2024 to March 5": one year printed for both. */
export function shareYears(text: string, parts: readonly Expression[]): readonly Expression[] {
  const shared = [...parts];
  for (let i = 1; i < shared.length; i += 1) {
    const [a, b] = [shared[i - 1], shared[i]];
    if (!a || !b || b.start - a.end > 12 || !gap.test(text.slice(a.end, b.start))) continue;
    const [first, second] = [partOfYear(a), partOfYear(b)];
    if (!first || !second) continue;
    shared[i - 1] = { ...a, meaning: lent(first, second, 'before') };
    shared[i] = { ...b, meaning: lent(second, first, 'after') };
  }
  return shared;
}
