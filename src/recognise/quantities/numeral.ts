/** How a number was printed, before its sign, unit and hedge are known. */
type NumeralForm = 'digits' | 'words' | 'fraction' | 'ordinal' | 'vague';

/** A number as printed; `vague` words have the least they can mean as `value`. */
export interface Numeral {
  readonly form: NumeralForm;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Precision as printed: 3.4 → 0.1, "two million" → 1e6; null for fractions and vague words. */
  readonly step: number | null;
  /** The power of ten that a magnitude word gave: 9 in "13.4bn", 0 without one. */
  readonly power: number;
  /** Digits only, no separator, point or magnitude: could be a year, a house, a model. */
  readonly bare: boolean;
}

/** A numeral with what was read of it besides; all are laid out alike in memory, as drafts are. */
export const numeralWith = (numeral: Numeral, found: Partial<Numeral>): Numeral =>
  Object.assign(
    {
      form: numeral.form,
      start: numeral.start,
      end: numeral.end,
      value: numeral.value,
      step: numeral.step,
      power: numeral.power,
      bare: numeral.bare,
    } satisfies Numeral,
    found,
  );

/**
 * `value` × 10^`power` without the dust of binary multiplication: 13.4 and 9 → 13400000000.
 * The shortest decimal of `value` is shifted as text.
 */
export function timesPowerOfTen(value: number, power: number): number {
  if (power === 0) return value;
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}
