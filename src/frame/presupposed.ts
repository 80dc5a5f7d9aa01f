import type { Token } from '../domain/framed.js';
import type { Dimension } from '../domain/quantity.js';
import type { TokenRange } from './clause.js';

const definite = /^(?:the|this|these|those|his|her|its|their|our)$/;
const whole = /^(?:full|entire|whole|same)$/;
const noun = /^[a-z]{3}/;

/** "The 400 welders plan to strike", "he was not the first mayor": whom one counts may only plan to act. */
const acting: ReadonlySet<Dimension> = new Set(['count', 'number', 'ordinal', 'age', 'score']);

/**
 * Whether a thing is called by its size, which is then taken for granted in whatever mood the thing
 * is spoken of: "the full $40 million plan may fail", "she did not build the 12-mile wall".
 */
export function namesBySize(
  tokens: readonly Token[],
  [from, to]: TokenRange,
  dimension: Dimension,
): boolean {
  if (acting.has(dimension) || !noun.test(tokens[to]?.word ?? '')) return false;
  const article = whole.test(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
  const before = tokens[article];
  return before !== undefined && (definite.test(before.word) || isPossessive(before));
}

/** "Okoye's": what its token is without. */
const isPossessive = ({ word, start, end }: Token): boolean => end - start > word.length;
