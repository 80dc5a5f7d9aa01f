import { groupBy } from '../../domain/group-by.js';
import type { Item } from '../review.js';
import { filterKeys } from './keys.js';
import type { Term } from './parse.js';

/** Whether a finding is one that the filter asks for. */
export type Matcher = (item: Item) => boolean;

const byName = new Map(filterKeys.map((key) => [key.name, key]));

/**
 * Terms of one key are alternatives, different keys have all to hold, and none of what is negated
 * may. A value matches where what the finding has begins with it, or has a word that does.
 */
export function matcherOf(terms: readonly Term[]): Matcher {
  const refused = terms.filter(({ negated }) => negated).map(holds);
  const wanted = terms.filter(({ negated }) => !negated);
  const words = wanted.filter(({ key }) => key === undefined).map(holds);
  const keyed = wanted.filter(({ key }) => key !== undefined);
  const byKey = groupBy(keyed, ({ key = '' }) => key);
  const alternatives = [...byKey.values()].map((same) => same.map(holds));
  return (item) =>
    words.every((test) => test(item)) &&
    alternatives.every((tests) => tests.some((test) => test(item))) &&
    !refused.some((test) => test(item));
}

function holds({ key, values }: Term): Matcher {
  if (key === undefined) return ({ haystack }) => values.some((one) => haystack.includes(one));
  const filterKey = byName.get(key);
  if (!filterKey) return () => false;
  return (item) => filterKey.valuesOf(item).some((own) => values.some((asked) => fits(own, asked)));
}

function fits(own: string, asked: string): boolean {
  const text = own.toLowerCase();
  return text.startsWith(asked) || text.includes(` ${asked}`);
}

/** Keys in a filter that there are none of, to be told to whoever typed them. */
export function unknownKeys(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ key }) => (key === undefined || byName.has(key) ? [] : [key]));
}
