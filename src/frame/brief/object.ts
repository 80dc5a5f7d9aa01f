import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import { nameOf } from '../syntax/noun-phrase.js';
import type { TaggedWord } from '../syntax/tagged-word.js';

/** Who has done these once does them again elsewhere: what stands behind a preposition counts too. */
const repeated =
  wordSet(`be is become remain serve work act play appear star perform sing live teach study run fight tour
  elect appoint nominate`);
const behindRepeated: ReadonlySet<string> = new Set(['as', 'for', 'in', 'at', 'with', 'on', 'to']);
const whither: ReadonlySet<string> = new Set(['to']);
/** What is done in one place after another. */
const placed = wordSet('release publish issue air broadcast screen show premier open');
const where: ReadonlySet<string> = new Set(['in', 'at']);
/** "the first woman to lead a party": so many words say among whom. */
const reach = 7;
const longestName = 5;

/**
 * What the verb acts on, whither, or as what, where that stands right behind it:
 *
 *     Brenner joined the harbour board in 1931.     Brenner moved to Arlo in 1931.
 *                        ^^^^^^^^^^^^^                               ^^^^
 */
export function objectOf(words: readonly TaggedWord[], verb: number): string | undefined {
  const { root, tags, breaks } = words[verb] as TaggedWord;
  const isRepeated = repeated.has(root);
  const next = words[verb + 1]?.text ?? '';
  if (breaks) return undefined;
  if (placed.has(root) && where.has(next)) return nameOf(nounsFrom(words, verb + 2));
  if (tags.has('Passive') && !isRepeated) return undefined;
  const isLinked = (isRepeated ? behindRepeated : whither).has(next);
  return nameOf(nounsFrom(words, isLinked ? verb + 2 : verb + 1));
}

/**
 * Among whom or what a rank is held, "the second woman on the board", and from where something is
 * measured, "40 miles north of Arlo": by the words behind it.
 */
export function rankedAmong(words: readonly TaggedWord[], rank: Span): string | undefined {
  const from = words.findIndex(({ span }) => span[0] >= rank[1]);
  const ranked = from < 0 ? [] : nounsFrom(words, from);
  if (ranked.at(-1)?.breaks) return undefined;
  const start = from + ranked.length;
  const behind = words.slice(start, start + reach);
  const end = behind.findIndex(({ breaks }) => breaks);
  if (end < 0) return nameOf(behind.filter(isContent));
  // "the second song of her album, Sail On": by its name too.
  const called = words.slice(start + end + 1, start + end + 1 + longestName);
  const plain = called.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
  const name = plain < 0 ? called : called.slice(0, plain);
  return nameOf([...behind.slice(0, end + 1), ...name].filter(isContent));
}

function nounsFrom(words: readonly TaggedWord[], from: number): readonly TaggedWord[] {
  let end = from;
  while (isOfObject(words[end])) {
    end++;
    if (words[end - 1]?.breaks) break;
  }
  return words.slice(from, end);
}

const isOfObject = (word: TaggedWord | undefined) =>
  word !== undefined &&
  ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Ordinal'].some((name) =>
    word.tags.has(name),
  ) &&
  !word.tags.has('Date');

const isContent = ({ tags }: TaggedWord) =>
  ['Noun', 'Verb', 'Adjective'].some((name) => tags.has(name)) && !tags.has('Date');
