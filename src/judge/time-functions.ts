import { compareRelations, liesBeyond } from '../compare/relations.js';
import type { Library, NamedFunction } from './named-function.js';
import type { TimeView } from './views.js';

/** Comparisons of two times as intervals; each is false where one is absent or unresolved. */
export function timeFunctions({ compare: { times }, note }: Library): readonly NamedFunction[] {
  const compare = (a: TimeView, b: TimeView) => {
    const comparison = a.source && b.source && times(a.source, b.source);
    if (comparison !== undefined) note(comparison);
    return comparison;
  };
  const relations = (a: TimeView, b: TimeView) =>
    a.source && b.source && compareRelations(a.source, b.source);
  return [
    {
      signature: 'equal(Time, Time): bool',
      says: 'the same time named: tomorrow, in Thursday’s paper, and Friday',
      run: (a: TimeView, b: TimeView) => compare(a, b)?.relation === 'equal',
    },
    {
      signature: 'within(Time, Time): bool',
      says: 'the first lies in the second and is finer: Friday in later this week',
      run: (a: TimeView, b: TimeView) => {
        const comparison = compare(a, b);
        return comparison?.relation === 'within' && comparison.finer === 'a';
      },
    },
    {
      signature: 'beyond(Time, Time): bool',
      says: 'the first lies on the side that the second leaves open: 1931 is after 1930',
      run: (a: TimeView, b: TimeView) =>
        a.source !== undefined && b.source !== undefined && liesBeyond(a.source, b.source),
    },
    {
      signature: 'overlapping(Time, Time): bool',
      says: 'they share some time, and neither lies in the other',
      run: (a: TimeView, b: TimeView) => compare(a, b)?.relation === 'overlapping',
    },
    {
      signature: 'disjoint(Time, Time): bool',
      says: 'they share no time: Monday and Tuesday',
      run: (a: TimeView, b: TimeView) => compare(a, b)?.relation === 'disjoint',
    },
    {
      signature: 'same_relation(Time, Time): bool',
      says: 'both bound in the same way: by and by, on and in',
      run: (a: TimeView, b: TimeView) => relations(a, b) === 'same',
    },
    {
      signature: 'other_relation(Time, Time): bool',
      says: 'both say how they bound, and differently: by 2027 and from 2027',
      run: (a: TimeView, b: TimeView) => relations(a, b) === 'different',
    },
  ];
}
