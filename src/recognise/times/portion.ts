import { civilDay, dayNumber } from './civil.js';
import type { Portion } from './meaning.js';
import { isoDay } from './period.js';
import type { Resolved } from './setting.js';

/** Day number of an ISO date. */
export const dayOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
};

/**
 * Narrows a period to the portion that "early", "mid-", "late", "earlier" or "later" leaves of
 * it: half of it, or what lies before or after the article's day. The value stays the period's.
 */
export function narrow(
  resolved: Resolved,
  portion: Portion | undefined,
  today: number | null,
): Resolved {
  const { start, end, type, grain } = resolved;
  if (!portion || start === null || end === null || type !== 'date' || grain === 'day')
    return resolved;
  const first = dayOf(start);
  const after = dayOf(end);
  const [from, to] = bounds(portion, first, after, today);
  if (from >= to) return resolved;
  return { ...resolved, start: isoDay(from), end: isoDay(to) };
}

function bounds(
  portion: Portion,
  first: number,
  after: number,
  today: number | null,
): readonly [number, number] {
  const at = (share: number) => first + Math.floor((after - first) * share);
  switch (portion) {
    case 'start':
      return [first, at(0.5)];
    case 'middle':
      return [at(0.25), at(0.75)];
    case 'end':
      return [at(0.5), after];
    case 'before':
      return [first, Math.min(after, today ?? after)];
    case 'after':
      return [Math.max(first, today ?? first), after];
  }
}

/** Day number of an article's date, `2025-02-26` or with a time; null where there is none. */
export function articleDay(published: string | undefined): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published ?? '');
  if (!match) return null;
  const number = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return civilDay(number).month === Number(match[2]) ? number : null;
}
