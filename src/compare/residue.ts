import { functionWords, objectPronouns } from '../domain/function-words.js';
import { wordSet } from '../domain/word-set.js';
import { spokenWord } from './house-style.js';
import { rememberWords } from './remember-words.js';
import { stemOf } from './stem.js';
import { alignWords } from './word-alignment.js';

/** From a word of a clause up to another, the latter left out. */
type Words = readonly [from: number, to: number];

/** What two clauses say in the same place in other words; one side may say nothing there. */
export interface Gap {
  readonly a: Words;
  readonly b: Words;
}

/** Two clauses laid upon each other: what both say in one order, in any form of its words, and the rest. */
export interface Residue {
  /** As printed, without marks. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly gaps: readonly Gap[];
  /** Places of the words that both say. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** Aligning is quadratic; no clause has more words. */
const mostWords = 60;

/** The stem of the spoken word: what its forms have in common. */
export const keyOf: (printed: string) => string = rememberWords((printed) =>
  stemOf(spokenWord(printed.replace(/['’]s$/u, ''))),
);

const wordsOf = (clause: string): readonly string[] => {
  const found: string[] = [];
  for (const [printed] of clause.matchAll(word)) if (found.push(printed) === mostWords) break;
  return found;
};

/**
 *     The council approved the new tunnel.     The council has rejected the new tunnel.
 *                 ^^^^^^^^                                 ^^^^^^^^^^^^  one gap
 */
export function residueOf(clauseA: string, clauseB: string): Residue {
  return clauseA <= clauseB ? inOrder(clauseA, clauseB) : swapped(inOrder(clauseB, clauseA));
}

/** Ties between alignments are broken from the left: one order of the sides makes it symmetric. */
function inOrder(clauseA: string, clauseB: string): Residue {
  const [a, b] = [wordsOf(clauseA), wordsOf(clauseB)];
  const pairs = alignWords(a.map(keyOf), b.map(keyOf), (place) => !isTelling(a[place] as string));
  const gaps: Gap[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    if (i > fromA || j > fromB) gaps.push({ a: [fromA, i], b: [fromB, j] });
    [fromA, fromB] = [i + 1, j + 1];
  }
  return { a, b, gaps, pairs };
}

const swapped = ({ a, b, gaps, pairs }: Residue): Residue => ({
  a: b,
  b: a,
  gaps: gaps.map((gap) => ({ a: gap.b, b: gap.a })),
  pairs: pairs.map(([i, j]) => [j, i]),
});

const grammar: ReadonlySet<string> = new Set([
  ...functionWords,
  ...objectPronouns,
  ...wordSet(`
    about as than if then so because also too just now here there mr mrs ms dr
  `),
]);

/** Neither grammar nor an address: it says something by itself, as the month of May does. */
export const isTelling = rememberWords(
  (printed): boolean =>
    printed === 'May' || !grammar.has(printed.toLowerCase().replace(/['’]s$/u, '')),
);

/** How many of the telling words of the clause that has fewer are kept, 0 to 1. */
export function likenessOf(residue: Residue): number {
  const { a, b } = residue;
  const fewest = Math.min(a.filter(isTelling).length, b.filter(isTelling).length);
  return fewest === 0 ? 0 : tellingPairs(residue).length / fewest;
}

/** Of the words that both say, those that say something by themselves. */
export const tellingPairs = ({ a, pairs }: Residue): Residue['pairs'] =>
  pairs.filter(([i]) => isTelling(a[i] as string));

/** Whether each clause says something by itself in the place of the other. */
export const isExchange = ({ a, b }: Residue, gap: Gap): boolean =>
  a.slice(...gap.a).some(isTelling) && b.slice(...gap.b).some(isTelling);

/** So many words that both say are enough to tell that two clauses speak of one thing. */
const enoughKept = 3;

/**
 * Whether two clauses share enough to be set against each other in what `parts` them: several words, or
 * else all that either of them tells.
 *
 *     The minister resigned.     The minister did not resign.
 */
export function saysOneThing(residue: Residue, parts?: Gap): boolean {
  const kept = tellingPairs(residue).length;
  return kept >= enoughKept || (kept > 0 && tellSame(residue, parts));
}

/** It tells something, and is no name. */
const isPlain = (printed: string) => isTelling(printed) && !/^\p{Lu}/u.test(printed);

/** So many telling words make a short clause. */
const short = 5;

/**
 * Whether two clauses are short and share so little beside names that a word which only one of them has
 * counts: "the mayor left", "the mayor slept".
 */
export function areShortAndOther({ a, b }: Residue): boolean {
  const [ours, theirs] = [a.filter(isTelling), b.filter(isTelling)];
  if (Math.max(ours.length, theirs.length) > short) return false;
  // Of the same subject names tell too: "Velm is a port of the north", "Velm is a port of Ostrel".
  const beginAlike = keyOf(ours[0] ?? '') === keyOf(theirs[0] ?? '');
  const counts = beginAlike ? isTelling : isPlain;
  const [some, others] = [
    new Set(ours.filter(counts).map(keyOf)),
    new Set(theirs.filter(counts).map(keyOf)),
  ];
  const shared = new Set(
    ours
      .filter(isPlain)
      .map(keyOf)
      .filter((key) => others.has(key)),
  );
  const tellMore =
    [...some].some((key) => !others.has(key)) && [...others].some((key) => !some.has(key));
  return tellMore && shared.size < enoughKept && (beginAlike || shared.size > 0);
}

/** Whether two clauses tell the same but in the one gap. */
export function tellSame({ a, b, gaps }: Residue, parts?: Gap): boolean {
  const tellsNothing = (gap: Gap) => ![...a.slice(...gap.a), ...b.slice(...gap.b)].some(isTelling);
  return gaps.every((gap) => gap === parts || tellsNothing(gap));
}
