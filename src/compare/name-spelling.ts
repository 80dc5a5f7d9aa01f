import { sameGivenName } from './given-names.js';

/** Transliterations written one way: `-iy`, `-yy`, `-yj`, `-i`, `kh`, `w`. */
const transliterated = (word: string): string =>
  word
    .replace(/(?:iy|yi|yy|ij|yj|i|y)$/, 'y')
    .replaceAll('kh', 'h')
    .replaceAll('w', 'v');

/** Doubled letters written once. */
const once = (word: string): string => word.replace(/(.)\1/g, '$1');

/** One way of writing, with doubled letters written once. */
export const foldSpelling = (word: string): string => transliterated(once(word));

/** Whether one letter was changed, added or left out. */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(at + skip) === long.slice(at + 1);
}

/** Whether two neighbouring letters changed places: "Brian", "Brain". */
function areTurned(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return (
    a.length === b.length &&
    a[at] === b[at + 1] &&
    a[at + 1] === b[at] &&
    a.slice(at + 2) === b.slice(at + 2)
  );
}

/** Shorter names are too like one another: "Dan" is no slip for "Ian". */
const shortest = 4;

/**
 * Whether one word of a name looks like a slip for another: "Sara", "Sarah"; but not "Jon", "John",
 * nor "Yuri", "Yuriy", which are two ways to write one name in our letters.
 */
export function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || sameGivenName(a, b)) return false;
  const [first, other] = [transliterated(a), transliterated(b)];
  return (
    first !== other &&
    first[0] === other[0] &&
    (oneLetterApart(once(first), once(other)) ||
      oneLetterApart(first, other) ||
      areTurned(first, other))
  );
}

/** Given name and surname of a full name. */
export type FullName = readonly [given: string, surname: string];

/** A longer one is no name. */
export const longestName = 120;

/** The words of a name in lower case, without accents, marks and an owner's ’s. */
export const nameWords = (name: string): readonly string[] =>
  name
    .slice(0, longestName)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * Given name and surname, without initials; undefined where a name is not both: "Dr Ana M. Roe’s" →
 * ana, roe.
 */
export function fullNameOf(name: string): FullName | undefined {
  const words = nameWords(name).filter((word) => /^\p{L}{2,}$/u.test(word));
  const [given, surname] = words.slice(-2);
  return given && surname ? [given, surname] : undefined;
}

/** Shorter surnames differ in their first letter by chance: "Lind" and "Bind" are two. */
const shortestMisread = 5;

/** Whether one surname looks like a slip for another behind one given name: "Harrow", "Farrow" too. */
export const isSlipOfSurname = (a: string, b: string): boolean =>
  isSlip(a, b) || (Math.min(a.length, b.length) >= shortestMisread && a.slice(1) === b.slice(1));

/** Whether two full names look like two spellings of one: "Sara Lind", "Sarah Lind". */
export const spelledOtherwise = (a: FullName, b: FullName): boolean =>
  (a[0] === b[0] && a[1] !== b[1] && isSlipOfSurname(a[1], b[1])) ||
  (a[1] === b[1] && isSlip(a[0], b[0]));
