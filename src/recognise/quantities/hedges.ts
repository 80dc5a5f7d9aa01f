import type { Hedge } from '../../domain/quantity.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { changeVerb, particleVerb } from './change-words.js';
import { amended, type Draft } from './draft.js';
import { type Word, wordBefore, wordsBefore } from './words.js';

type Bound = Exclude<Hedge, 'range' | 'vague'>;

const phrases: Readonly<Record<Bound, string>> = {
  exact: 'exactly|precisely',
  about:
    'about|around|approximately|roughly|some|nearly|almost|close to|estimated|an estimated|circa|approx|approx.|or so|near|virtually|in the region of|on the order of|in the order of|somewhere around|give or take',
  'at-least':
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|at a minimum',
  'at-most':
    'up to|as many as|as much as|as high as|as long as|at most|no more than|not more than|a maximum of|maximum of|not exceeding|no greater than',
  'more-than':
    'more than|over|above|greater than|in excess of|exceeding|upwards of|upward of|north of|well over|just over|beyond|topping|surpassing|higher than|larger than|bigger than|longer than|older than|exceeded|exceeds|exceed|surpass|surpassed|a little over|slightly over|slightly more than|well above|just above',
  'less-than':
    'less than|fewer than|under|below|just under|well under|short of|just short of|lower than|smaller than|shorter than|younger than|slightly less than|just below|well below|a little under',
};

const before = new Map<string, Bound>(
  Object.entries(phrases).flatMap(([hedge, list]) =>
    list.split('|').map((phrase): [string, Bound] => [phrase, hedge as Bound]),
  ),
);

/** The words with which a hedge can end, "than", "least": most numbers have none of them before. */
const lastWords = new Set([...before.keys()].map((phrase) => phrase.split(' ').at(-1) ?? phrase));
/** But no "the": "below the 60 votes needed" says that sixty are needed. */
const skippable = new Set(['a', 'an', 'just', 'only', 'another']);

const longest = 4;

interface Found {
  readonly hedge: Bound;
  readonly start: number;
}

/** The longest hedge that ends right before the quantity; articles between are skipped. */
function hedgeBefore(text: string, at: number): Found | undefined {
  const nearest = inLowerCase(wordBefore(text, at)?.word ?? '');
  const skipped = skippable.has(nearest) ? 1 : 0;
  if (skipped === 0 && !lastWords.has(nearest)) return undefined;
  const words = wordsBefore(text, at, longest + 1);
  return longestHedge(words, 0) ?? (skipped ? longestHedge(words, 1) : undefined);
}

function longestHedge(words: readonly Word[], from: number): Found | undefined {
  for (let count = Math.min(longest, words.length - from); count > 0; count--) {
    const taken = words.slice(from, from + count);
    const phrase = taken
      .map(({ word }) => inLowerCase(word))
      .reverse()
      .join(' ');
    const hedge = before.get(phrase);
    const first = taken.at(-1);
    if (hedge && first) return { hedge, start: first.start };
  }
  return undefined;
}

const behind: readonly (readonly [RegExp, Bound])[] = [
  [
    lean(/[ ](?:or|and) (?:more|above|over|higher|greater|older|up|longer|upwards)(?![\p{L}-])/uy),
    'at-least',
  ],
  [lean(/\+(?!\d)|[ -]plus(?![\p{L}])/uy), 'at-least'],
  [lean(/[ ]or (?:less|fewer|under|below|lower|younger)(?![\p{L}-])/uy), 'at-most'],
  [lean(/[ ]or so(?![\p{L}-])/uy), 'about'],
  [lean(/-(?:odd|some)(?=[ ]\p{L})/uy), 'about'],
];

/** "or more", "and above", "plus", "+": a look at two letters spares the patterns. */
const mayBeHedged = /^(?:[ ][oap]|[-+])/;

/** "for over three years" and "over three years" differ: the second may mean "during", "over two objections" "despite". */
const lasting =
  /\b(?:for|just|well|of|after|lasting|last(?:ed|s)?|is|was|are|were|been|took|takes?|spent|spanning)\s$/i;

const bounds: Readonly<Record<Bound, (value: number) => Pick<Draft, 'low' | 'high'>>> = {
  exact: (value) => ({ low: value, high: value }),
  about: (value) => ({ low: value, high: value }),
  'at-least': (value) => ({ low: value, high: null }),
  'more-than': (value) => ({ low: value, high: null }),
  'at-most': (value) => ({ low: null, high: value }),
  'less-than': (value) => ({ low: null, high: value }),
};

const ageBefore = /\b(?:the )?ages?(?: of)? $/i;

/** "over |the age of 65": where the words stand before which a hedge may stand. */
const leftEnd = (text: string, { dimension, start }: Draft): number =>
  dimension === 'age'
    ? start - (ageBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0)
    : start;

/** The quantity with its hedge, which may begin further left or end further right. */
function hedged(
  draft: Draft,
  value: number,
  hedge: Bound,
  { left = draft.left, right = draft.right }: Partial<Pick<Draft, 'left' | 'right'>>,
): Draft {
  const { low, high } = bounds[hedge](value);
  return amended(draft, { low, high, hedge, left, right });
}

/** Adds the hedge before or behind a plain number. Ranges and vague words keep their own. */
export function withHedge(text: string, draft: Draft): Draft {
  const found = draft.dimension === 'ordinal' ? undefined : hedgeBefore(text, leftEnd(text, draft));
  if (draft.value === null) return found ? amended(draft, { left: found.start }) : draft;
  if (found && !isOver(text, draft, found) && !isReached(text, found))
    return hedged(draft, draft.value, found.hedge, { left: found.start });
  const inside =
    draft.numeral.end < draft.end
      ? within.exec(text.slice(draft.numeral.end, draft.end))?.[1]
      : undefined;
  if (inside !== undefined) {
    const hedge = inside === 'plus' ? 'at-least' : 'about';
    return hedged(draft, draft.value, hedge, {});
  }
  const last = behindAt(text, draft.end);
  return last ? hedged(draft, draft.value, last.hedge, { right: last.end }) : draft;
}

/** The hedge that stands right behind a quantity, and where it ends. */
function behindAt(text: string, at: number): { hedge: Bound; end: number } | undefined {
  if (!mayBeHedged.test(text.slice(at, at + 2))) return undefined;
  for (const [pattern, hedge] of behind) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { hedge, end: at + match[0].length };
  }
  return undefined;
}

/** The quantity's words with the hedge beside them, "about 310", "40 or more"; undefined without one. */
export function hedgedWords(text: string, { start, end, left, hedge }: Draft): string | undefined {
  if (left < start) return text.slice(left, end);
  const last = hedge === 'exact' ? undefined : behindAt(text, end);
  return last?.hedge === hedge ? text.slice(start, last.end) : undefined;
}

/** "90-plus per cent", "sixty-odd miles": the hedge stands inside. */
const within = /^[- ](plus|odd|some)/;

/** "was revised up to 370,000", "ticked up to 6 %": an end that was reached, and no bound. */
const isReached = (text: string, found: Found): boolean => {
  if (!/^up to$/i.test(text.slice(found.start, found.start + 'up to'.length))) return false;
  const verb = inLowerCase(wordBefore(text, found.start)?.word ?? '');
  return changeVerb(verb) !== undefined || particleVerb.test(verb);
};

function isOver(text: string, draft: Draft, found: Found): boolean {
  if (text.slice(found.start, found.start + 4).toLowerCase() !== 'over') return false;
  if (draft.dimension === 'number')
    return draft.numeral.form === 'words' && (draft.value ?? 0) < 10;
  return (
    draft.dimension === 'duration' &&
    !lasting.test(text.slice(Math.max(0, found.start - 12), found.start))
  );
}
