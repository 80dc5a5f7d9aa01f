import type { TaggedWord } from './tagged-word.js';

/** Words that stand side by side. */
export type Phrase = readonly TaggedWord[];

/**
 * The noun phrase that ends here, or the one that it only qualifies; empty where there is none:
 *
 *     A levy of 25% was imposed        On Monday 14 old ferries from Arlo sank
 *     ^^^^^^                                     ^^^^^^^^^^^^^^
 */
export function nounPhraseEndingAt(words: readonly TaggedWord[], end: number): Phrase {
  const last = words[end];
  const title = last?.tags.has('Pronoun') ? titleStart(words, end) : undefined;
  if (title === end) return [last as TaggedWord];
  if (!last || (title === undefined && !inNounPhrase(last))) return [];
  let start = title ?? end;
  while (title === undefined && start > 0 && continuesNounPhrase(words, start)) start--;
  if (words[start - 1]?.tags.has('Preposition') && !words[start - 2]?.breaks) {
    const qualified = nounPhraseEndingAt(words, start - 2);
    if (nameOf(qualified) !== undefined) return qualified;
  }
  return words.slice(start, end + 1);
}

/** What a noun phrase names, its article, figures and dates left out; a pronoun names nothing. */
export function nameOf(phrase: Phrase): string | undefined {
  const isTitle = phrase.length > 1 && phrase.at(-1)?.tags.has('Pronoun');
  const named = isTitle
    ? phrase
    : phrase.filter((word, at) => namesSomething(word, phrase[at - 1]));
  const hasNoun = named.some(({ tags }) => tags.has('Noun'));
  return hasNoun ? named.map(({ text }) => text).join(' ') : undefined;
}

const inNounPhrase = ({ tags }: TaggedWord) =>
  ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value'].some((name) => tags.has(name)) &&
  !tags.has('Pronoun') &&
  !tags.has('QuestionWord');

/** "Monday | the old ferry": an article begins a phrase of its own. */
const continuesNounPhrase = (words: readonly TaggedWord[], start: number) =>
  inNounPhrase(words[start - 1] as TaggedWord) &&
  !words[start - 1]?.breaks &&
  !words[start]?.tags.has('Determiner');

/** A day or a year names nothing, but "the sixth season" does. */
const namesSomething = ({ tags }: TaggedWord, before: TaggedWord | undefined) =>
  !['Determiner', 'Cardinal', 'Pronoun'].some((name) => tags.has(name)) &&
  (!tags.has('Date') || (tags.has('Duration') && before?.tags.has('Ordinal') === true));

/** "Sail With Me was shown": a pronoun with a capital ends a title, whatever its words are. */
function titleStart(words: readonly TaggedWord[], end: number): number {
  let start = end;
  if (words[end]?.text === 'I' || !hasCapital(words[end])) return end;
  while (start > 0) {
    const joined = titleJoins.has(words[start - 1]?.text ?? '') ? start - 2 : start - 1;
    if (!hasCapital(words[joined]) || words[joined]?.breaks || words[start - 1]?.breaks)
      return start;
    start = joined;
  }
  return start;
}

/** Small words within a title: "Sail It or Sink It". */
const titleJoins: ReadonlySet<string> = new Set(['and', 'or', 'the', 'a', 'to']);

const hasCapital = (word: TaggedWord | undefined) => /^\p{Lu}/u.test(word?.text ?? '');
