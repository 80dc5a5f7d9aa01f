import { compareWording, type Wording, wordingOf } from './wording.js';

/** Fewer words between marks are a name of something, or its mockery. */
const leastWords = 5;
/** Of the shorter passage: words that share less are about two things. */
const leastShared = 0.5;
/** A clause has a few at most. */
const mostPassages = 4;

/** What stands between double marks; a clause may end before the closing one. */
const passage = /["“]([^"“”]{1,600})(?:["”]|$)/g;

/**
 * Whether two clauses quote, each in its own words, what seems to be one remark:
 *
 *     The lease “takes the quay from the owners and gives it to the town”, Okoye said.
 *     Okoye said that it “grabs the quay away from its owners and gives it to us”.
 */
export function quotedOtherwise(a: string, b: string): boolean {
  const [ours, theirs] = [passagesOf(a), passagesOf(b)];
  const compared = ours.flatMap((one) => theirs.map((other) => compareWording(one, other)));
  const isQuotedAlike = compared.some(
    ({ relation }) => relation === 'same' || relation === 'contained',
  );
  return !isQuotedAlike && compared.some(({ overlap }) => overlap >= leastShared);
}

const passagesOf = (words: string): readonly Wording[] =>
  [...words.matchAll(passage)]
    .slice(0, mostPassages)
    .map(([, inside = '']) => wordingOf(inside))
    .filter(({ keys }) => keys.length >= leastWords);
