import type { TimeExpression, TimeRelation } from '../domain/time-expression.js';

/** What a preposition makes of the time it stands before; a bare "Friday" is `on`. */
const relationClass: Readonly<Record<TimeRelation, string>> = {
  on: 'on',
  in: 'on',
  at: 'on',
  during: 'on',
  by: 'by',
  from: 'from',
  since: 'from',
  until: 'until',
  before: 'before',
  after: 'after',
  between: 'from',
  around: 'around',
};

const classOf = ({ relation }: TimeExpression) => relationClass[relation ?? 'on'];

/**
 * Whether two times stand in the same relation to what is said: "by 2027" and "from 2027" do not.
 * Unknown where only one side says how it bounds.
 */
export function compareRelations(
  a: TimeExpression,
  b: TimeExpression,
): 'same' | 'different' | 'unknown' {
  if (classOf(a) === classOf(b)) return 'same';
  return a.relation === undefined || b.relation === undefined ? 'unknown' : 'different';
}

/** "from 2027" reaches forward without end, "by 2027" back; a plain time reaches nowhere. */
export function reachOf(time: TimeExpression): { readonly back: boolean; readonly on: boolean } {
  const relation = classOf(time);
  return {
    back: ['by', 'until', 'before'].includes(relation),
    on: ['from', 'after'].includes(relation),
  };
}

/** Whether a time of its own lies wholly on the side that a bound leaves open: 1931 and "after 1930". */
export function liesBeyond(time: TimeExpression, bound: TimeExpression): boolean {
  const [from, to] = [classOf(time), classOf(bound)];
  if (from !== 'on' || !time.start || !time.end || !bound.start || !bound.end) return false;
  return (
    (to === 'after' && time.start >= bound.end) || (to === 'before' && time.end <= bound.start)
  );
}
