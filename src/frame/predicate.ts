import type { Span } from '../domain/span.js';
import type { TaggedWord } from './tagger.js';

export interface Predication {
  /** Noun phrase before the verb, as printed, without its article; absent for a pronoun. */
  readonly subject?: string;
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
  if (from < 0) return {};
  const verb = verbBefore(words, from) ?? verbAfter(words, from);
  if (verb === undefined) return {};
  const subject = subjectBefore(words, verb, coordinated);
  return { predicate: (words[verb] as TaggedWord).root, ...(subject ? { subject } : {}) };
}

const isVerb = ({ tags }: TaggedWord) =>
  tags.has('Verb') && !tags.has('Auxiliary') && !tags.has('Modal');
const inVerbGroup = ({ tags }: TaggedWord) =>
  ['Verb', 'Adverb', 'Auxiliary', 'Modal', 'Negative'].some((name) => tags.has(name));
const inNounPhrase = ({ tags }: TaggedWord) =>
  ['Noun', 'Adjective', 'Determiner', 'Possessive', 'Value'].some((name) => tags.has(name)) &&
  !tags.has('Pronoun') &&
  !tags.has('QuestionWord');

function verbBefore(words: readonly TaggedWord[], from: number): number | undefined {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (isVerb(words[i] as TaggedWord)) return i;
  }
  return undefined;
}

function verbAfter(words: readonly TaggedWord[], from: number): number | undefined {
  for (let i = from + 1; i < Math.min(words.length, from + reach); i++) {
    if (isVerb(words[i] as TaggedWord)) return i;
  }
  return undefined;
}

function subjectBefore(
  words: readonly TaggedWord[],
  verb: number,
  hops: number,
): string | undefined {
  let start = verb;
  while (start > 0 && inVerbGroup(words[start - 1] as TaggedWord) && !words[start - 1]?.breaks)
    start--;
  const before = words[start - 1];
  if (!before) return undefined;
  if (before.tags.has('Conjunction')) {
    const other = verbBefore(words, start - 1);
    return other === undefined || hops === 0 ? undefined : subjectBefore(words, other, hops - 1);
  }
  if (before.tags.has('QuestionWord')) return nounPhraseEndingAt(words, start - 2);
  if (before.breaks) return nounPhraseEndingAt(words, previousBreak(words, start - 2));
  return nounPhraseEndingAt(words, start - 1);
}

/** Past an inserted clause: "The blaze, which began at a mill, had killed". */
function previousBreak(words: readonly TaggedWord[], from: number): number {
  for (let i = from; i >= Math.max(0, from - reach); i--) if (words[i]?.breaks) return i;
  return -1;
}

/**
 * The noun phrase that ends here, or the one that it only qualifies; figures and dates left out:
 *
 *     A levy of 25% was imposed        On Monday 14 old ferries from Arlo sank
 *       ^^^^                                        ^^^^^^^^^^^
 */
function nounPhraseEndingAt(words: readonly TaggedWord[], end: number): string | undefined {
  const last = words[end];
  if (!last || !inNounPhrase(last)) return undefined;
  let start = end;
  while (start > 0 && continuesNounPhrase(words, start)) start--;
  if (words[start - 1]?.tags.has('Preposition') && !words[start - 2]?.breaks) {
    const qualified = nounPhraseEndingAt(words, start - 2);
    if (qualified) return qualified;
  }
  const phrase = words.slice(start, end + 1).filter(namesSomething);
  const hasNoun = phrase.some(({ tags }) => tags.has('Noun'));
  return hasNoun ? phrase.map(({ text }) => text).join(' ') : undefined;
}

/** "Monday | the old ferry": an article begins a phrase of its own. */
const continuesNounPhrase = (words: readonly TaggedWord[], start: number) =>
  inNounPhrase(words[start - 1] as TaggedWord) &&
  !words[start - 1]?.breaks &&
  !words[start]?.tags.has('Determiner');

const namesSomething = ({ tags }: TaggedWord) =>
  !['Determiner', 'Cardinal', 'Date'].some((name) => tags.has(name));
