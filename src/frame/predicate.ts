import type { Span } from '../domain/span.js';
import { nounPhraseEndingAt, type Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagger.js';

export interface Predication {
  /** Noun phrase or pronoun before the verb, article and figures included; may be empty. */
  readonly subject: Phrase;
  /** Infinitive of the verb that governs the claim. */
  readonly predicate?: string;
}

/** The governing verb stands at most so many words before the claim, or after it. */
const reach = 14;
/** "killed 14 and destroyed 60": the subject is looked for across so many coordinated verbs. */
const coordinated = 3;

/**
 * Reads off the tags what is said of what around a claim:
 *
 *     The blaze, which began at a mill, had killed 14 people.
 *         ^^^^^ subject                     ^^^^^^ predicate
 */
export function predicationAt(words: readonly TaggedWord[], claim: Span): Predication {
  const from = words.findIndex(({ span }) => span[1] > claim[0]);
  const verb = from < 0 ? undefined : (verbBefore(words, from) ?? verbAfter(words, from));
  if (verb === undefined) return { subject: [] };
  const { root } = words[verb] as TaggedWord;
  return { subject: subjectBefore(words, verb, coordinated), predicate: root };
}

/** Who stands before brackets: ahead of titles behind a comma where the sentence begins with the name. */
export function subjectOfBracket(words: readonly TaggedWord[], bracket: number): Phrase {
  const before = words.slice(0, words.findLastIndex(({ span }) => span[1] <= bracket) + 1);
  const title = before.some(isVerb) ? -1 : before.findIndex(({ breaks }) => breaks);
  return nounPhraseEndingAt(before, title < 0 ? before.length - 1 : title);
}

/** By the word: compromise takes "who" for a preposition and "that" for an article. */
const relative: ReadonlySet<string> = new Set(['who', 'that']);

const isVerb = ({ tags }: TaggedWord) =>
  tags.has('Verb') && !tags.has('Auxiliary') && !tags.has('Modal');
/** "first flew": an ordinal without its noun says when. */
const inVerbGroup = ({ tags }: TaggedWord) =>
  ['Verb', 'Adverb', 'Auxiliary', 'Modal', 'Negative', 'Ordinal'].some((name) => tags.has(name));

const isGerund = (word: TaggedWord | undefined) => word?.tags.has('Gerund') === true;
const isConjugated = (word: TaggedWord) => isVerb(word) && !isGerund(word);

function verbBefore(
  words: readonly TaggedWord[],
  from: number,
  fits: (word: TaggedWord) => boolean = isVerb,
): number | undefined {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (fits(words[i] as TaggedWord)) return i;
  }
  return undefined;
}

function verbAfter(words: readonly TaggedWord[], from: number): number | undefined {
  for (let i = from + 1; i < Math.min(words.length, from + reach); i++) {
    if (isVerb(words[i] as TaggedWord)) return i;
  }
  return undefined;
}

/**
 * Who does what the verb says; what somebody or something is called does what that one does:
 *
 *     The Ada is a ferry that sank in May.       The Ada left port, sinking in May.
 *     ^^^^^^^                                    ^^^^^^^
 */
function subjectBefore(words: readonly TaggedWord[], verb: number, hops: number): Phrase {
  let start = verb;
  while (start > 0 && inVerbGroup(words[start - 1] as TaggedWord) && !words[start - 1]?.breaks)
    start--;
  const before = words[start - 1];
  if (!before) return [];
  const subjectOf = (other: number | undefined) =>
    other === undefined || hops === 0 ? [] : subjectBefore(words, other, hops - 1);
  if (before.tags.has('Conjunction')) return subjectOf(verbBefore(words, start - 1));
  if (before.breaks && isGerund(words[verb]))
    return subjectOf(verbBefore(words, start, isConjugated));
  const phrase = nounPhraseEndingAt(words, phraseEnd(words, start));
  const copula = phrase[0] ? words.indexOf(phrase[0]) - 1 : -1;
  return words[copula]?.tags.has('Copula') ? subjectOf(copula) : phrase;
}

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
