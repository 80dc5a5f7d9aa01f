import type { Modality } from '../domain/claim.js';
import type { Token } from '../domain/framed.js';
import type { ModalityEntry } from '../domain/vocabulary.js';
import type { TokenRange } from './clause.js';

/** Where a sentence has a word or phrase of the vocabulary, and what it means. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly range: TokenRange;
}

/** A word that makes a clause other than plainly asserted. */
export type Cue = Found<Mood>;

interface Mood {
  readonly modality: Modality;
  /** "plan", "offer": it may as well be a thing that is spoken of. */
  readonly isNoun: boolean;
}

interface Phrase<Meaning> {
  readonly words: readonly string[];
  /** "Ruled out" is a refusal, and what becomes of a suspicion. */
  readonly meanings: readonly Meaning[];
}

/** First word of a cue → the cues that begin with it, longest first. */
export type CueIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** By the words and marks of each cue, as sentences are tokenised: "razor-thin" is three, "city's" "city". */
export function indexCues<Meaning>(
  entries: readonly (readonly [cues: readonly string[], meaning: Meaning])[],
): CueIndex<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [cues, meaning] of entries) {
    for (const cue of cues) {
      const words = cue.toLowerCase().replaceAll('-', ' - ').replaceAll("'s ", ' ').split(' ');
      const first = words[0] as string;
      const known = index.get(first) ?? [];
      const same = known.find((other) => other.words.join(' ') === words.join(' '));
      const meanings = [...(same?.meanings ?? []), meaning];
      index.set(first, [...known.filter((other) => other !== same), { words, meanings }]);
    }
  }
  for (const cues of index.values()) cues.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest cue at each place, with each of its meanings, and none within another: "plans" in "scrapped plans" is none. */
export function findCues<Meaning>(
  tokens: readonly Token[],
  index: CueIndex<Meaning>,
): readonly Found<Meaning>[] {
  const cues: Found<Meaning>[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = index
      .get((tokens[i] as Token).word)
      ?.find(({ words }) => words.every((word, k) => tokens[i + k]?.word === word));
    const end = i + (found?.words.length ?? 1);
    if (found && !isMonth(tokens, i) && !isCompared(tokens, i))
      for (const meaning of found.meanings) cues.push({ meaning, range: [i, end] });
    i = end;
  }
  return cues;
}

const figure = /^\d/;

/** "May 2031 was wet": at a sentence's start a capital tells nothing. */
const isMonth = (tokens: readonly Token[], index: number) =>
  tokens[index]?.word === 'may' && figure.test(tokens[index + 1]?.word ?? '');

const comparing = /^(?:more|less|equally|as|times|twice)$/;

/** "Miners are 23% more likely to be ill": found so, and not foreseen. */
const isCompared = (tokens: readonly Token[], index: number) =>
  tokens[index]?.word === 'likely' && comparing.test(tokens[index - 1]?.word ?? '');

/** How far a cue before the claim, or a "will be" after it, still governs it, in tokens. */
const reachBefore = 18;
const reachAfter = 6;

/** The cues of a modality that are never nouns, and those that may be. */
export const moodsOf = ({
  modality,
  cues,
  nouns = [],
}: ModalityEntry): (readonly [cues: readonly string[], mood: Mood])[] => [
  [cues, { modality, isNoun: false }],
  [nouns, { modality, isNoun: true }],
];

/**
 * The modality of a claim at `claim` inside `clause`: the nearest cue before it, else a verb that
 * follows closely in its clause.
 *
 *     his threat to impose 25% tariffs        25% tariffs may be imposed
 *         ^^^^^^           ^^^                ^^^         ^^^
 */
export function modalityAt(
  tokens: readonly Token[],
  cues: readonly Cue[],
  claim: TokenRange,
  clause: TokenRange,
): Modality {
  let before: Cue | undefined;
  for (const cue of cues) {
    if (cue.range[1] > claim[0]) {
      if (before) break;
      return follows(tokens, claim, cue, clause) ? cue.meaning.modality : 'asserted';
    }
    const reaches = claim[0] - cue.range[1] < reachBefore && cue.range[0] >= clause[0];
    if (!reaches || isOfOneFigure(tokens, cue.range, claim)) continue;
    if (!isToldBesides(tokens, cue.range, claim)) before = cue;
  }
  return before?.meaning.modality ?? 'asserted';
}

const relative = /^(?:who|which|that)$/;
const happened = /^(?:has|have|had|was|were)$|..ed$/;

/** "Hopes of an end to a war that has killed 400": what a relative clause tells is no hope. */
function isToldBesides(tokens: readonly Token[], cue: TokenRange, claim: TokenRange): boolean {
  for (let i = cue[1] + 1; i < claim[0] - 1; i++) {
    const isNext = relative.test((tokens[i] as Token).word);
    if (isNext && happened.test((tokens[i + 1] as Token).word)) return true;
  }
  return false;
}

/** "An estimated 400 people fled, and 12 died": of the twelve nothing was estimated. */
function isOfOneFigure(tokens: readonly Token[], cue: TokenRange, claim: TokenRange): boolean {
  const article = tokens[cue[0] - 1]?.word;
  return article === 'an' && figure.test(tokens[cue[1]]?.word ?? '') && claim[0] > cue[1];
}

const otherClause = new Set([
  ',',
  'after',
  'before',
  'when',
  'since',
  'because',
  'that',
  'if',
  'as',
]);

/** "25% may be imposed", but not "25%, in line with estimates", "25% and may rise", "25% after he announced". */
function follows(
  tokens: readonly Token[],
  claim: TokenRange,
  { meaning, range }: Cue,
  clause: TokenRange,
): boolean {
  const between = tokens.slice(claim[1], range[0]);
  const near = range[0] >= claim[1] && range[1] <= clause[1] && between.length < reachAfter;
  const joined = /^(?:and|but|or)$/.test(between.at(-1)?.word ?? '');
  if (!near || joined || between.some(({ word }) => otherClause.has(word))) return false;
  return !(meaning.isNoun && isNounBehind(tokens, claim, range));
}

/** What a noun behind the figure has of its own, or the figure as part of it. */
const own =
  /^(?:a|an|the|his|her|its|their|our|s|of|from|by|in|with|on|against|above|below|than|for)$/;

/** "a $4 million plan", "507,000 from the first estimate", but not "the 400 workers plan to strike". */
function isNounBehind(tokens: readonly Token[], claim: TokenRange, cue: TokenRange): boolean {
  const between = tokens.slice(claim[1], cue[0]);
  if (between.some(({ word }) => own.test(word))) return true;
  const actors = /s$/.test(between.at(-1)?.word ?? '');
  return own.test(tokens[claim[0] - 1]?.word ?? '') && !actors;
}

/** The modality of a whole clause: that of its first cue. */
export function firstModality(cues: readonly Cue[], [from, to]: TokenRange): Modality {
  return (
    cues.find(({ range }) => range[0] >= from && range[1] <= to)?.meaning.modality ?? 'asserted'
  );
}
