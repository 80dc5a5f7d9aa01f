import { rememberWords } from '../compare/remember-words.js';
import { stemOf } from '../compare/stem.js';
import { monthForms, weekdayForms } from '../domain/calendar-names.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { wordSet } from '../domain/word-set.js';
import { indexPhrases, type Phrase } from './phrases.js';

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
const grammar =
  wordSet(`about above across after against along alongside amid amidst among amongst around as at before
  behind below beneath beside besides between beyond by despite down during except for from in inside
  into like near of off on onto out outside over per since than through throughout till to toward
  towards under underneath until up upon via with within without
  and but or nor so yet if because although though unless whereas while whether once
  a an the this that these those such each every either neither another any some no none not both
  all more most much many few less least other others own same very too also just only even
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves one who whom whose which what when where
  why how there here then now
  am is are was were be been being have has had having do does did doing done will would shall should
  can could may might must ought cannot
  n't 's 're 've 'll 'd 'm don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't
  weren't hasn't haven't hadn't`);
const wordLike = /^[=A-Za-zà-ɏ]/;

/** Looks words up, those of one story again for the next; `=` marks what a phrase stands for. */
export function wordMeanings(vocabulary: Vocabulary): (word: string) => WordMeaning {
  const phrases = indexPhrases(vocabulary);
  return rememberWords((word) => ({
    stem: carriesNothing(word) ? undefined : keyOf(word),
    perMillion: vocabulary.frequencies?.get(word) ?? 0,
    opens: phrases.get(word),
  }));
}

const carriesNothing = (word: string) =>
  !wordLike.test(word) || calendar.has(word) || grammar.has(word);

const keyOf = (word: string) => (word.startsWith('=') ? word : stemOf(word));
