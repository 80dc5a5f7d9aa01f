import { changeVerb } from './change-words.js';
import type { Draft } from './draft.js';
import { wordsAfter, wordsBefore } from './words.js';

const stop =
  /^(?:an?|the|and|or|but|nor|of|in|on|at|by|to|for|from|with|into|onto|over|under|after|before|since|until|during|about|against|between|than|as|if|when|while|where|because|that|which|who|it|its|he|she|they|we|you|i|his|her|their|our|your|this|these|those|is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|no|also|only|just|per|ago|later|earlier|last|next|said|says|say|now|then|there|here|up|down|out|off|each|every|all|both|more|less|fewer|higher|lower|other|year|month|week|day|today|yesterday|tomorrow|so|still|already|never|ever|mr|mrs|ms|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

const determiner = /^(?:the|its|his|her|their|our|all|an?|this|those|these)$/i;
const longestPhrase = 4;

/** The words of a noun phrase from `at` on: up to a function word or punctuation. */
function phraseAfter(text: string, at: number): string | undefined {
  const words = wordsAfter(text, at, longestPhrase + 1);
  const from = words[0] && determiner.test(words[0].word) ? 1 : 0;
  let to = from;
  while (to < words.length && to - from < longestPhrase && !stop.test(words[to]?.word ?? '')) to++;
  const [first, last] = [words[from], words[to - 1]];
  return to > from && first && last ? text.slice(first.start, last.end) : undefined;
}

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

const linking =
  /^(?:of|to|by|at|from|in|is|are|was|were|be|been|stands?|stood|reached|hit|hits|totall?ed|totall?ing|worth|averaged|remained|remains|will|would|could|should|may|might|has|have|had|costs?|cost|paid|spent|exceed(?:ed|s)?|exceeding|than|just|only|also|now|an?|the|below|above|between|came|comes|being|been|up|down|back|around|about)$/i;

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

function conceptAfter(text: string, draft: Draft): string | undefined {
  if (!/^[ \u00a0-]\p{L}/u.test(text.slice(draft.right, draft.right + 2))) return undefined;
  const first = wordsAfter(text, draft.right, 1)[0];
  if (!first || determiner.test(first.word) || stop.test(first.word)) return undefined;
  return phraseAfter(text, draft.right);
}

function conceptBefore(text: string, draft: Draft): string | undefined {
  const words = wordsBefore(text, draft.left, 9);
  let from = 0;
  while (
    from < words.length &&
    (linking.test(words[from]?.word ?? '') || changeVerb(words[from]?.word.toLowerCase() ?? ''))
  )
    from++;
  if (from === 0) return undefined;
  let to = from;
  while (to < words.length && to - from < 3 && isContent(words[to]?.word ?? '')) to++;
  const [last, first] = [words[from], words[to - 1]];
  return to > from && first && last ? text.slice(first.start, last.end) : undefined;
}

const isContent = (word: string): boolean =>
  !stop.test(word) && changeVerb(word.toLowerCase()) === undefined && /^\p{L}/u.test(word);
