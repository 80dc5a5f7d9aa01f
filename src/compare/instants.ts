import type { TimeExpression } from '../domain/time-expression.js';

/** A resolved time in minutes since 1970, half-open. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

export const dayMinutes = 1440;

const iso = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?/;

function minutesOf(text: string): number | undefined {
  if (!iso.test(text)) return undefined;
  const digits = (start: number, end: number) => Number(text.slice(start, end));
  const day = Date.UTC(digits(0, 4), digits(5, 7) - 1, digits(8, 10)) / 60_000;
  return text[10] === 'T' ? day + 60 * digits(11, 13) + digits(14, 16) : day;
}

/**
 * The interval that a time names, undefined where it was not resolved. A night counts as its day:
 *
 *     He flew on Wednesday night.
 *                ^^^^^^^^^ ^^^^^ the 26th, although the night ends on the 27th
 */
export function intervalOf({ start, end, value }: TimeExpression): Interval | undefined {
  if (start === null || end === null) return undefined;
  const [from, to] = [minutesOf(start), minutesOf(end)];
  if (from === undefined || to === undefined || to < from) return undefined;
  const night = isNight(value) ? minutesOf(value.slice(0, 10)) : undefined;
  return night === undefined
    ? { start: from, end: to }
    : { start: Math.max(from, night), end: Math.min(to, night + dayMinutes) };
}

/** `2025-02-26TNI`, `2025-02-26TEV`. */
export const isNight = (value: string) => /T(?:NI|EV)$/.test(value);
