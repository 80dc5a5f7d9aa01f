import type { Token } from '../domain/framed.js';
import type { Mention, TimeMention } from '../domain/mention.js';
import { wordSet } from '../domain/word-set.js';
import type { TokenRange } from './clause.js';
import { tokenAt } from './tokenise.js';

/** A time stands at most this many tokens after the figure that it dates. */
const reach = 5;

const joins: ReadonlySet<string> = new Set(['and', 'but', 'or', ',']);
const finite = wordSet('is are was were has have had will would can could may might must');

/**
 * The time that belongs to the figure `mentions[index]`: the one that follows it closely in its
 * clause, with no other figure between.
 *
 *     to spend 4% of its budget by 2031, and 5% after the vote of 2033
 *              ^^                  ^^^^ by
 *
 * What is joined to its clause by a verb of its own is dated for itself: "is 4 km long and was opened
 * in 1931", "which carries 40 cars, sailed in 1931".
 */
export function timeOf(
  mentions: readonly Mention[],
  index: number,
  tokens: readonly Token[],
  clause: TokenRange,
): TimeMention | undefined {
  const figure = mentions[index] as Mention;
  const next = mentions
    .slice(index + 1, index + 1 + reach)
    .find(({ kind, span }) => kind !== 'quote' && span[0] >= figure.span[1]);
  if (next?.kind !== 'time' || next.time.type === 'duration') return undefined;
  const from = tokenAt(tokens, figure.span[1]);
  const at = tokenAt(tokens, next.span[0]);
  if (at >= clause[1] || at - from > reach) return undefined;
  return tellsMore(tokens.slice(from, at)) ? undefined : next;
}

const tellsMore = (between: readonly Token[]): boolean =>
  between.some(({ word }, i) => {
    const next = between[i + 1]?.word ?? '';
    return joins.has(word) && (finite.has(next) || (word === ',' && next.endsWith('ed')));
  });
