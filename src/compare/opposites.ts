import { weekdayNames } from '../domain/calendar-names.js';
import {
  type Gap,
  isExchange,
  isTelling,
  likenessOf,
  type Residue,
  saysOneThing,
  tellSame,
} from './residue.js';
import { areUnlike } from './un-words.js';

/** A word or phrase of a scale whose degrees shut each other out. */
export interface Opposite {
  readonly scale: string;
  readonly degree: string;
}

/** Lower-case word or phrase → what it says; a word may stand on several scales. */
export type Opposites = ReadonlyMap<string, readonly Opposite[]>;

interface Found extends Opposite {
  readonly from: number;
  readonly to: number;
}

/** So many words name a degree. */
const longest = 4;
/** So much of the clause that says less is in both, where one outcome is set against another. */
const leastAlike = 0.6;
const capital = /^\p{Lu}/u;
/** When it was tells nothing of the outcome. */
const weekdays: ReadonlySet<string> = new Set(weekdayNames);
const negation = /^(?:not|no|never|neither|nor|without|cannot|none|nobody)$|n['’]t$/iu;

/** Whether words of one scale stand in both clauses, and to no common degree. */
export function holdOpposites({ a, b }: Residue, opposites: Opposites): boolean {
  const [ours, theirs] = [degreesIn(a, opposites), degreesIn(b, opposites)];
  return [...ours].some(([scale, degrees]) => {
    const others = theirs.get(scale);
    return others !== undefined && ![...degrees].some((degree) => others.has(degree));
  });
}

function degreesIn(words: readonly string[], opposites: Opposites) {
  const degrees = new Map<string, Set<string>>();
  for (const { scale, degree } of foundIn(words, opposites))
    degrees.set(scale, (degrees.get(scale) ?? new Set()).add(degree));
  return degrees;
}

/**
 * Whether two clauses say the same of the same but for one outcome, told by words that shut each other
 * out, in one place:
 *
 *     The court acquitted the harbour master of theft.     The court convicted the harbour master of theft.
 *
 * Nowhere else does one have words in place of the other's: "exports rose" and "imports fell" are two
 * things.
 */
export function differInOutcome(
  residue: Residue,
  opposites: Opposites,
  scales?: ReadonlySet<string>,
): boolean {
  const { a, b, gaps } = residue;
  if (isNegated(a, opposites) || isNegated(b, opposites)) return false;
  const places = gaps.filter(
    (gap) => meetIn(gap, residue, opposites, scales) || (!scales && areUnlikeIn(gap, residue)),
  );
  const [place] = places;
  if (!place || places.length > 1 || !saysOneThing(residue, place)) return false;
  if (likenessOf(residue) < leastAlike && !tellSame(residue, place)) return false;
  return gaps.every((gap) => gap === place || !isExchange(residue, gap));
}

/** "Not guilty" is an outcome itself. */
function isNegated(words: readonly string[], opposites: Opposites): boolean {
  if (!words.some((word) => negation.test(word))) return false;
  const found = foundIn(words, opposites);
  return words.some(
    (word, i) => negation.test(word) && !found.some(({ from, to }) => from <= i && i < to),
  );
}

/** The opposites stand in the gap, and no name beside them, nor more than a word or two. */
function meetIn(
  gap: Gap,
  { a, b }: Residue,
  opposites: Opposites,
  scales: ReadonlySet<string> | undefined,
): boolean {
  const [ours, theirs] = [foundIn(a, opposites), foundIn(b, opposites)];
  const meets = (found: Found, [from, to]: Gap['a']) => found.from < to && found.to > from;
  const rest = (words: readonly string[], { from, to }: Found, [start, end]: Gap['a']) =>
    words
      .slice(start, end)
      .filter((word, i) => (start + i < from || start + i >= to) && isTelling(word))
      .filter((word) => !weekdays.has(word));
  return ours.some((one) =>
    theirs.some((other) => {
      if (one.scale !== other.scale || one.degree === other.degree) return false;
      if (scales && !scales.has(one.scale)) return false;
      if (!meets(one, gap.a) || !meets(other, gap.b)) return false;
      const [left, right] = [rest(a, one, gap.a), rest(b, other, gap.b)];
      return (
        (left.length === 0 || right.length === 0) &&
        ![...left, ...right].some((word) => capital.test(word))
      );
    }),
  );
}

/** "Armed" in the one, "unarmed" in the other, and nothing beside it that tells something. */
function areUnlikeIn(gap: Gap, { a, b }: Residue): boolean {
  const [left, right] = [a.slice(...gap.a), b.slice(...gap.b)].map((words) =>
    words.filter(isTelling),
  ) as [string[], string[]];
  const [word = '', other = ''] = [left[0], right[0]];
  return left.length === 1 && right.length === 1 && areUnlike(word, other);
}

/** The longest phrase at each place; a word with a capital, but for the first, is part of a name. */
function foundIn(words: readonly string[], opposites: Opposites): readonly Found[] {
  const found: Found[] = [];
  const first = firstWordsOf(opposites);
  for (let from = 0; from < words.length; from++) {
    if (!first.has((words[from] as string).toLowerCase()) || isNamed(words, from)) continue;
    for (let to = Math.min(words.length, from + longest); to > from; to--) {
      const meanings = opposites.get(words.slice(from, to).join(' ').toLowerCase());
      if (!meanings) continue;
      for (const meaning of meanings) found.push({ ...meaning, from, to });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Words with which phrases begin: most words of a clause are none. */
function firstWordsOf(opposites: Opposites): ReadonlySet<string> {
  const known = firstWords.get(opposites);
  if (known) return known;
  const first = new Set([...opposites.keys()].map((phrase) => phrase.split(' ')[0] as string));
  firstWords.set(opposites, first);
  return first;
}

const firstWords = new WeakMap<Opposites, ReadonlySet<string>>();

const isNamed = (words: readonly string[], at: number) =>
  at > 0 && capital.test(words[at] as string);
