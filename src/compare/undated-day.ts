import type { TimeExpression } from '../domain/time-expression.js';
import { reachOf } from './relations.js';

const undated = /^XXXX-(\d\d)(?:-(\d\d))?$/;
const dated = /^\d{4}-(\d\d)(?:-(\d\d))?$/;

/**
 * How a day or month without a year stands to a dated one: it may lie in it or be it, or else is
 * another in any year. Undefined where neither or both are dated, or a bound leaves room.
 */
export function compareUndated(
  a: TimeExpression,
  b: TimeExpression,
): { readonly relation: 'within' | 'disjoint'; readonly finer?: 'a' | 'b' } | undefined {
  const finer = undated.test(a.value) ? 'b' : 'a';
  const [short, long] = finer === 'b' ? [a, b] : [b, a];
  const [inAnyYear, inOne] = [undated.exec(short.value), dated.exec(long.value)];
  if (!inAnyYear || !inOne) return undefined;
  const [, month, day] = inAnyYear;
  const isSameDay = day === undefined || inOne[2] === undefined || day === inOne[2];
  if (month === inOne[1] && isSameDay) return { relation: 'within', finer };
  const isBound = [a, b].map(reachOf).some(({ on, back }) => on || back);
  return isBound ? undefined : { relation: 'disjoint' };
}
