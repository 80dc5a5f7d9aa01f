/** One to nine. */
export const units: readonly string[] = 'one two three four five six seven eight nine'.split(' ');
/** Ten to nineteen. */
export const teens: readonly string[] =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
/** The hours of a clock, and what a clause tells in words. */
export const oneToTwelve: readonly string[] = [...units, ...teens].slice(0, 12);
/** Twenty, thirty, to ninety. */
export const tens: readonly string[] =
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** First to ninth. */
export const unitOrdinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
/** Tenth to nineteenth. */
export const teenOrdinals: readonly string[] = teens.map((word) =>
  word === 'twelve' ? 'twelfth' : `${word}th`,
);
/** Twentieth, thirtieth, to ninetieth. */
export const tensOrdinals: readonly string[] = tens.map((word) => word.replace(/y$/, 'ieth'));

/** Digits and word of each whole number of one word: `13` and `thirteen`. */
export const spelledNumbers: readonly (readonly [digits: string, word: string])[] = [
  ...[...units, ...teens].map((word, i) => [String(i + 1), word] as const),
  ...tens.map((word, i) => [String((i + 2) * 10), word] as const),
];

/** The same of places in an order: `1st` and `first`, `22nd` is two words and none of them. */
export const spelledOrdinals: readonly (readonly [digits: string, word: string])[] = [
  ...[...unitOrdinals, ...teenOrdinals].map((word, i) => [ordinalDigits(i + 1), word] as const),
  ...tensOrdinals.map((word, i) => [ordinalDigits((i + 2) * 10), word] as const),
];

function ordinalDigits(value: number): string {
  return `${value}${value > 3 ? 'th' : ['', 'st', 'nd', 'rd'][value]}`;
}
