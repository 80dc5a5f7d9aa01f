import type { WordingComparison } from '../compare/wording.js';

/** What is known of two quotations beside their words. */
export interface Utterances {
  /** Unknown where one of them names no speaker. */
  readonly speaker: 'same' | 'different' | 'unknown';
  /** Words in the shorter one. */
  readonly words: number;
  /** What the shared words weigh: stock phrases weigh little. */
  readonly shared: number;
  /** Likeness of the words around them, without themselves, 0 to 1. */
  readonly near: number;
}

/** A shorter quotation is a fragment, and may stand in another utterance by chance. */
const fragment = 4;
/** A shorter one has too few words for a change at its end to be told from another sentence. */
const sentence = 8;

/** With another word or two at its edge, it is the same where the rest is a row of so many. */
const row = 4;
const mostAtEdge = 2;

/** Of one speaker's sentence, plain words do where so much of it is kept. */
const mostKept = 0.75;

/** Weights: a telling word; one that stands nowhere else; two; so much that nobody says it twice. */
const [telling, rare, weighty, unique] = [3, 4.2, 6, 12];

/** Likeness around two fragments that tells that they speak of one thing, or say it in one clause. */
const [alike, parallel] = [0.15, 0.4];

/** Whether two quotations that share words are one utterance, by what they share and who speaks. */
export function sameUtterance(wording: WordingComparison, known: Utterances): boolean {
  if (wording.relation === 'different') return false;
  if (wording.relation === 'drift') return isMisquoted(wording, known);
  return known.words < fragment ? isOneFragment(wording, known) : isOneSentence(wording, known);
}

/** "no deal", "a disgrace": one fragment only where the speaker or what is spoken of is one. */
function isOneFragment(
  { relation }: WordingComparison,
  { speaker, words, shared, near }: Utterances,
) {
  if (speaker === 'unknown') return near >= parallel;
  if (words === 1 && relation !== 'same') {
    return speaker === 'same' && (near >= alike || shared >= rare);
  }
  return near >= alike || (speaker === 'same' && (shared >= telling || words === 3));
}

/** "I'm not going to get ahead of …": a stock opening is no utterance. */
function isOneSentence(
  { relation, run }: WordingComparison,
  { speaker, words, shared }: Utterances,
) {
  if (shared >= weighty || run >= sentence) return true;
  if (speaker === 'same') return shared >= telling || words > fragment;
  return relation === 'same' && words > fragment;
}

/** A short one is misquoted only where words on both sides of the change are the same. */
function isMisquoted(
  { edits, run, overlap }: WordingComparison,
  { speaker, words, shared, near }: Utterances,
) {
  if (speaker === 'same' && words >= sentence && run >= row && overlap >= mostKept) return true;
  if (words < sentence) {
    if (speaker === 'different') return false;
    if (edits.some(({ place }) => place !== 'inside'))
      return speaker === 'same' && run >= Math.max(row, words - mostAtEdge) && shared >= telling;
    const signs = [speaker === 'same', near >= parallel, shared >= telling];
    return shared >= weighty || signs.filter(Boolean).length >= 2;
  }
  if (speaker === 'different') return shared >= unique;
  return shared >= weighty || (speaker === 'same' && (shared >= telling || run >= sentence));
}
