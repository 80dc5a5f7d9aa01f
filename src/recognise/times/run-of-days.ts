import type { TimeExpression } from '../../domain/time-expression.js';
import type { Expression } from './meaning.js';
import { dayPeriod } from './period.js';
import { dayOf } from './portion.js';
import { dated, type Resolved } from './setting.js';

const upTo = /^(?:,? (?:to|through|until|till) | ?[-–—] ?)$/;

/** "Monday through |Thursday": a run of days ends after it begins. */
export function endOfRun(
  text: string,
  { start, meaning }: Expression,
  resolved: Resolved,
  first: TimeExpression | undefined,
): Resolved {
  if (meaning.kind !== 'date' || meaning.weekday === undefined || !first) return resolved;
  if (first.start === null || resolved.start === null || resolved.start >= first.start)
    return resolved;
  const near = start - first.span[1] <= 12 && upTo.test(text.slice(first.span[1], start));
  return near ? dated(dayPeriod(dayOf(resolved.start) + 7), resolved.implied) : resolved;
}
