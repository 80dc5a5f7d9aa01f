/** Thousands of a number's whole digits in commas, whatever the locale: 1234567 → 1,234,567. */
export const withCommas = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
