import { rememberWords } from '../compare/remember-words.js';
import { stemOf } from '../compare/stem.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { wordSet } from '../domain/word-set.js';

/** What phrases name, by the names and concepts of the vocabulary. */
export interface PhraseMeanings {
  /** One row of stems for all phrases that name one thing. */
  of(words: string): string;
  /** Of two meanings: "cruise passengers" are people, but no "homeless people". */
  isKindOf(part: string, whole: string): boolean;
}

/** A longer phrase is half a sentence, and read anew each time. */
const longest = 120;

export function phraseMeanings({ names, concepts }: Vocabulary): PhraseMeanings {
  const canonical = canonicalKeys([
    ...names.map(({ name, also }) => [name, ...also]),
    ...concepts.map(({ concept, also }) => [concept, ...also]),
  ]);
  const own = (words: string) => canonical.get(keyOf(words)) ?? keyOf(words);
  const kinds = concepts.filter((entry) => entry.of);
  const countedAs = new Map(kinds.map((entry) => [own(entry.concept), (entry.of ?? []).map(own)]));
  const inPhrases = new Map([...wordsOfKinds(kinds, own), ...wordsOfPlaces(names)]);
  return {
    of: rememberWords((words) => {
      const key = keyOf(words);
      const named = () => key.split(' ').map((word) => inPhrases.get(word) ?? word);
      return canonical.get(key) ?? named().sort().join(' ');
    }, longest),
    isKindOf: (part, whole) =>
      [part, ...part.split(' ')].some((word) => countedAs.get(word)?.includes(whole)),
  };
}

/** Of each row's phrases the key of the first, by their own. */
const canonicalKeys = (rows: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => row.map((words) => [keyOf(words), keyOf(row[0] as string)] as const)),
  );

const isOneWord = (key: string) => !key.includes(' ');

/** "employees", "staff": a word of a longer phrase as the concept's own word. */
const wordsOfKinds = (kinds: Vocabulary['concepts'], own: (words: string) => string) =>
  kinds
    .filter(({ concept }) => isOneWord(own(concept)))
    .flatMap(({ concept, also }) =>
      also
        .map(keyOf)
        .filter(isOneWord)
        .map((key) => [key, own(concept)] as const),
    );

/** Names of places that are one word, as they stand in phrases: "American adults", "US adults". */
const wordsOfPlaces = (names: Vocabulary['names']) =>
  names
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ name, also }) =>
      also
        .map(keyOf)
        .filter(isOneWord)
        .map((key) => [key, keyOf(name).replaceAll(' ', '-')] as const),
    );

const small = wordSet('the a an of its their his her new on');

/** The full stops within "U.S." */
const dotted = /(?<=\b\p{L})\.(?=\p{L}\b)/gu;

/** Stems of the words that count, in alphabetical order: "spending on defence" = "defence spending". */
export function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(dotted, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .map(stemOf)
    .sort()
    .join(' ');
}
