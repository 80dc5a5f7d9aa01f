import { atLength, wordedAlike } from '../compare/worded-alike.js';
import type { Wording } from '../compare/wording.js';
import { type Bag, bagOfTokens, cosine, overlapOf } from './bag.js';
import type { Lexis } from './lexis.js';
import { bestPairs, type Pair } from './pair.js';
import { sameSpeaker } from './same-speaker.js';
import type { Quoted, Speeches } from './speeches.js';
import type { Surroundings } from './surroundings.js';
import { rememberedFor } from './witness.js';
import { pairsByWords } from './word-index.js';

/** What two quotations of one speaker share, names left out, where they are two versions of a remark. */
const [fewest, leastCosine] = [3, 0.45];
/** Where most words are the same and in one order, one telling word will do, of a short remark two. */
const [few, sentence, short] = [2, 8, 5];

/**
 * Two versions of one remark, told by two outlets in words too unlike for one utterance:
 *
 *     “It takes the quay from the shipowners and gives it to the town,” said Okoye.
 *     Okoye said it “grabs the quay away from the shipowners, and gives it back to us”.
 *
 * Only quotations of a named speaker that have no like in the other article are compared: of a
 * speech, each outlet prints other sentences, and what two of those share is the topic.
 */
export function versionsOfRemarks(
  { quoted, wordingFor, outsideRefrains }: Speeches,
  hasLike: (one: Quoted, other: Quoted) => boolean,
  { lexis, likeness }: Surroundings,
): readonly Pair[] {
  const remarks = quoted.filter(({ claim }) => isNamed(claim.quote.speaker));
  const bags = rememberedFor((one: Quoted) =>
    bagsOf(outsideRefrains(one.order, wordingFor(one)), lexis),
  );
  const spoken = rememberedFor(({ claim }: Quoted) => atLength(claim.words));
  const found = pairsByWords(remarks, (one) => bags(one).told, lexis).flatMap(([a, b]) => {
    if (hasLike(a, b) || hasLike(b, a) || sameSpeaker(a, b) !== 'same') return [];
    const told = overlapOf(bags(a).told, bags(b).told, lexis);
    const plain = overlapOf(bags(a).plain, bags(b).plain, lexis).words;
    const close = cosine(bags(a).told, bags(b).told, told);
    const isOne =
      (plain >= fewest && close >= leastCosine) ||
      (plain > 0 && wordedAlike(spoken(a), spoken(b), plain >= few ? short : sentence));
    return isOne ? [{ a, b, likeness: { ...likeness(a, b), sum: close * 3 } }] : [];
  });
  return bestPairs(found, Number.POSITIVE_INFINITY);
}

/** "hospital", "report" and "officials" may be many. */
const isNamed = (speaker = '') => /^\p{Lu}/u.test(speaker);

interface Bags {
  /** The words outside refrains. */
  readonly told: Bag;
  /** Of them those that are no names. */
  readonly plain: Bag;
}

function bagsOf(words: Wording['tokens'], lexis: Lexis): Bags {
  const plain = words.filter((word, i) => i === 0 || !/^\p{Lu}/u.test(word.printed));
  return { told: bagOfTokens(words, lexis), plain: bagOfTokens(plain, lexis) };
}
