import { monthNames, weekdayNames } from '../../domain/calendar-names.js';
import type { TimeExpression } from '../../domain/time-expression.js';
import { wordSet } from '../../domain/word-set.js';

const months = monthNames.map((name) => name.slice(0, 3));
const days = weekdayNames.map((name) => name.slice(0, 3));
const oneDay = 86_400_000;

/**
 * A time's meaning in short: `Fri 28 Feb 2025`, `by 2027`, `24 Feb – 2 Mar 2025`, `P3Y`; empty where
 * it could not be resolved, since then its words say all that is known.
 */
export function timeText(time: TimeExpression): string {
  const relation = time.relation && meaningful.has(time.relation) ? `${time.relation} ` : '';
  const meaning = intervalText(time) ?? (/XX|_REF$/.test(time.value) ? '' : time.value);
  return meaning === '' ? '' : relation + meaning;
}

/** "on", "in" and "at" say no more than that it is then. */
const meaningful = wordSet('by from until since before after between around');

function intervalText({ start, end, grain, value }: TimeExpression): string | undefined {
  if (start === null || end === null) return undefined;
  if (longGrains.has(grain)) return value;
  const first = utcDay(start);
  if (Number.isNaN(first.getTime())) return undefined;
  if (grain === 'month') return `${months[first.getUTCMonth()]} ${first.getUTCFullYear()}`;
  const firstText = `${days.at(first.getUTCDay() - 1)} ${dayText(first)}`;
  if (shortGrains.has(grain)) return [firstText, clockText(value)].filter(Boolean).join(', ');
  const last = new Date(utcDay(end).getTime() - oneDay);
  if (!(last.getTime() > first.getTime())) return firstText;
  const sameYear = first.getUTCFullYear() === last.getUTCFullYear();
  return `${sameYear ? dayText(first).slice(0, -5) : dayText(first)} – ${dayText(last)}`;
}

const longGrains: ReadonlySet<string> = new Set(['year', 'decade', 'century']);
const shortGrains: ReadonlySet<string> = new Set(['second', 'minute', 'hour', 'part-of-day']);
const partsOfDay: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

/** `night` of `2025-02-26TNI`, `20:15` of `2025-02-26T20:15`. */
function clockText(value: string): string {
  const clock = value.slice(value.indexOf('T') + 1);
  return partsOfDay[clock] ?? (/^\d\d:\d\d/.test(clock) ? clock.slice(0, 5) : '');
}

function utcDay(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** `28 Feb 2025` of `2025-02-28`, with or without a time; as it came where it is no date. */
export function readableDay(iso: string): string {
  const date = utcDay(iso);
  return Number.isNaN(date.getTime()) ? iso : dayText(date);
}

function dayText(date: Date): string {
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
