import type { Token } from '../domain/framed.js';
import { wordSet } from '../domain/word-set.js';

/** Half-open range of token indexes. */
export type TokenRange = readonly [from: number, to: number];

const breaks = new Set([';', ':', '—', '–', '(', ')', '"', '“', '”']);
/** Open a clause wherever they stand. */
export const openers = wordSet('but while although though whereas which who because unless');
/** Open one behind a comma. "He left, to her joy" is one statement, though no figure behind it is of his act. */
export const openersAfterComma = wordSet('and or as with after before when where so');

/**
 * The clause around the tokens `[from, to)`:
 *
 *     Britain would spend 2.5 % by 2027, while the US spends 3.4 %.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function clauseAround(tokens: readonly Token[], [from, to]: TokenRange): TokenRange {
  let start = Math.min(from, tokens.length);
  while (start > 0 && (start === tokens.length || !beginsClause(tokens, start))) start--;
  let end = to;
  while (end < tokens.length && !beginsClause(tokens, end)) end++;
  return [start, end];
}

function beginsClause(tokens: readonly Token[], index: number): boolean {
  const word = (tokens[index] as Token).word;
  const before = tokens[index - 1]?.word ?? '';
  return (
    breaks.has(before) ||
    breaks.has(word) ||
    openers.has(word) ||
    (before === ',' && (openersAfterComma.has(word) || word === 'to'))
  );
}
