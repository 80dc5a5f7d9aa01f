import type { Slot } from '../domain/fact.js';
import type { Vocabulary } from '../domain/vocabulary.js';

/** Which end of what a verb tells a time bounds: "from 1931", "until 1936". */
export type End = 'start' | 'end';

/** How two verbs stand to each other, each with the end that is told of it. */
export type SameAct = (
  a: string,
  b: string,
  ends?: readonly (End | undefined)[],
) => Slot['match'] | undefined;

/**
 * Compiles the vocabulary's acts. Who was born in 1931 lived from 1931 on; what began at a time and
 * what happened at one are not told of one moment.
 *
 * @param keyOf what the forms of a verb share
 */
export function compileActs(
  acts: Vocabulary['acts'],
  keyOf: (verb: string) => string,
): { readonly sameAct: SameAct; readonly lasts: (verb: string) => boolean } {
  const rows = new Map<string, string[]>();
  const add = (verb: string, row: string) => rows.set(verb, [...(rows.get(verb) ?? []), row]);
  for (const { act, also, begins, ends } of acts) {
    for (const verb of new Set([act, ...also].map(keyOf))) {
      add(verb, act);
      if (begins) add(verb, `${begins} start`);
      if (ends) add(verb, `${ends} end`);
    }
  }
  const told = (verb: string, end: End | undefined) => {
    const known = rows.get(keyOf(verb)) ?? [keyOf(verb)];
    return end === undefined ? known : known.map((row) => `${row} ${end}`);
  };
  const meet = (some: readonly string[], others: readonly string[]) =>
    some.some((one) => others.includes(one));
  const lasting = new Set(
    acts.filter(({ lasts }) => lasts).flatMap(({ act, also }) => [act, ...also].map(keyOf)),
  );
  const sameAct: SameAct = (a, b, [endA, endB] = []) => {
    if (meet(told(a, endA), told(b, endB))) return 'same';
    if (endA === endB || !meet(told(a, undefined), told(b, undefined))) return undefined;
    return endA && endB ? 'different' : 'unknown';
  };
  return { sameAct, lasts: (verb) => lasting.has(keyOf(verb)) };
}
