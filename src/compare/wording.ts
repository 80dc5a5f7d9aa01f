import { alignWords, longestRun } from './word-alignment.js';
import { comparableWindows } from './word-window.js';
import { editsOf, goesBeyond, hunksOf, type WordingEdit } from './wording-edits.js';
import { gap, type Wording, type WordToken } from './wording-tokens.js';

export { type Wording, wordingOf } from './wording-tokens.js';

export interface WordingComparison {
  /**
   * `same`: word for word, house style set aside. `contained`: one is part of the other, or their
   * ends overlap, with nothing unmarked between. `drift`: the same utterance with an unmarked
   * changed, dropped or added word. `different`: another utterance.
   */
  readonly relation: 'same' | 'contained' | 'drift' | 'different';
  /** Longest common run of words. */
  readonly run: number;
  /** Longest common subsequence over the shorter length, 0 to 1. */
  readonly overlap: number;
  readonly edits: readonly WordingEdit[];
  readonly because: string;
}

/** Below this, two quotations share words and not an utterance. */
const leastOverlap = 0.6;
const leastWords = 4;
/** Two long quotations may overlap by their ends alone. */
const tellingRun = 6;

const keyOf = ({ key }: WordToken) => key;
const wordCount = (tokens: readonly WordToken[]) => tokens.filter(({ key }) => key !== gap).length;

function sameWords(a: readonly WordToken[], b: readonly WordToken[]): boolean {
  return a.length === b.length && a.every(({ key }, i) => key === b[i]?.key && key !== gap);
}

/** Scattered small words of a long text are no stretch of a short one. */
function isCompact(edits: readonly WordingEdit[], run: number, shared: number): boolean {
  const edited = edits.reduce((sum, { a, b }) => sum + Math.max(countOf(a), countOf(b)), 0);
  return run >= 3 || (run >= 2 && 2 * edited <= shared) || (edits.length === 0 && shared === 1);
}

const countOf = (words: string) => (words === '' ? 0 : words.split(' ').length);

const quoted = (words: string) => {
  const short = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return words === '' ? 'nothing' : `“${short}”`;
};

function editsWords(edits: readonly WordingEdit[]): string {
  const shown = edits.slice(0, 3).map(({ a, b }) => `${quoted(a)} against ${quoted(b)}`);
  const more = edits.length > 3 ? [`${edits.length - 3} more`] : [];
  return [...shown, ...more].join(', ');
}

/**
 * Compares two quotations word by word. `a` and `b` are the words between the marks; beyond 200
 * words only the part around their first common run is aligned.
 */
export function compareWording(a: Wording, b: Wording): WordingComparison {
  return a.text <= b.text ? compareInOrder(a, b) : swapped(compareInOrder(b, a));
}

/** Ties between alignments are broken from the left: one order of the sides makes it symmetric. */
function compareInOrder({ tokens: allA }: Wording, { tokens: allB }: Wording): WordingComparison {
  const shorter = Math.min(wordCount(allA), wordCount(allB));
  if (shorter === 0) return nothingShared;
  if (sameWords(allA, allB)) {
    const because = `the same ${shorter} words`;
    return { relation: 'same', run: shorter, overlap: 1, edits: [], because };
  }
  const [tokensA, tokensB] = comparableWindows(allA, allB, keyOf);
  const [keysA, keysB] = [tokensA.map(keyOf), tokensB.map(keyOf)];
  const pairs = alignWords(keysA, keysB);
  if (pairs.length === 0) return nothingShared;
  const run = longestRun(keysA, keysB);
  const compared = Math.min(wordCount(tokensA), wordCount(tokensB));
  const overlap = pairs.length / compared;
  const hunks = hunksOf(tokensA, tokensB, pairs);
  const edits = editsOf(hunks);
  const shares = `${pairs.length} of ${compared} words are shared, ${run} of them in a row`;
  const akin =
    isCompact(edits, run, pairs.length) && (overlap >= leastOverlap || run >= tellingRun);
  if (edits.length === 0 && akin) {
    const longer = goesBeyond(hunks, 'a') || goesBeyond(hunks, 'b');
    const relation = longer || shorter > compared ? 'contained' : 'same';
    return { relation, run, overlap, edits, because: shares };
  }
  if (akin && overlap >= leastOverlap && compared >= leastWords) {
    const because = `${shares}; ${editsWords(edits)}`;
    return { relation: 'drift', run, overlap, edits, because };
  }
  return { relation: 'different', run, overlap, edits, because: shares };
}

function swapped(comparison: WordingComparison): WordingComparison {
  return { ...comparison, edits: comparison.edits.map(({ a, b }) => ({ a: b, b: a })) };
}

const nothingShared: WordingComparison = {
  relation: 'different',
  run: 0,
  overlap: 0,
  edits: [],
  because: 'no words are shared',
};
