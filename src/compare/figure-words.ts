import type { Dimension, Hedge, Quantity } from '../domain/quantity.js';
import { withCommas } from '../domain/with-commas.js';

const magnitudes: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** Twelve digits are more than any article prints, and fewer than floating point gets wrong. */
const tidy = (value: number) =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));

/** No article prints so many digits beside a point: they come from a third or from a conversion. */
const mostDigits = 9;

/** `0.333333333333` → `0.333`; what was printed stays exact. */
function readable(value: number): number {
  if (Number.isSafeInteger(value) || Number(value.toPrecision(mostDigits)) === tidy(value)) {
    return value;
  }
  return Math.abs(value) >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(3));
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(tidy(value)).split('.');
  const commas = /e/.test(whole) ? whole : withCommas(whole);
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** `5600000` → `5.6m`, `12500` → `12,500`; 300,000 beside millions (`like`) → `0.3m`. */
export function figureWords(value: number, like = value): string {
  const scale = magnitudes.find(([size]) => Math.abs(like) >= size);
  const read = readable(value);
  return scale ? `${grouped(read / scale[0])}${scale[1]}` : grouped(read);
}

const hedgeWords: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  range: '',
  vague: 'vaguely ',
};

function extentWords({ value, low, high, against }: Quantity): string {
  if (value !== null && against !== undefined) return `${value}–${against}`;
  if (value !== null) return figureWords(value);
  if (low !== null && high !== null) return `${figureWords(low)}–${figureWords(high)}`;
  return low !== null ? `${figureWords(low)} or more` : `up to ${figureWords(high ?? 0)}`;
}

/** A unit may be a noun of the article: whatever its length, a line stays a line. */
export const brief = (unit: string) => (unit.length > 40 ? `${unit.slice(0, 40)}…` : unit);

/** Of these dimensions the names of units are common nouns. */
const withPlural: ReadonlySet<Dimension> = new Set([
  'duration',
  'length',
  'area',
  'volume',
  'mass',
]);

function unitWords({ unit, value, dimension }: Quantity, shown: boolean): string {
  if (unit === 'percent') return ' %';
  if (!shown || unit === null) return '';
  return ` ${withPlural.has(dimension) && value !== 1 ? pluralOf(unit) : brief(unit)}`;
}

function pluralOf(unit: string): string {
  if (unit.endsWith('foot')) return unit.replace(/foot$/, 'feet');
  if (unit.endsWith('inch')) return `${unit}es`;
  return unit === 'century' ? 'centuries' : `${brief(unit)}s`;
}

/** A quantity in our words, hedge kept: `about 120`, `10–12`, `90 minutes` where units matter. */
export function quantityWords(quantity: Quantity, showUnit = false): string {
  const unit = unitWords(quantity, showUnit);
  return `${hedgeWords[quantity.hedge]}${extentWords(quantity)}${unit}`;
}
