import type { Quantity } from '../domain/quantity.js';
import { type CommonMeasure, unitName } from './common-measure.js';
import { type Extent, gapBetween } from './extent.js';
import { brief, figureWords, quantityWords } from './figure-words.js';
import type { Related } from './relate-extents.js';

const nameOrNone = (quantity: Quantity) => brief(unitName(quantity)) || 'no unit';

/** Why two quantities cannot be compared: `USD and EUR have no common measure`. */
export function incomparableWords(a: Quantity, b: Quantity, commonMeasure: boolean): string {
  if (commonMeasure) return 'no figure on one side';
  if (a.dimension !== b.dimension) return `a ${a.dimension} and a ${b.dimension}`;
  return `${nameOrNone(a)} and ${nameOrNone(b)} have no common measure`;
}

/** Above this many times the smaller a share in percent says nothing any more. */
const mostTimes = 10;

/** `5.4 %`; of what is far apart `a factor of 36`. */
function shareWords(gap: number, smaller: number): string {
  const times = 1 + gap / smaller;
  if (times <= mostTimes) return `${((100 * gap) / smaller).toFixed(1)} %`;
  return `a factor of ${figureWords(Math.round(times))}`;
}

/** `differ by 0.3m (5.4 %)`; after a conversion the share alone means something. */
function differenceWords(a: Extent, b: Extent, points: boolean, converted: boolean): string {
  const [gap, from, to] = [gapBetween(a, b), Math.min(a.high, b.high), Math.max(a.low, b.low)];
  const smaller = Math.min(Math.abs(from), Math.abs(to));
  const share = smaller > 0 ? shareWords(gap, smaller) : '';
  if (converted && share !== '') return `differ by ${share}`;
  const unit = points ? ' points' : '';
  return `differ by ${figureWords(gap, smaller)}${unit}${share && ` (${share})`}`;
}

function stepWords(a: Quantity, b: Quantity): string {
  const words = [a, b].flatMap(({ step, value }) =>
    step === null ? [] : [figureWords(step, value ?? step)],
  );
  return words.length === 0 ? '' : `; printed to ${[...new Set(words)].join(' and ')}`;
}

function nounWords(a: Quantity, b: Quantity): string {
  if (a.unit === null || b.unit === null) return '; compared as bare numbers';
  return `; counted as “${brief(a.unit)}” and “${brief(b.unit)}”`;
}

const caseWords: Readonly<Record<Related['case'], string>> = {
  same: 'are the same',
  meet: 'can both hold',
  room: '; hedge and precision leave room for it',
  rounded: '; one is the other rounded',
  cut: '; one is the other with digits cut off',
  round: '; one is a round figure',
  fraction: '; a fraction in words is round',
  apart: '',
  scores: 'are two scores',
};

/** Cases in which no difference is worth a number. */
const unmeasured: ReadonlySet<Related['case']> = new Set(['same', 'meet', 'scores']);

/** The line that a finding shows: both sides, their difference, and what it comes to. */
export function comparisonWords(
  a: Quantity,
  b: Quantity,
  extentA: Extent,
  extentB: Extent,
  related: Related,
  differ: CommonMeasure['differ'],
): string {
  const units = differ === 'units';
  const sides = `${quantityWords(a, units)} and ${quantityWords(b, units)}`;
  const nouns = differ === 'nouns' ? nounWords(a, b) : '';
  const words = caseWords[related.case];
  if (unmeasured.has(related.case)) return `${sides} ${words}${nouns}`;
  const points = a.unit === 'percent' || b.unit === 'percent';
  const apart = differenceWords(extentA, extentB, points, units);
  return `${sides} ${apart}${words}${stepWords(a, b)}${nouns}`;
}
