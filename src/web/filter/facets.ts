import { groupBy } from '../../domain/group-by.js';
import type { Item } from '../review.js';
import { type FilterKey, filterKeys } from './keys.js';
import { matcherOf } from './match.js';
import { quoteValue, type Term } from './parse.js';

export interface FacetValue {
  readonly value: string;
  /** Findings that would be shown if this were asked for, other keys being as they are. */
  readonly count: number;
  readonly state: 'asked' | 'refused' | 'open';
}

export interface Facet {
  readonly key: FilterKey;
  readonly values: readonly FacetValue[];
}

/** Each key's values with their counts; a key of one value tells nothing and is left out. */
export function facetsOf(items: readonly Item[], terms: readonly Term[]): readonly Facet[] {
  return filterKeys.flatMap((key) => {
    const matches = matcherOf(terms.filter((term) => term.key !== key.name));
    const counts = new Map<string, number>();
    for (const item of items) {
      const isShown = matches(item);
      for (const value of key.valuesOf(item))
        counts.set(value, (counts.get(value) ?? 0) + (isShown ? 1 : 0));
    }
    if (counts.size < 2) return [];
    const values = [...counts].map(([value, count]) => ({
      value,
      count,
      state: stateOf(key.name, value, terms),
    }));
    return [{ key, values: values.sort(byOrder(key.order ?? [])) }];
  });
}

function byOrder(order: readonly string[]) {
  const placeOf = ({ value }: FacetValue) =>
    order.includes(value) ? order.indexOf(value) : order.length;
  return (a: FacetValue, b: FacetValue) =>
    placeOf(a) - placeOf(b) || b.count - a.count || (a.value < b.value ? -1 : 1);
}

function stateOf(key: string, value: string, terms: readonly Term[]): FacetValue['state'] {
  const naming = terms.find((term) => term.key === key && term.values.includes(named(value)));
  if (!naming) return 'open';
  return naming.negated ? 'refused' : 'asked';
}

const named = (value: string) => value.replaceAll('"', ' ').toLowerCase();

/** The filter with a value asked for, then refused, then left open again. */
export function turned(terms: readonly Term[], key: string, value: string): string {
  const state = stateOf(key, value, terms);
  const rest = terms.flatMap((term) => {
    if (term.key !== key) return [term];
    const values = term.values.filter((one) => one !== named(value));
    return values.length > 0 ? [{ ...term, values }] : [];
  });
  if (state === 'refused') return filterText(rest);
  return filterText([...rest, { key, values: [named(value)], negated: state === 'asked' }]);
}

/** The terms as one would type them; those of one key and sign stand together. */
export function filterText(terms: readonly Term[]): string {
  const startOf = ({ key, negated }: Term) =>
    `${negated ? '-' : ''}${key === undefined ? '' : `${key}:`}`;
  const keyed = groupBy(
    terms.filter(({ key }) => key !== undefined),
    startOf,
  );
  const listed = [...keyed].map(([start, same]): readonly [string, readonly string[]] => [
    start,
    same.flatMap(({ values }) => values),
  ]);
  const words = terms
    .filter(({ key }) => key === undefined)
    .map((one) => [startOf(one), one.values] as const);
  return [...listed, ...words]
    .map(([start, values]) => start + values.map(quoteValue).join(','))
    .join(' ');
}
