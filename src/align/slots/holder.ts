import { sameName } from '../../compare/names.js';
import type { Slot } from '../../domain/fact.js';
import type { Thesaurus } from '../thesaurus.js';
import type { Reading } from './when-both.js';

/** Two people may say different things; the outlet and a person it relies on may mean the same. */
export function sameHolder(a: Reading, b: Reading, { sameThing }: Thesaurus): Slot['match'] {
  if (a === undefined && b === undefined) return 'same';
  if (a === undefined || b === undefined || isAnybody(a) || isAnybody(b)) return 'compatible';
  return sameThing(a, b) === 'different' ? sameNameMatch(a, b) : 'same';
}

/** "they", "a witness", "officials", "data": it may be anybody, or what anybody has put out. */
const nameless = new RegExp(
  `^(?:${[
    'they|he|she|it|we|I|you|who|which|that|one|others?|some|many|several|both|each|an? .*',
    'officials|authorities|sources|aides|analysts|experts|economists|witnesses|investigators',
    'data|figures|statistics|records|documents|(?:the |this |its )?(?:report|study|document)',
  ].join('|')})$`,
  'i',
);

/** "tax returns", "the court filings": papers of nobody by name, from which anybody may have it. */
const papers = /^(?:\p{Ll}{1,20} ){0,3}(?:data|documents|figures|filings|papers|records|returns)$/u;

const isAnybody = (holder: string) => nameless.test(holder) || papers.test(holder);

const sameNameMatch = (a: string, b: string): Slot['match'] =>
  sameName(a, b) === 'different' ? 'different' : 'same';
