import { lean } from '../lean-pattern.js';
import { roleNouns } from '../names/role-nouns.js';
import { inLowerCase } from '../words.js';
import { amended, type Draft } from './draft.js';
import { beside, type Exclusion } from './exclusion.js';
import { phraseAfter } from './noun-phrase.js';
import { isCapitalised, wordAfter, wordBefore } from './words.js';

/** "its eighth and final season" */
const andLast = /^ and (?:final|last)(?= )/;
const longestMore = 12;

/** "the first Cabinet meeting", "third anniversary": what stands in the order. */
export function withRankedNoun(text: string, draft: Draft): Draft {
  const more = andLast.exec(text.slice(draft.end, draft.end + longestMore))?.[0].length ?? 0;
  const concept = /^[ \u00a0]/.test(text.slice(draft.end, draft.end + 1))
    ? phraseAfter(text, draft.end + more)
    : undefined;
  const ranked = concept ?? placeOf(text, draft);
  return ranked === undefined ? draft : amended(draft, { concept: ranked });
}

const placed = /^(?:rank(?:s|ed)?|finish(?:es|ed)?|placed|came|comes)$/;
const noNoun = lean(
  /^(?:[^ \p{L}]|$|[ ](?:in|on|at|of|among|behind|with|to|for|after|and|overall)\b)/u,
);

/** "ranked eighth in the world", "finished third": what is told is a place, "seeded 12th" which seed. */
function placeOf(text: string, { start, end, value }: Draft): string | undefined {
  if (!noNoun.test(text.slice(end, end + longestMore))) return undefined;
  const before = wordBefore(text, start)?.word ?? '';
  if (before === 'seeded') return 'seed';
  const isTold = placed.test(before) || (/^(?:was|were)$/.test(before) && (value ?? 0) > 2);
  return isTold ? 'place' : undefined;
}

/** "the 21st century", "the third quarter" are dates; the 5th Circuit, 52nd Street are names. */
const named =
  /^[ -](?:century|centuries|quarter|half|decade|amendment|floor|part(?:y|ies)|person|lady|world|degree|class|hand|guess|rate|thought|cousin|aid|base|responder|name)/i;
const rankedCompound = lean(
  /^-(?:\p{Ll}+est|most|term|generation|round|placed|ranked|year|time)(?!\p{L})/u,
);

/** Words behind which "first" stands in an order and is no adverb; "s" of tokenised "Arlo 's". */
const determiner = lean(
  /^(?:the|an?|his|her|its|their|our|my|your|this|that|whose|came|finished|placed|ranked|ranks|be|was|is|be|only|very|second|another|s|\p{L}+['’]s?)$/iu,
);

/** The 5th Circuit and 52nd Street, but not the 12th Governor: of an office that is a place in an order. */
function isNumberedName(text: string, end: number): boolean {
  const next = wordAfter(text, end)?.word ?? '';
  return isCapitalised(next) && !offices.has(inLowerCase(next));
}

const offices: ReadonlySet<string> = new Set([...roleNouns, 'prime', 'vice', 'chief', 'attorney']);

const joined = lean(/^-\p{L}/u);

/** "first announced", "was first reported", "at first", "in the first place", "split second": no place in an order. */
export const noRank: Exclusion = (text, { start, end, numeral }) => {
  if (numeral.form !== 'ordinal') return false;
  const next = beside(text, end, end + 24);
  if (named.test(next)) return true;
  if (joined.test(next) && !rankedCompound.test(next)) return true;
  if (/\d/.test(text[start] ?? '')) return isNumberedName(text, end);
  if (/^[ ](?:of all|and foremost|place\b)/.test(next)) return true;
  const before = wordBefore(text, start)?.word ?? '';
  if (/^(?:split|per|every|each)$/i.test(before)) return true;
  if (/^(?:be|was|were|is|are|been)$/i.test(before) && /^ [a-z]{2,14}ed\b/.test(next)) return true;
  return numeral.value <= 2 && !determiner.test(before);
};
