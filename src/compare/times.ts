import type { TimeExpression } from '../domain/time-expression.js';
import { compareClocks } from './clock-times.js';
import { type Duration, durationOf } from './durations.js';
import { dayMinutes, type Interval, intervalOf, isNight } from './instants.js';
import { compareRelations, reachOf } from './relations.js';
import { compareUndated } from './undated-day.js';

export interface TimeComparison {
  /** `within`: one lies inside the other, and is the finer. */
  readonly relation: 'equal' | 'within' | 'overlapping' | 'disjoint' | 'incomparable';
  readonly finer?: 'a' | 'b';
  /** One line: `2025-02-24 and 2025-02-25 do not meet`. */
  readonly because: string;
}

type Side = 'a' | 'b';

const shown = (time: TimeExpression) => time.value.slice(0, 40);
const pair = (a: TimeExpression, b: TimeExpression) => `${shown(a)} and ${shown(b)}`;

/** Unresolved times compare with their like only, and never contradict. */
function compareForms(a: TimeExpression, b: TimeExpression): TimeComparison {
  if (a.value.endsWith('_REF') || b.value.endsWith('_REF')) {
    return { relation: 'incomparable', because: `${pair(a, b)}: no date is named` };
  }
  if (a.value === b.value) return { relation: 'equal', because: `both are ${shown(a)}` };
  const longer: Side = a.value.length > b.value.length ? 'a' : 'b';
  const [long, short] = longer === 'a' ? [a, b] : [b, a];
  if (isWeekday(short.value) && long.value.startsWith(`${short.value}T`)) {
    return { relation: 'within', finer: longer, because: `${shown(long)} is in ${shown(short)}` };
  }
  return { relation: 'incomparable', because: `${pair(a, b)}: not resolved to dates` };
}

const isWeekday = (value: string) => /^XXXX-WXX-\d$/.test(value);

function compareDurations(
  a: TimeExpression,
  b: TimeExpression,
  ofA: Duration,
  ofB: Duration,
): TimeComparison {
  const apart = Math.abs(ofA.days - ofB.days);
  const finer: Side = ofA.unknown || (!ofB.unknown && ofA.unit > ofB.unit) ? 'b' : 'a';
  if (ofA.unknown || ofB.unknown) {
    if (ofA.unit !== ofB.unit) return { relation: 'incomparable', because: `${pair(a, b)}: vague` };
    return ofA.unknown && ofB.unknown
      ? { relation: 'equal', because: `both are ${shown(a)}` }
      : { relation: 'within', finer, because: `${pair(a, b)}: one gives no number` };
  }
  if (apart < 1e-6) return { relation: 'equal', because: `${pair(a, b)} are equally long` };
  const unit = Math.max(ofA.unit, ofB.unit);
  const rounded = ofA.unit !== ofB.unit && apart < unit / 2;
  const monthLengths = ofA.calendar !== ofB.calendar && apart < 0.03 * Math.max(ofA.days, ofB.days);
  if (rounded || monthLengths) {
    return { relation: 'within', finer, because: `${pair(a, b)} are the same but for rounding` };
  }
  return { relation: 'disjoint', because: `${pair(a, b)} are not equally long` };
}

const within = (inner: Interval, outer: Interval) =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Whether a relation that only one side has makes room: "from 2027" allows for 2029. */
function reach(a: TimeExpression, b: TimeExpression, inA: Interval, inB: Interval): boolean {
  if (compareRelations(a, b) === 'same') return false;
  const [first, last] = inA.start < inB.start ? [a, b] : [b, a];
  return reachOf(first).on || reachOf(last).back;
}

/** "Last night" in London was the afternoon in Washington. */
function nightMayShift(a: TimeExpression, b: TimeExpression, inA: Interval, inB: Interval) {
  const onlyOne = isNight(a.value) !== isNight(b.value);
  const apart = Math.max(inA.start, inB.start) - Math.min(inA.end, inB.end);
  return onlyOne && apart < dayMinutes;
}

function daysWords(minutes: number): string {
  if (minutes < dayMinutes) return 'less than a day apart';
  const days = Math.round(minutes / dayMinutes);
  return days === 1 ? '1 day apart' : `${days} days apart`;
}

function compareIntervals(
  a: TimeExpression,
  b: TimeExpression,
  inA: Interval,
  inB: Interval,
): TimeComparison {
  const names = pair(a, b);
  if (inA.start === inB.start && inA.end === inB.end) {
    if (isNight(a.value) === isNight(b.value)) {
      return { relation: 'equal', because: `${names} are the same time` };
    }
    return { relation: 'within', finer: isNight(a.value) ? 'a' : 'b', because: `${names} agree` };
  }
  if (within(inA, inB)) return { relation: 'within', finer: 'a', because: inside(a, b) };
  if (within(inB, inA)) return { relation: 'within', finer: 'b', because: inside(b, a) };
  if (inA.start < inB.end && inB.start < inA.end) {
    return { relation: 'overlapping', because: `${names} overlap` };
  }
  if (reach(a, b, inA, inB)) {
    return { relation: 'overlapping', because: `${names}: one is an open bound` };
  }
  if (nightMayShift(a, b, inA, inB)) {
    return {
      relation: 'overlapping',
      because: `${names}: a night may fall on the next day in another time zone`,
    };
  }
  const apart = Math.abs(inA.start - inB.start);
  return { relation: 'disjoint', because: `${names} do not meet: ${daysWords(apart)}` };
}

const inside = (inner: TimeExpression, outer: TimeExpression) =>
  `${shown(inner)} lies in ${shown(outer)}`;

/**
 * Compares the times that two expressions name: intervals by containment, durations by length,
 * sets by value. What could not be resolved meets only its like, and is never disjoint, but that a
 * month is no other month in any year.
 */
export function compareTimes(a: TimeExpression, b: TimeExpression): TimeComparison {
  const repeats = (a.type === 'set') === (b.type === 'set');
  if ((a.type === 'duration') !== (b.type === 'duration') || !repeats) {
    return { relation: 'incomparable', because: `a ${a.type} and a ${b.type}` };
  }
  const [inA, inB] = [intervalOf(a), intervalOf(b)];
  if (inA !== undefined && inB !== undefined) return compareIntervals(a, b, inA, inB);
  const clocks = a.value === b.value ? undefined : compareClocks(a, b);
  if (clocks) return { ...clocks, because: `${pair(a, b)}: one names no day` };
  if (inA !== undefined || inB !== undefined) {
    const undated = compareUndated(a, b);
    if (undated) return { ...undated, because: `${pair(a, b)}: one names no year` };
    return { relation: 'incomparable', because: `${pair(a, b)}: one is not resolved to a date` };
  }
  const [ofA, ofB] = [durationOf(a.value), durationOf(b.value)];
  return ofA !== undefined && ofB !== undefined
    ? compareDurations(a, b, ofA, ofB)
    : compareForms(a, b);
}
