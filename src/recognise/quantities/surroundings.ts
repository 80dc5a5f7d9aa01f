import { changeVerb } from './change-words.js';
import type { Draft } from './draft.js';
import { isDeterminer, isStop, phraseAfter } from './noun-phrase.js';
import { wordBefore, wordsAfter, wordsBefore } from './words.js';

const ofLink = /[ \u00a0]of[ \u00a0]/y;
const shares = new Set(['percentage', 'ratio']);

/** What a share is a share of: "2.5 % of GDP", "a third of voters", "two of the hostages". */
export function withBasis(text: string, draft: Draft): Draft {
  if (!shares.has(draft.dimension) && draft.dimension !== 'number' && draft.dimension !== 'count')
    return draft;
  ofLink.lastIndex = draft.right;
  const match = ofLink.exec(text);
  if (!match || (draft.numeral.form === 'vague' && !shares.has(draft.dimension))) return draft;
  const of = phraseAfter(text, draft.right + match[0].length);
  return of === undefined ? draft : { ...draft, of };
}

/** Words that link a thing to its figure: "stood at", "fell to", "totalling". */
const linking = new Set(
  'of to by at from in is are was were be been stand stands stood reached hit hits totaled totalled totaling totalling worth averaged remain remained remains will would could should may might has have had cost costs exceed exceeded exceeds exceeding than just only also now a an the below above between being up down back around about'.split(
    ' ',
  ),
);

const isLink = (word: string): boolean =>
  linking.has(word.toLowerCase()) || changeVerb(word.toLowerCase()) !== undefined;

/**
 * The nearest thing measured: the nouns behind the quantity, else those before it.
 *
 *     25 % tariffs      a $500m deal      military spending to 2.5 %      inflation of 3 %
 *          ^^^^^^^               ^^^^     ^^^^^^^^^^^^^^^^^              ^^^^^^^^^
 */
export function withConcept(text: string, draft: Draft): Draft {
  if (draft.concept !== undefined || draft.dimension === 'ordinal' || draft.dimension === 'age')
    return draft;
  const concept =
    (draft.per === undefined && draft.of === undefined ? conceptAfter(text, draft) : undefined) ??
    conceptBefore(text, draft);
  return concept === undefined ? draft : { ...draft, concept };
}

const sizes = new Set(['duration', 'length', 'area', 'volume', 'mass', 'power', 'energy']);

/** "a three-year war" has the war's length; "three years away" has nothing behind it. */
const standsAlone = (text: string, { dimension, numeral, end }: Draft): boolean =>
  sizes.has(dimension) && !text.slice(numeral.end, end).includes('-');

function conceptAfter(text: string, draft: Draft): string | undefined {
  if (standsAlone(text, draft)) return undefined;
  if (!/^[ \u00a0-]\p{L}/u.test(text.slice(draft.right, draft.right + 2))) return undefined;
  const first = wordsAfter(text, draft.right, 1)[0];
  if (!first || isDeterminer(first.word) || isStop(first.word)) return undefined;
  // a $40m jobs package
  return phraseAfter(text, draft.right, draft.dimension !== 'currency');
}

function conceptBefore(text: string, draft: Draft): string | undefined {
  const nearest = wordBefore(text, draft.left)?.word ?? '';
  if (!isLink(nearest)) return undefined;
  const words = wordsBefore(text, draft.left, 9);
  let from = 0;
  while (from < words.length && isLink(words[from]?.word ?? '')) from++;
  let to = from;
  while (to < words.length && to - from < 3 && isContent(words[to]?.word ?? '')) to++;
  const [last, first] = [words[from], words[to - 1]];
  return to > from && first && last ? text.slice(first.start, last.end) : undefined;
}

const isContent = (word: string): boolean =>
  !isStop(word) && changeVerb(word.toLowerCase()) === undefined && /^\p{L}/u.test(word);
