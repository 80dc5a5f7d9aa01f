import type { Unit } from './meaning.js';

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};
const clockUnits: readonly Unit[] = ['second', 'minute', 'hour'];
/** Half of a unit in the next smaller one: half a year is six months. */
const halfOf: Partial<Record<Unit, readonly [number, Unit]>> = {
  year: [6, 'month'],
  day: [12, 'hour'],
  hour: [30, 'minute'],
  minute: [30, 'second'],
  decade: [5, 'year'],
  century: [50, 'year'],
};

const one = (count: number | 'X', unit: Unit): string => {
  if (count !== 'X' && unit === 'decade') return `P${count * 10}Y`;
  if (count !== 'X' && unit === 'century') return `P${count * 100}Y`;
  return `P${clockUnits.includes(unit) ? 'T' : ''}${count}${letters[unit]}`;
};

/** TIMEX3 duration: `P3Y`, `PT2H`, `P2Y6M`, `PXY` where the count is vague. */
export function durationValue(count: number | null, unit: Unit): string {
  if (count === null) return one('X', unit);
  const half = halfOf[unit];
  const whole = Math.floor(count);
  if (count - whole !== 0.5 || !half) return one(count, unit);
  const rest = one(half[0], half[1]);
  if (whole === 0) return rest;
  const head = one(whole, unit);
  return head + rest.slice(head.includes('T') ? 2 : 1);
}
