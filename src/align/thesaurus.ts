import { sameName } from '../compare/names.js';
import { stemOf } from '../compare/stem.js';
import type { Slot } from '../domain/fact.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { wordSet } from '../domain/word-set.js';
import { compileActs, type End } from './acts.js';
import { keyOf, phraseMeanings } from './phrase-meaning.js';

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
  const meanings = phraseMeanings(vocabulary);
  const acts = compileActs(vocabulary.acts, keyOf);
  const sayings = sayingsOf(vocabulary);
  const wordsOf = (phrase: string) => meanings.of(phrase).split(' ');
  const sameThing = (a: string, b: string): Slot['match'] => {
    const [left, right] = [meanings.of(a), meanings.of(b)];
    if (left === right) return 'same';
    if (namesNothing(left) || namesNothing(right)) return 'compatible';
    if (meanings.isKindOf(left, right) || meanings.isKindOf(right, left)) return 'compatible';
    if (sharesMost(left.split(' '), right.split(' '))) return 'compatible';
    return sameName(a, b) === 'different' ? 'different' : 'compatible';
  };
  return {
    sameThing,
    sameAct: (a, b, ends) => acts.sameAct(a, b, ends) ?? sameThing(a, b),
    areSayings: (a, b) => sayings.has(a) && sayings.has(b),
    lasts: acts.lasts,
    shareWord(a, b) {
      const theirs = wordsOf(b);
      return wordsOf(a).some((word) => theirs.includes(word));
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
  [
    ...wordSet(`figure number level total amount sum tally count reading data day week month year
  previous last latest`),
  ].map(stemOf),
);

/** "The previous week’s figure" does not say what was counted, and so may be that of anything. */
const namesNothing = (key: string) => key.split(' ').every((word) => ofAnything.has(word));

/** More than half of the words of the shorter one. */
function sharesMost(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return 2 * shared > Math.min(a.length, b.length);
}
