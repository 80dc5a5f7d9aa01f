import { wordSet } from '../../domain/word-set.js';
import type { VerbGroup } from './clauses.js';
import type { TaggedWord } from './tagged-word.js';
import { isForeseen, takesClause } from './verbs.js';

/** Half-open range of words. */
type Range = readonly [from: number, to: number];

/**
 * The verb that a claim belongs to: the one before it, unless the claim stands in or behind the
 * subject of the next one:
 *
 *     The board said 14 boats sank.           The ferry burned, and on Friday the mayor resigned.
 *                          ^^^^                                                      ^^^^^^^^
 *     The mayor on Friday resigned.           The mayor asked the board on Friday to resign.
 *                         ^^^^^^^^                ^^^^^
 *
 * @param isPast whether the claim is of a day that has passed: nobody is still to do something then
 */
export function governing(
  words: readonly TaggedWord[],
  groups: readonly VerbGroup[],
  claim: Range,
  isPast: boolean,
): VerbGroup | undefined {
  const after = groups.find(({ from }) => from >= claim[1]);
  const before = groups.filter((group) => group.to <= claim[0] && !isYardstick(words, group));
  const nearest = before.at(-1);
  if (!nearest || (after && leadsTo(words, claim, nearest, after))) return after ?? nearest;
  const finite = before.findLast(({ form }) => form === 'finite');
  return isPast && nearest.form === 'infinitive' && finite ? finite : nearest;
}

/** "Fees rose more than the board had expected": what something is measured by governs nothing. */
const isYardstick = (words: readonly TaggedWord[], { subject: [first], to }: VerbGroup): boolean =>
  first !== undefined &&
  words[words.indexOf(first) - 1]?.text === 'than' &&
  isForeseen(words[to - 1] as TaggedWord);

/** Whether a claim stands in a subject that opens a clause, before it, or between it and its verb. */
function leadsTo(
  words: readonly TaggedWord[],
  [from, to]: Range,
  nearest: VerbGroup,
  { subject, form, isRelative, from: verb }: VerbGroup,
): boolean {
  const ends = [subject[0], subject.at(-1)] as const;
  const [first, last] = ends.map((word) => (word ? words.indexOf(word) : -1)) as [number, number];
  if (first < nearest.to || form !== 'finite' || isRelative) return false;
  if (last < from) return verb === to && !words[to - 1]?.breaks;
  if (first >= to) return first === to && beginsClause(words, from);
  return (
    beginsClause(words, first) ||
    (first === nearest.to && takesClause(words[nearest.to - 1] as TaggedWord))
  );
}

const openers = wordSet('that if because while when after before although but and');
const datePrepositions: ReadonlySet<string> = new Set(['on', 'in', 'by', 'at', 'since', 'until']);

/** Whether a mark or an opening word stands before, or one of them and a preposition: "and on Friday". */
function beginsClause(words: readonly TaggedWord[], start: number): boolean {
  const before = words[start - 1];
  if (before === undefined || before.breaks || openers.has(before.text)) return true;
  return datePrepositions.has(before.text) && beginsClause(words, start - 1);
}
