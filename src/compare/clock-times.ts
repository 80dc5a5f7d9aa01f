import type { TimeExpression } from '../domain/time-expression.js';
import { reachOf } from './relations.js';

/** "6:40 a.m." without its day. */
const undated = /^XXXX-XX-XXT(\d\d):(\d\d)$/;
const dated = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d)$/;
/** "18:30 GMT", "8 p.m. Eastern": another zone, another hour. */
const zoned =
  /(?:\b(?!AM\b|PM\b)[A-Z]{2,4}|\b(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|local)(?: [Tt]ime)?)$/;
/** A whole hour is commonly rounded, and so is "around 6:40". */
const rounding = 30;

/**
 * How two hours of the day stand to each other, of which one at least is told without its day: whether
 * they are of one day is not known, and for what happened once they are. Undefined where both are dated,
 * one is no hour, or a zone or a bound leaves room.
 */
export function compareClocks(
  a: TimeExpression,
  b: TimeExpression,
):
  | { readonly relation: 'within' | 'overlapping' | 'disjoint'; readonly finer?: 'a' | 'b' }
  | undefined {
  const [ofA, ofB] = [minutesOf(a), minutesOf(b)];
  if (ofA === undefined || ofB === undefined || (dated.test(a.value) && dated.test(b.value)))
    return undefined;
  if ([a, b].some((time) => zoned.test(time.words))) return undefined;
  if ([a, b].map(reachOf).some(({ on, back }) => on || back)) return undefined;
  const apart = Math.abs(ofA - ofB);
  if (apart === 0) return { relation: 'within', finer: dated.test(a.value) ? 'a' : 'b' };
  const isRounded = [a, b].some(({ grain, relation }) => grain === 'hour' || relation === 'around');
  return { relation: isRounded && apart < rounding ? 'overlapping' : 'disjoint' };
}

function minutesOf({ value }: TimeExpression): number | undefined {
  const [, hours, minutes] = undated.exec(value) ?? dated.exec(value) ?? [];
  return hours === undefined ? undefined : 60 * Number(hours) + Number(minutes);
}
