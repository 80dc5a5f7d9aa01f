import { nounPhraseEndingAt, type Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagger.js';
import { inVerbGroup, isVerb, reach, verbBefore } from './verbs.js';

/** "killed 14, destroying 60 and": the subject is looked for across so many coordinated verbs. */
const coordinated = 5;

/**
 * Who does what the verb says; what somebody or something is called does what that one does:
 *
 *     The Ada is a ferry that sank in May.       The Ada left port, sinking in May.
 *     ^^^^^^^                                    ^^^^^^^
 */
export function subjectBefore(
  words: readonly TaggedWord[],
  verb: number,
  hops: number = coordinated,
): Phrase {
  let start = verb;
  while (start > 0 && inVerbGroup(words[start - 1] as TaggedWord) && !words[start - 1]?.breaks)
    start--;
  const before = words[start - 1];
  if (!before) return [];
  const subjectOf = (other: number | undefined) =>
    other === undefined || hops === 0 ? [] : subjectBefore(words, other, hops - 1);
  if (before.tags.has('Conjunction')) return subjectOf(verbBefore(words, start - 1));
  if (before.breaks && isGerund(words[verb])) return subjectOf(verbBefore(words, start - 1));
  const phrase = nounPhraseEndingAt(words, phraseEnd(words, start));
  const copula = phrase[0] ? words.indexOf(phrase[0]) - 1 : -1;
  return words[copula]?.tags.has('Copula') ? subjectOf(copula) : phrase;
}

/** Who stands before brackets: ahead of titles behind a comma where the sentence begins with the name. */
export function subjectOfBracket(words: readonly TaggedWord[], bracket: number): Phrase {
  const before = words.slice(0, words.findLastIndex(({ span }) => span[1] <= bracket) + 1);
  const title = before.some(isVerb) ? -1 : before.findIndex(({ breaks }) => breaks);
  return nounPhraseEndingAt(before, title < 0 ? before.length - 1 : title);
}

/** By the word: compromise takes "who" for a preposition and "that" for an article. */
const relative: ReadonlySet<string> = new Set(['who', 'that']);

const isGerund = (word: TaggedWord | undefined) => word?.tags.has('Gerund') === true;

/** Where the noun phrase ends that stands before a verb group, past a pronoun or an inserted clause. */
function phraseEnd(words: readonly TaggedWord[], start: number): number {
  const [before, further] = [words[start - 1] as TaggedWord, words[start - 2]];
  const isRelative =
    before.tags.has('QuestionWord') || (relative.has(before.text) && !further?.breaks);
  if (isRelative) return start - 2;
  const inserted = before.breaks ? previousBreak(words, start - 2) : -1;
  return inserted < 0 ? start - 1 : inserted;
}

/** Past an inserted clause: "The blaze, which began at a mill, had killed". */
function previousBreak(words: readonly TaggedWord[], from: number): number {
  for (let i = from; i >= Math.max(0, from - reach); i--) if (words[i]?.breaks) return i;
  return -1;
}
