import { isKindOfNoun } from '../kind-of-noun.js';
import { numberOf, numberPattern, numberWords, unitOf, unitPattern, unitWords } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Unit } from './meaning.js';

/** A count of units as printed: "three years", "a week", "two-and-a-half-year". */
export interface Stretch {
  readonly end: number;
  /** Null where it is vague: "several years", "12 to 18 months". */
  readonly count: number | null;
  readonly unit: Unit;
  readonly hyphenated: boolean;
  /** "a year", which may also be a rate. */
  readonly article: boolean;
}

const vague =
  'several|many|a few|few|numerous|some|(?:a )?couple(?: of)?|dozens of|hundreds of|tens of';
const halves = '(?: and a half| ?1/2| ?½)';
const adjectives =
  'more additional full consecutive straight whole long calendar business working trading further extra solid entire short successive'.split(
    ' ',
  );
const adjective = `(?:(?:${adjectives.join('|')}) )?`;
const pattern = new RegExp(
  `(?:(?<low>${numberPattern}) ?(?:to|or|[-–]) )?(?:(?<number>${numberPattern})(?<half>${halves})?|(?<vague>${vague})|(?<article>an?|half an?))(?<gap> |- ?)${adjective}(?<unit>${unitPattern}|fortnight)(?<plural>s?)\\b(?<tail> and a half)?`,
  'iy',
);

/** The words that may stand second in what the pattern matches. */
export const secondWords: readonly string[] = [
  ...adjectives,
  ...unitWords,
  ...numberWords,
  ...'fortnight fortnights to or and a an of few couple'.split(' '),
];

/** What the pattern matched, and where. */
interface Candidate {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly words: Readonly<Record<string, string | undefined>>;
  readonly unit: Unit;
  /** "a year", "one day". */
  readonly single: boolean;
}

const measures =
  /(?:\b(?:for|in|within|than|over|about|nearly|almost|only|just|under|took|takes|lasts?|lasted|spends?|spent|whole|half|once|twice|times|[a-z]{3,20}s)|\d|%)\s$/i;
const counting = / (?:ago|earlier|later|before|after|from now|and a half)\b/iy;
const oneDay = /\b(?:in|for|after|than|only|just|within|last|least|past|next)\s$/i;

/** Phrases of the same form that are no stretch of time. */
const misleading: readonly ((candidate: Candidate) => boolean)[] = [
  // "a second term", "a quarter of them", "the 1988 second quarter"
  ({ unit, single, words }) =>
    (unit === 'second' || unit === 'quarter') &&
    (single || /^(?:19|20)\d\d$/.test(words.number ?? '')),
  // "three quarters of them"
  ({ unit, text, end }) => unit === 'quarter' && /^ of\b|^-/.test(text.slice(end, end + 4)),
  // "one day he will"
  ({ unit, words, text, at }) =>
    unit === 'day' &&
    /^one$/i.test(words.number ?? '') &&
    words.gap === ' ' &&
    !oneDay.test(before(text, at, 8)),
  // "a day that", "a night of"
  ({ unit, words, text, at, end }) =>
    words.article !== undefined &&
    (unit === 'day' || unit === 'hour' || unit === 'minute') &&
    !measures.test(before(text, at, 12)) &&
    !matchAt(counting, text, end),
  // "six night shifts"
  ({ single, words, text, end }) =>
    !single && words.gap === ' ' && isKindOfNoun((words.unit ?? '').toLowerCase(), text, end),
  // "some day"
  ({ words }) => words.vague !== undefined && words.plural === '' && words.gap === ' ',
];

function countOf(words: Candidate['words']): number | null {
  if (words.low !== undefined || words.vague !== undefined) return null;
  const half = words.half || words.tail ? 0.5 : 0;
  if (words.number !== undefined) return numberOf(words.number) + half;
  return (/^half/i.test(words.article ?? '') ? 0.5 : 1) + half;
}

/** Behind one of these a number is a part of another. */
const ofFigure = '0123456789.,$£€:/-';

/** Reads a count and its unit; null where the words mean something else. */
export function readStretch(text: string, at: number): Stretch | null {
  if (at > 0 && ofFigure.includes(text.charAt(at - 1))) return null;
  const match = matchAt(pattern, text, at);
  const words = match?.groups;
  if (!match || !words) return null;
  const end = at + match[0].length;
  const fortnight = words.unit?.toLowerCase() === 'fortnight';
  const unit = fortnight ? 'week' : unitOf(words.unit ?? '');
  const single = words.article !== undefined || /^one$/i.test(words.number ?? '');
  if (misleading.some((misleads) => misleads({ text, at, end, words, unit, single }))) return null;
  const count = countOf(words);
  return {
    end,
    count: count !== null && fortnight ? count * 2 : count,
    unit,
    hyphenated: words.gap !== ' ',
    article: words.article !== undefined,
  };
}
