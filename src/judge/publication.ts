import { isDayOnly, isoMinutes } from '../domain/iso-date.js';

/** Whether `a` was published after `b`. Where one gives only the day, days are compared. */
export function isLater(a: string, b: string): boolean {
  const [first, second] = [isoMinutes(a), isoMinutes(b)];
  if (first === undefined || second === undefined) return false;
  return isDayOnly(a) || isDayOnly(b) ? a.slice(0, 10) > b.slice(0, 10) : first > second;
}
