import { articles, demonstratives } from '../domain/function-words.js';
import { oneToTwelve } from '../domain/small-numbers.js';
import { type Residue, saysOneThing, tellingPairs } from './residue.js';

/** "A part of the act", "some provisions of the act". */
const piece =
  /^(?:parts?|portions?|sections?|provisions?|pieces?|elements?|aspects?|bits?|segments?)$/u;
const some = /^(?:some|most|many|several|few|half|partly|partially|partial)$|^(?:nearly|almost)$/u;
const all = /^(?:all|every|entire|entirely|whole|wholly|full|fully|complete|completely)$/u;
const none = /^(?:none|no|neither)$/u;
/** "As part of the inquiry", "is part of the plan": nothing is told of the rest. */
const belongs =
  /^(?:as|am|is|are|was|were|be|been|being|become|becomes|became|on|play|plays|played)$/u;
/** "Two thirds of the", "seven of the nine", "40 percent of". */
const share =
  /^(?:thirds?|quarters?|fifths?|percent|cent|majority|minority|number|dozens?|hundreds|thousands|\d+)$/u;
/** What a part is of stands directly behind the words for it: "of the", "of", "all three". */
const between: ReadonlySet<string> = new Set([
  ...['of', 'its', ...articles, ...demonstratives],
  ...oneToTwelve.slice(1, 10),
]);

/**
 * Whether one of two clauses tells of a part of what the other tells of as the whole, or of none of it, in
 * one place:
 *
 *     The court struck down a part of the harbour act.     The court struck down the harbour act.
 *     Some of the ferries are late.                        All the ferries are late.
 */
export function partAndWhole(residue: Residue): boolean {
  return tellingPairs(residue).some(([i, j]) => {
    const [ours, theirs] = [extentBefore(residue.a, i), extentBefore(residue.b, j)];
    if (!isPartOf(ours, theirs) && !isPartOf(theirs, ours)) return false;
    const said = residue.gaps.find((gap) => gap.a[1] === i && gap.b[1] === j);
    return saysOneThing(residue, said);
  });
}

/** "Only one of the ferries", "only the largest ferry": so many words limit a thing at most. */
const mostLimiting = 6;
const limiting = new RegExp(`^(?:${oneToTwelve.join('|')}|\\p{Ll}{3,}est)$`, 'u');

function isOnlyPart(words: readonly string[], thing: number): boolean {
  const before = words
    .slice(Math.max(0, thing - mostLimiting), thing)
    .map((word) => word.toLowerCase());
  const limits = before.slice(before.lastIndexOf('only'));
  return (
    limits[0] === 'only' &&
    limits.some((word) => limiting.test(word)) &&
    limits.slice(1).every((word) => between.has(word) || limiting.test(word))
  );
}

/** "Seven of the nine": so many of more. */
const isNumber = (printed = '') => oneToTwelve.includes(printed.toLowerCase());

type Extent = 'none' | 'part' | 'some' | 'all' | undefined;

function isPartOf(less: Extent, more: Extent): boolean {
  if (less === 'none') return more !== 'none' && more !== undefined;
  return more === 'all'
    ? less === 'some' || less === 'part'
    : more === undefined && less === 'part';
}

/** How much of a thing is meant, by the words before it: "a part of the", "nearly all". */
function extentBefore(words: readonly string[], thing: number): Extent {
  let at = thing - 1;
  while (at >= 0 && between.has((words[at] as string).toLowerCase())) {
    if (words[at] === 'of' && isNumber(words[at - 1])) return 'some';
    at--;
  }
  const said = words[at]?.toLowerCase() ?? '';
  const before = words[at - 1]?.toLowerCase() ?? '';
  if (piece.test(said)) {
    const verb = between.has(before) ? (words[at - 2]?.toLowerCase() ?? '') : before;
    return words[at + 1]?.toLowerCase() === 'of' && !belongs.test(verb) ? 'part' : undefined;
  }
  if (none.test(said)) return 'none';
  if (share.test(said) && words[at + 1] === 'of') return 'some';
  if (some.test(said) || isOnlyPart(words, thing) || words[thing + 1] === 'only') return 'some';
  if (!all.test(said)) return undefined;
  return some.test(before) ? 'some' : 'all';
}
