import type { Quantity } from '../domain/quantity.js';

export type Tellingness = 'precise' | 'telling' | 'middling' | 'small' | 'weak' | 'vague';

/** How much it says that two articles print this figure. */
export function tellingness({ value, dimension, hedge }: Quantity): Tellingness {
  if (hedge === 'vague') return 'vague';
  if (dimension === 'ordinal') return 'weak';
  if (value !== null && significantDigits(value) >= 3) return 'precise';
  if (dimension === 'currency' || dimension === 'percentage') return 'telling';
  const whole = value !== null && Number.isInteger(value) ? Math.abs(value) : Infinity;
  if (whole <= 2) return 'weak';
  if (whole <= 12) return 'small';
  return whole < 100 || value === 100 || value === 1000 ? 'middling' : 'telling';
}

/** Digits of a number without the zeros at its end: 716 has three, 1,200 has two. */
const significantDigits = (value: number) =>
  String(value).replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
