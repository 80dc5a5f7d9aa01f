import { compareWording, type Wording, wordingOf } from '../compare/wording.js';
import type { QuoteClaim } from '../domain/claim.js';
import { bagOfTokens, overlapOf } from './bag.js';
import type { Pair } from './pair.js';
import { sameSpeaker } from './same-speaker.js';
import type { Quoted, Speeches } from './speeches.js';
import type { Surroundings } from './surroundings.js';
import { rememberedFor } from './witness.js';

/** A quotation goes on behind so many characters of the outlet's own words, and no more. */
const farthest = 400;
/** A shorter sentence is a set phrase, and of a speech only the next few are looked at. */
const [leastWords, mostSentences] = [5, 12];
/** Weights: of the sentences next to two that are one, and of one inside what is matched already. */
const [telling, weighty] = [3, 6];

/**
 * Quotations next to two that are one utterance, before or behind "he continued" and the like, with a
 * sentence that is one but for a word:
 *
 *     “You heard the pilots, Ada. You heard them in June.”
 *     “At the quay, you saw the pilots, Ada,” he said. “You heard them in June.”
 *
 * @param likes quotations that are one utterance by their own words
 */
export function besideLikes(
  { quoted, outsideRefrains }: Speeches,
  likes: readonly Pair<QuoteClaim>[],
  hasLike: (one: Quoted, other: Quoted) => boolean,
  { lexis, likeness }: Surroundings,
): readonly Pair<QuoteClaim>[] {
  const placeOf = new Map(quoted.map((one, i) => [one, i]));
  const sentences = rememberedFor(({ claim }: Quoted) => sentencesOf(claim.words));
  const said = new Set(
    quoted.flatMap((one) => sentences(one).map((sentence) => saying(one.order, sentence))),
  );
  const found = new Map<string, Pair<QuoteClaim>>();
  for (const { a, b } of likes) {
    for (const [x, y, least] of nextTo(a, b)) {
      const key = `${x.claim.id} ${y.claim.id}`;
      if (found.has(key) || areOthers(x, y) || (hasLike(x, y) && hasLike(y, x))) continue;
      const overlap = nearestOf(x, y, least);
      if (overlap > 0)
        found.set(key, { a: x, b: y, likeness: { ...likeness(x, y), sum: overlap * 3 } });
    }
  }
  return [...found.values()];

  function nextTo(a: Quoted, b: Quoted): readonly (readonly [Quoted, Quoted, number])[] {
    return ([-1, 1] as const).flatMap((step) => {
      const [nextA, nextB] = [neighbour(a, step), neighbour(b, step)];
      return [
        ...(nextA && nextB ? [[nextA, nextB, telling] as const] : []),
        ...(nextA ? [[nextA, b, weighty] as const] : []),
        ...(nextB ? [[a, nextB, weighty] as const] : []),
      ];
    });
  }

  function neighbour(one: Quoted, step: -1 | 1): Quoted | undefined {
    const next = quoted[(placeOf.get(one) ?? Number.NaN) + step];
    if (next?.order !== one.order || areOthers(one, next)) return undefined;
    const [first, second] = step > 0 ? [one, next] : [next, one];
    return second.claim.span[0] - first.claim.span[1] <= farthest ? next : undefined;
  }

  /** How much the two sentences that are nearest share of their words; 0 where none are one. */
  function nearestOf(x: Quoted, y: Quoted, least: number): number {
    const shares = sentences(x).flatMap((left) => {
      if (said.has(saying(y.order, left))) return [];
      return sentences(y).map((right) => {
        if (said.has(saying(x.order, right))) return 0;
        const { relation, overlap } = compareWording(left, right);
        return relation === 'drift' && weightOf(x, left, y, right) >= least ? overlap : 0;
      });
    });
    return Math.max(0, ...shares);
  }

  /** What both say outside refrains. */
  function weightOf(x: Quoted, left: Wording, y: Quoted, right: Wording): number {
    const [one, other] = [
      bagOfTokens(outsideRefrains(x.order, left), lexis),
      bagOfTokens(outsideRefrains(y.order, right), lexis),
    ];
    return overlapOf(one, other, lexis).weight;
  }
}

const areOthers = (one: Quoted, other: Quoted) => sameSpeaker(one, other) === 'different';

const saying = (order: number, { keys }: Wording) => `${order} ${keys.join(' ')}`;

const sentenceEnd = /(?<=[.!?…]["'”’]?)\s+/;

const sentencesOf = (words: string): readonly Wording[] =>
  words
    .split(sentenceEnd)
    .slice(0, mostSentences)
    .map(wordingOf)
    .filter(({ keys }) => keys.length >= leastWords);
