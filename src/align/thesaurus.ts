import { stemmer } from 'stemmer';
import { sameName } from '../compare/names.js';
import type { Slot } from '../domain/fact.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { compileActs, type End } from './acts.js';

/** Knows which words name one thing: aliases of names, synonyms of concepts, forms of a word. */
export interface Thesaurus {
  /**
   * `compatible`: one phrase says more than the other ("spending", "military spending"), or they
   * share most of their words ("the mayor's budget plan", "the mayor's first budget request"), or one
   * is a kind of the other ("passengers", "people").
   */
  sameThing(a: string, b: string): Slot['match'];
  /** Whether two verbs, as infinitives, or nouns of an act tell one act. */
  sameAct(a: string, b: string, ends?: readonly (End | undefined)[]): Slot['match'];
  /** Whether two verbs, as infinitives, both tell that somebody says something. */
  areSayings(a: string, b: string): boolean;
  /** Whether what a verb tells goes on, and may hold at two times: "lived", but not "died". */
  lasts(act: string): boolean;
  /** Whether two phrases have a word in common: "unemployment claims", "new jobless claims". */
  shareWord(a: string, b: string): boolean;
  /** Whether each word of a phrase stands, in some form, in a sentence. */
  isNamedIn(phrase: string, sentence: string): boolean;
}

export function compileThesaurus(vocabulary: Vocabulary): Thesaurus {
  const entries = [
    ...vocabulary.names.map(({ name, also }) => [name, ...also]),
    ...vocabulary.concepts.map(({ concept, also }) => [concept, ...also]),
  ];
  const canonical = new Map(
    entries.flatMap(([first = '', ...also]) =>
      [first, ...also].map((words) => [keyOf(words), keyOf(first)] as const),
    ),
  );
  const places = placeWords(vocabulary.names);
  const kinds = kindsOf(vocabulary.concepts, canonical);
  const read = (words: string): string => {
    const key = keyOf(words);
    const named = () =>
      key.split(' ').map((word) => places.get(word) ?? kinds.names.get(word) ?? word);
    return canonical.get(key) ?? named().sort().join(' ');
  };
  const known = new Map<string, string>();
  const meaning = (words: string): string => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const fresh = read(words);
    if (known.size >= mostKept) known.clear();
    known.set(words, fresh);
    return fresh;
  };
  const sayings = sayingsOf(vocabulary);
  const acts = compileActs(vocabulary.acts, keyOf);
  const sameThing = (a: string, b: string): Slot['match'] => {
    const [left, right] = [meaning(a), meaning(b)];
    if (left === right) return 'same';
    if (namesNothing(left) || namesNothing(right)) return 'compatible';
    if (isKindOf(left, right, kinds) || isKindOf(right, left, kinds)) return 'compatible';
    if (sharesMost(left.split(' '), right.split(' '))) return 'compatible';
    return sameName(a, b) === 'different' ? 'different' : 'compatible';
  };
  return {
    sameThing,
    sameAct: (a, b, ends) => acts.sameAct(a, b, ends) ?? sameThing(a, b),
    areSayings: (a, b) => sayings.has(a) && sayings.has(b),
    lasts: acts.lasts,
    shareWord(a, b) {
      const theirs = meaning(b).split(' ');
      return meaning(a)
        .split(' ')
        .some((word) => theirs.includes(word));
    },
    isNamedIn(phrase, sentence) {
      const said = new Set(keyOf(sentence).split(' '));
      return keyOf(phrase)
        .split(' ')
        .every((word) => said.has(word));
    },
  };
}

/** Verbs that introduce what is said, and those that tell only that somebody speaks. */
function sayingsOf({ speech, acts }: Vocabulary): ReadonlySet<string> {
  const speaking = acts.filter(({ act }) => act === 'speak').flatMap(({ also }) => also);
  return new Set([...speech.map(({ cue }) => cue), 'speak', ...speaking]);
}

/** Stems of words that stand for whatever was measured, and may be said of anything. */
const ofAnything: ReadonlySet<string> = new Set(
  `figure number level total amount sum tally count reading data day week month year previous last
  latest`
    .split(/\s+/)
    .map((word) => stemmer(word)),
);

/** "The previous week’s figure" does not say what was counted, and so may be that of anything. */
const namesNothing = (key: string) => key.split(' ').every((word) => ofAnything.has(word));

/** What is counted under several names, by the keys of these. */
interface Kinds {
  /** "employees", "staff": a word of a longer phrase as the concept's own word. */
  readonly names: ReadonlyMap<string, string>;
  readonly of: ReadonlyMap<string, readonly string[]>;
}

function kindsOf(concepts: Vocabulary['concepts'], canonical: ReadonlyMap<string, string>): Kinds {
  const isOne = (key: string) => !key.includes(' ');
  const own = (words: string) => canonical.get(keyOf(words)) ?? keyOf(words);
  const kinds = concepts.filter((entry) => entry.of);
  return {
    names: new Map(
      kinds
        .filter(({ concept }) => isOne(own(concept)))
        .flatMap(({ concept, also }) =>
          also
            .map(keyOf)
            .filter(isOne)
            .map((key) => [key, own(concept)] as const),
        ),
    ),
    of: new Map(kinds.map((entry) => [own(entry.concept), (entry.of ?? []).map(own)])),
  };
}

/** "cruise passengers" are people, but no "homeless people". */
const isKindOf = (phrase: string, whole: string, { of }: Kinds): boolean =>
  [phrase, ...phrase.split(' ')].some((word) => of.get(word)?.includes(whole));

/** More than half of the words of the shorter one. */
function sharesMost(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return 2 * shared > Math.min(a.length, b.length);
}

/** Names of places that are one word, as they stand in phrases: "American adults", "US adults". */
function placeWords(names: Vocabulary['names']): ReadonlyMap<string, string> {
  const places = names.filter(({ kind }) => kind === 'place');
  return new Map(
    places.flatMap(({ name, also }) =>
      also
        .map(keyOf)
        .filter((key) => !key.includes(' '))
        .map((key) => [key, keyOf(name).replaceAll(' ', '-')] as const),
    ),
  );
}

/** Subjects and nouns of a large story; each is asked about with every claim it may match. */
const mostKept = 20_000;

const small: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'its',
  'their',
  'his',
  'her',
  'new',
  'on',
]);

/** The full stops within "U.S." */
const dotted = /(?<=\b\p{L})\.(?=\p{L}\b)/gu;

/** Stems of the words that count, in alphabetical order: "spending on defence" = "defence spending". */
function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(dotted, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !small.has(word))
    .map((word) => stemmer(word))
    .sort()
    .join(' ');
}
