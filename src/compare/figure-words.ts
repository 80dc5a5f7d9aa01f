import type { Hedge, Quantity } from '../domain/quantity.js';

const magnitudes: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** Twelve digits are more than any article prints, and fewer than floating point gets wrong. */
const tidy = (value: number) =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));

function grouped(value: number): string {
  const [whole = '', fraction] = String(tidy(value)).split('.');
  const commas = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
}

/** `5600000` → `5.6m`, `12500` → `12,500`; 300,000 beside millions (`like`) → `0.3m`. */
export function figureWords(value: number, like = value): string {
  const scale = magnitudes.find(([size]) => Math.abs(like) >= size);
  return scale ? `${grouped(value / scale[0])}${scale[1]}` : grouped(value);
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

function unitWords(unit: string | null, shown: boolean): string {
  if (unit === 'percent') return ' %';
  return shown && unit !== null ? ` ${brief(unit)}` : '';
}

/** A quantity in our words, hedge kept: `about 120`, `10–12`, `90 minute` where units matter. */
export function quantityWords(quantity: Quantity, showUnit = false): string {
  const unit = unitWords(quantity.unit, showUnit);
  return `${hedgeWords[quantity.hedge]}${extentWords(quantity)}${unit}`;
}
