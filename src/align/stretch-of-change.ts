import { spelledNumbers } from '../domain/small-numbers.js';
import type { Witness } from './witness.js';

const days: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
  decade: 3650,
};
const unit = `(${Object.keys(days).join('|')})`;
const back = new RegExp(
  `\\b(?:in|over|during|within) the (?:past|last|previous|preceding|prior) (?:(\\d{1,3}|\\p{Ll}{3,9}) )?${unit}s?\\b`,
  'giu',
);
const compared = new RegExp(
  `\\b(?:a|one) ${unit} (?:earlier|ago|before)\\b|\\b${unit}[- ](?:on|over|to)[- ]${unit}\\b`,
  'giu',
);
/** "since January", "since 2029", "since the spring": what it is counted from. */
const since = /\bsince (?:the (?:start|beginning|end) of )?((?:last |the )?[\p{L}\p{N}]{1,20})/giu;

const numbers = new Map(spelledNumbers.map(([digits, word]) => [word, Number(digits)]));
/** A fortnight and two weeks, a year and twelve months: one length. */
const sameLength = 0.05;

/** Over which times a figure's sentence has something change: as lengths in days, and as beginnings. */
export interface Stretches {
  readonly lengths: readonly number[];
  readonly beginnings: readonly string[];
}

/** "rose 4% in the past two weeks, and 30% since January" → 14 days, January. */
export function stretchesIn({ article, claim: { sentence } }: Witness): Stretches {
  const text = article.reading.article.text.slice(...sentence);
  return {
    lengths: [
      ...[...text.matchAll(back)].map(([, count, name]) => countOf(count) * lengthOf(name)),
      ...[...text.matchAll(compared)].map(([, ago, on]) => lengthOf(ago ?? on)),
    ],
    beginnings: [...text.matchAll(since)].map(([, begin = '']) => begin),
  };
}

const lengthOf = (name = '') => days[name] ?? Number.NaN;
const countOf = (word = '1') => numbers.get(word) ?? Number(word);

/** Whether both tell over which time, and of no time both do. */
export function areOfOtherStretches(a: Stretches, b: Stretches): boolean {
  if (!isTold(a) || !isTold(b)) return false;
  return !(
    a.beginnings.some((begin) => b.beginnings.includes(begin)) ||
    a.lengths.some((days) =>
      b.lengths.some((other) => !(Math.abs(days - other) > sameLength * Math.max(days, other))),
    )
  );
}

const isTold = ({ lengths, beginnings }: Stretches) => lengths.length + beginnings.length > 0;
