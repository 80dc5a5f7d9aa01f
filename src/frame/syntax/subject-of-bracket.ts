import { nounPhraseEndingAt, type Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagged-word.js';
import { isVerb } from './verbs.js';

/** Who stands before brackets: ahead of titles behind a comma where the sentence begins with the name. */
export function subjectOfBracket(words: readonly TaggedWord[], bracket: number): Phrase {
  const before = words.slice(0, words.findLastIndex(({ span }) => span[1] <= bracket) + 1);
  const title = before.some(isVerb) ? -1 : before.findIndex(({ breaks }) => breaks);
  return nounPhraseEndingAt(before, title < 0 ? before.length - 1 : title);
}
