const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );
const months = `January February March April May June July August September October November
  December`.split(/\s+/);

/**
 * Whether one of two texts prints a figure or a part of a date that the other does not. Read on
 * purpose without any of the program's own recognisers, and from the texts alone, not from their
 * label: every run of digits by its number (`1,200` = `1200`, `15th` = `15`), every number and
 * ordinal from zero to twelve spelled out, which count as one another (`second` = `2`), and every
 * month with a capital. `June 4, 1992` is so three parts, and beside `1992` two of them have no equal.
 */
export function figuresDiffer(a: string, b: string): boolean {
  const [left, right] = [figuresIn(a), figuresIn(b)];
  return left.size !== right.size || [...left].some((figure) => !right.has(figure));
}

function figuresIn(text: string): ReadonlySet<string> {
  const words = text.match(/\d[\d,]*(?:\.\d+)?|\p{L}+/gu) ?? [];
  return new Set(words.flatMap((word) => figureOf(word) ?? []));
}

function figureOf(word: string): string | undefined {
  if (/^\d/.test(word)) return String(Number(word.replaceAll(',', '')));
  if (months.includes(word)) return word;
  const lower = word.toLowerCase();
  const value = [numbers.indexOf(lower), ordinals.indexOf(lower)].find((at) => at >= 0);
  return value === undefined ? undefined : String(value);
}
