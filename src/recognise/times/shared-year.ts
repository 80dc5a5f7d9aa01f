import type { DateMeaning, Expression } from './meaning.js';

const gap = /^,? (?:and|or|to|through|until|and in|and on) (?:the )?$|^, $|^ ?[-–—] ?$/;

/** A date with a month: what can lend or take a year. */
const monthly = ({ meaning }: Expression): DateMeaning | null =>
  meaning.kind === 'date' && meaning.month !== undefined ? meaning : null;

/** The year of a month that stands beside one whose year is known. */
function lent(taker: DateMeaning, lender: DateMeaning, side: 'before' | 'after'): DateMeaning {
  if (!lender.year || !('is' in lender.year) || taker.year || taker.which) return taker;
  const [first, second] = side === 'before' ? [taker, lender] : [lender, taker];
  const turns = (first.month ?? 0) > (second.month ?? 0);
  const shift = turns ? (side === 'before' ? -1 : 1) : 0;
  return { ...taker, year: { is: lender.year.is + shift } };
}

/** "June and July of 2009", "from Nov. 3, 2024 to March 5": one year printed for both. */
export function shareYears(text: string, parts: readonly Expression[]): readonly Expression[] {
  const shared = [...parts];
  for (let i = 1; i < shared.length; i += 1) {
    const [a, b] = [shared[i - 1], shared[i]];
    if (!a || !b || b.start - a.end > 12 || !gap.test(text.slice(a.end, b.start))) continue;
    const [first, second] = [monthly(a), monthly(b)];
    if (!first || !second) continue;
    shared[i - 1] = { ...a, meaning: lent(first, second, 'before') };
    shared[i] = { ...b, meaning: lent(second, first, 'after') };
  }
  return shared;
}
