import { titles } from '../domain/titles.js';
import { wordSet } from '../domain/word-set.js';
import { generationOf, withoutGeneration } from './generation.js';
import { sameGivenName } from './given-names.js';
import { foldSpelling, longestName, nameWords, oneLetterApart } from './name-spelling.js';
import { rememberWords } from './remember-words.js';

/** Forms of address and office, and what goes with them; a name is what is left without them. */
const addressing: ReadonlySet<string> = new Set([
  ...titles.map((title) => title.toLowerCase()),
  ...wordSet('st saint former then acting the'),
]);

/** Whether a word in lower case is an address or an office, that stands before names. */
export const isTitle = (word: string): boolean => addressing.has(word);

const wordsOf = rememberWords(nameWords, longestName);

const longSurname = 8;

type Likeness = 'same' | 'compatible' | 'different';

function compareWords(a: string, b: string): Likeness {
  if (a === b) return 'same';
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 5 && foldSpelling(a) === foldSpelling(b)) return 'same';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.startsWith(short)) return 'compatible';
  return shorter >= longSurname && a[0] === b[0] && oneLetterApart(a, b)
    ? 'compatible'
    : 'different';
}

/** A first name before others may stand in its short form; a word alone may be a surname. */
function compareGiven(a: string, b: string): Likeness {
  const likeness = compareWords(a, b);
  return likeness === 'different' && sameGivenName(a, b) ? 'compatible' : likeness;
}

/** The same number of words: each pair must be alike, and the weakest decides. */
function compareInParallel(a: readonly string[], b: readonly string[]): Likeness {
  const each = a.map((word, i) =>
    (i === 0 && a.length > 1 ? compareGiven : compareWords)(word, b[i] ?? ''),
  );
  if (each.includes('different')) return 'different';
  return each.includes('compatible') ? 'compatible' : 'same';
}

/**
 * "Starmer" of "Keir Starmer", "Keir Starmer" of "Keir Rodney Starmer": in order, each found. The
 * surname is no initial: "Jane Moss" is not "Jane M. Roe".
 */
function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const [i, word] of long.entries()) {
    const wanted = short[at];
    if (wanted === undefined) break;
    const compare = i === 0 && short.length > 1 ? compareGiven : compareWords;
    const isInitial = at === short.length - 1 && wanted.length > 1 && word.length === 1;
    if (!isInitial && compare(wanted, word) !== 'different') at++;
  }
  return at === short.length && short.some((word) => word.length > 1);
}

/** "EU" and "European Union"; small words may be left out of the letters. */
function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const [letters = ''] = short;
  if (short.length !== 1 || letters.length < 2 || long.length < 2) return false;
  const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
  return [long, long.filter((word) => word.length > 3)].some((w) => initials(w) === letters);
}

/**
 * Whether two printed names may be one person's or body's. Titles are dropped; a surname is
 * `compatible` with the full name, spelling variants of a name are the `same`. "Jan Roe Jr." is not
 * "Jan Roe Sr.", but may be "Jan Roe". Aliases that share no word are the vocabulary's matter.
 */
export function sameName(a: string, b: string): Likeness {
  const [fullA, fullB] = [wordsOf(a), wordsOf(b)];
  const [bornA, bornB] = [generationOf(fullA), generationOf(fullB)];
  if (bornA && bornB && bornA !== bornB) return 'different';
  const likeness = sameWords(withoutGeneration(fullA), withoutGeneration(fullB));
  return bornA !== bornB && likeness === 'same' ? 'compatible' : likeness;
}

function sameWords(allA: readonly string[], allB: readonly string[]): Likeness {
  const [nameA, nameB] = [withoutTitles(allA), withoutTitles(allB)];
  if (nameA.length === 0 || nameB.length === 0) return compareTitles(allA, allB);
  if (nameA.length === nameB.length) return compareInParallel(nameA, nameB);
  const [short, long] = nameA.length < nameB.length ? [nameA, nameB] : [nameB, nameA];
  return isPartOf(short, long) || isAcronymOf(short, long) ? 'compatible' : 'different';
}

/** Titles that are surnames as well. */
const alsoSurnames: ReadonlySet<string> = new Set(['king', 'pope', 'prince', 'baron', 'judge']);

/** "King John" is John, "Ruth King" is not Ruth. */
const withoutTitles = (words: readonly string[]): readonly string[] =>
  words.filter((word, i) => {
    const isSurname = i > 0 && i === words.length - 1 && alsoSurnames.has(word);
    return !addressing.has(word) || (isSurname && !addressing.has(words[i - 1] ?? ''));
  });

/** "the prime minister" and "Prime Minister Adams" may be one; two offices are not. */
function compareTitles(a: readonly string[], b: readonly string[]): Likeness {
  const office = (words: readonly string[]) =>
    words.filter((word) => addressing.has(word) && word !== 'the');
  const [officeA, officeB] = [office(a), office(b)];
  if (officeA.length === 0 || officeA.join(' ') !== officeB.join(' ')) return 'different';
  const named = [a, b].some((words) => words.some((word) => !addressing.has(word)));
  return named ? 'compatible' : 'same';
}
