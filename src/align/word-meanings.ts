import { rememberWords } from '../compare/remember-words.js';
import { stemOf } from '../compare/stem.js';
import { monthForms, weekdayForms } from '../domain/calendar-names.js';
import { functionWords, objectPronouns } from '../domain/function-words.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { wordSet } from '../domain/word-set.js';
import { indexPhrases, type Phrase, type PhraseIndex } from './phrases.js';

/** What a word is to alignment, in whatever story it stands. */
export interface WordMeaning {
  /**
   * Undefined for digits, marks, days and months: they are values, and no surroundings; and for
   * the words of grammar, which stand around anything.
   */
  readonly stem: string | undefined;
  /** How often it stands among a million words of everyday English. */
  readonly perMillion: number;
  /** Known phrases that begin with it, longest first. */
  readonly opens: readonly Phrase[] | undefined;
}

const calendar: ReadonlySet<string> = new Set([
  ...[...monthForms, ...weekdayForms].flat(),
  ...['today', 'tomorrow', 'yesterday'],
]);
const grammar: ReadonlySet<string> = new Set([
  ...functionWords,
  ...objectPronouns,
  ...wordSet(`
    about above across after against along alongside amid amidst among amongst around as before
    behind below beneath beside besides between beyond despite down during except inside like
    near off out outside per since than through throughout till toward towards underneath until
    up upon via within without so yet if because although though unless whereas while whether
    once such each every either neither another any some no none not both all more most much many
    few less least other others own same very too also just only even mine myself yours yourself
    himself hers herself itself ours ourselves theirs themselves one when where why how there
    here then now doing done must ought cannot
    n't 's 're 've 'll 'd 'm don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't
    weren't hasn't haven't hadn't
  `),
]);
const wordLike = /^[=A-Za-zà-ɏ]/;

/** Looks words up, those of one story again for the next; `=` marks what a phrase stands for. */
export function wordMeanings(vocabulary: Vocabulary): (word: string) => WordMeaning {
  const { frequencies } = vocabulary;
  const phrases = indexPhrases(vocabulary);
  const common = frequencies ? frequenciesOfPhrases(phrases, frequencies) : none;
  return rememberWords((word) => ({
    stem: carriesNothing(word) ? undefined : keyOf(word),
    perMillion: frequencies?.get(word) ?? common.get(word) ?? 0,
    opens: phrases.get(word),
  }));
}

const none: ReadonlyMap<string, number> = new Map();

/** What any of its words stands for is as common as all of them together. */
function frequenciesOfPhrases(
  phrases: PhraseIndex,
  frequencies: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const common = new Map<string, number>();
  for (const { words, means } of [...phrases.values()].flat()) {
    if (words.length > 1) continue;
    const own = frequencies.get(words[0] as string) ?? 0;
    common.set(means, (common.get(means) ?? 0) + own);
  }
  return common;
}

const carriesNothing = (word: string) =>
  !wordLike.test(word) || calendar.has(word) || grammar.has(word);

const keyOf = (word: string) => (word.startsWith('=') ? word : stemOf(word));
