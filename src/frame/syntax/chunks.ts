import { wordSet } from '../../domain/word-set.js';
import { nameOf, nounPhraseEndingAt, type Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagged-word.js';
import { inVerbGroup, isVerb } from './verbs.js';

/** Words of a sentence that do one thing in it, by half-open range. */
export interface Chunk {
  readonly kind: 'noun' | 'verb' | 'relative' | 'joining' | 'opening' | 'other';
  readonly from: number;
  readonly to: number;
}

export type VerbForm = 'finite' | 'infinitive' | 'gerund' | 'participle';

/**
 * Cuts a sentence into noun phrases, verbs with their auxiliaries, relative pronouns, what joins two
 * alike, what opens a clause, and single other words.
 */
export function chunksOf(words: readonly TaggedWord[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < words.length; ) {
    const chunk = chunkAt(words, from);
    chunks.push(chunk);
    from = chunk.to;
  }
  return chunks;
}

function chunkAt(words: readonly TaggedWord[], from: number): Chunk {
  const word = words[from] as TaggedWord;
  const single = (kind: Chunk['kind']): Chunk => ({ kind, from, to: from + 1 });
  if (isRelative(word, words[from - 1])) return single('relative');
  const verbEnd = endOfVerbs(words, from);
  if (verbEnd !== undefined) return { kind: 'verb', from, to: verbEnd };
  if (joining.has(word.text)) return single('joining');
  if (opening.has(word.text.toLowerCase())) return single('opening');
  const to = endOfNouns(words, from);
  return to > from ? { kind: 'noun', from, to } : single('other');
}

const joining: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'then']);
/** Some of them are prepositions too: "after the vote", "after the board voted". */
const opening = wordSet(
  'that if because while when where although though whether unless until after before since as than so once',
);

/** By the word: compromise takes "who" for a preposition and "that" for an article. */
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'whom']);

/** "the men who raided", "a bank that lent"; "he said that", and what follows a comma, is none. */
const isRelative = ({ text }: TaggedWord, before: TaggedWord | undefined): boolean =>
  relatives.has(text) ||
  (text === 'that' &&
    before?.breaks === false &&
    before.tags.has('Noun') &&
    !before.tags.has('Date'));

/** Auxiliaries and adverbs up to the first verb that is none; undefined where there is no verb. */
function endOfVerbs(words: readonly TaggedWord[], from: number): number | undefined {
  for (let i = from; i < words.length; i++) {
    const word = words[i] as TaggedWord;
    if (isVerb(word) || (word.tags.has('Auxiliary') && !leadsOn(words[i + 1]))) return i + 1;
    if (!inVerbGroup(word) || (word.breaks && !word.tags.has('Adverb'))) return undefined;
  }
  return undefined;
}

const leadsOn = (word: TaggedWord | undefined) => word !== undefined && inVerbGroup(word);

function endOfNouns(words: readonly TaggedWord[], from: number): number {
  const first = words[from] as TaggedWord;
  if (isPronoun(first)) return from + 1;
  let to = from;
  while (to < words.length && isOfNouns(words[to] as TaggedWord)) {
    const isNext = words[to]?.tags.has('Determiner') || words[to - 1]?.breaks;
    if (to > from && (isNext || saysWhen(words, to) || isPastDate(words, from, to))) break;
    to++;
  }
  return to;
}

const dayParts: ReadonlySet<string | undefined> = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
]);
const isDayPart = (word: TaggedWord | undefined) => dayParts.has(word?.text);

/** "On Friday night": a phrase that only says when. */
export const isDate = (phrase: Phrase): boolean =>
  phrase.some(({ tags }) => tags.has('Date')) &&
  nameOf(phrase.filter((word) => !isDayPart(word))) === undefined;

/** "In 1931 Okoye": a date opens no phrase that goes on with something else. */
const isPastDate = (words: readonly TaggedWord[], from: number, to: number) =>
  words[from - 1]?.tags.has('Preposition') === true &&
  words[from]?.tags.has('Date') === true &&
  words[to]?.tags.has('Date') === false &&
  !isDayPart(words[to]);

/** "The ferry first sailed in May." */
const saysWhen = (words: readonly TaggedWord[], at: number) =>
  words[at]?.tags.has('Ordinal') === true && endOfVerbs(words, at) !== undefined;

const isPronoun = ({ tags }: TaggedWord) => tags.has('Pronoun') && !tags.has('Possessive');

const isOfNouns = (word: TaggedWord) =>
  ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value'].some((name) => word.tags.has(name)) &&
  !isPronoun(word) &&
  !word.tags.has('QuestionWord');

/**
 * The words of a noun chunk. A title that ends in a pronoun begins before it, and a name goes on
 * behind "of": "the Bureau of the Ports".
 */
export function phraseOf(words: readonly TaggedWord[], { from, to }: Chunk): Phrase {
  if (isPronoun(words[from] as TaggedWord)) return nounPhraseEndingAt(words, from);
  const next = words[to + 1]?.text === 'the' ? to + 2 : to + 1;
  const isOfName = words[to]?.text === 'of' && isCapital(words[to - 1]) && isCapital(words[next]);
  return words.slice(from, isOfName ? endOfNouns(words, next) : to);
}

const isCapital = (word: TaggedWord | undefined) => /^\p{Lu}/u.test(word?.text ?? '');

/** Whether a verb has a tense of its own: "burned", "to burn", "burning". */
export function formOf(words: readonly TaggedWord[], { from, to }: Chunk): VerbForm {
  const verb = words[to - 1] as TaggedWord;
  const isFirst = words
    .slice(from, to - 1)
    .every(({ tags }) => !tags.has('Auxiliary') && !tags.has('Modal'));
  if (isFirst && words[from - 1]?.text.toLowerCase() === 'to') return 'infinitive';
  return isFirst && verb.tags.has('Gerund') ? 'gerund' : 'finite';
}
