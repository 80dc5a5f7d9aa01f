import { amended, type Draft } from './draft.js';
import { phraseAfter } from './noun-phrase.js';

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
  return of === undefined ? draft : amended(draft, { of });
}
