import type { Dimension, Hedge, Quantity } from '../../domain/quantity.js';
import { withCommas } from '../../domain/with-commas.js';

const signs: Readonly<Record<Hedge, string>> = {
  exact: '',
  about: '≈ ',
  'at-least': '≥ ',
  'at-most': '≤ ',
  'more-than': '> ',
  'less-than': '< ',
  range: '',
  vague: '≥ ',
};

const arrows = { up: '↑', down: '↓' } as const;

/** A quantity's meaning in short: `≤ 500,000,000,000 USD`, `≈ 3.4 % of GDP`, `↑ by 19 %`. */
export function quantityText(quantity: Quantity): string {
  const { low, high, value, hedge, unit, of, change } = quantity;
  const number =
    value !== null
      ? `${signs[hedge]}${digits(value)}`
      : low !== null && high !== null
        ? `${digits(low)}–${digits(high)}`
        : low !== null
          ? `≥ ${digits(low)}`
          : high !== null
            ? `≤ ${digits(high)}`
            : '';
  const measured = `${number} ${unitText(unit, quantity.dimension)}`.trim();
  const based = of === undefined ? measured : `${measured} of ${of}`;
  return change === undefined ? based : `${arrows[change.direction]} ${change.role} ${based}`;
}

/** What was counted stands in brackets, since it is a lemma: `9 (person)`. */
function unitText(unit: string | null, dimension: Dimension): string {
  if (unit === null || unit === 'ratio') return '';
  if (unit === 'percent') return '%';
  return dimension === 'count' ? `(${unit})` : unit;
}

/** Thousands in commas, whatever the locale; a sum keeps at most six decimals. */
function digits(value: number): string {
  const [whole = '', decimals] = String(Number(value.toFixed(6))).split('.');
  if (whole.includes('e')) return whole;
  const grouped = withCommas(whole);
  return decimals ? `${grouped}.${decimals}` : grouped;
}
