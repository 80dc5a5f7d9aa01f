import { lean } from '../lean-pattern.js';
import type { Draft } from './draft.js';
import { wordBefore } from './words.js';

const state = '(dead|killed|injured|wounded|hurt|missing|homeless|hospitali[sz]ed|unaccounted for)';
const firmly =
  '(?:still|now|also|later|already|confirmed|feared|presumed|reported|listed|left|being|been|as)';

// 12 dead    30 still missing    60 are confirmed dead    two were killed    two later died
const behind = lean(
  new RegExp(
    `[ ](?:(?:are|were|was|is|have|had|has)[ ])?(?:${firmly}[ ]){0,3}(?:${state}|(died|dies))(?!\\p{L})`,
    'uy',
  ),
);

/** What became of the people that a bare number counts behind it: "12 dead", "two later died". */
export function victimsAfter(text: string, { right }: Draft): string | undefined {
  behind.lastIndex = right;
  const match = behind.exec(text);
  return match?.[1] ?? match?.[2];
}

const lost = /\b(?:cost|costs|costing|claim(?:s|ed|ing)?|took|takes|taking|loss of|lost) $/i;
const wereLost = /[ ]lives[ ](?:were |had been |have been )?lost\b/y;
const farthest = 12;

/** "The wreck cost 29 lives": people, and not what was saved or changed. */
export function livesLost(text: string, { left, right }: Draft): boolean {
  wereLost.lastIndex = right;
  return lost.test(text.slice(Math.max(0, left - farthest), left)) || wereLost.test(text);
}

const verbs: Readonly<Record<string, string>> = {
  kill: 'killed',
  injur: 'injured',
  wound: 'wounded',
  hospitalis: 'hospitalised',
  hospitaliz: 'hospitalised',
};
const harming = /^(kill|injur|wound|hospitali[sz])(?:e?d|e?s|ing|e)?$/i;
const ends = lean(
  /^(?:[.,;:!?)”"—–]|$|[ ](?:more|others?|and|or|in|at|on|when|after|before|during|as|while|near|outside|inside|since|over|by|with|across|including)(?!\p{L}))/u,
);

/** "killed 12 and injured at least |30": people, where no noun says what is counted. */
export function victimsOf(text: string, { left, right }: Draft): string | undefined {
  const verb = harming.exec(wordBefore(text, left)?.word ?? '')?.[1]?.toLowerCase();
  return verb !== undefined && ends.test(text.slice(right, right + 12)) ? verbs[verb] : undefined;
}
