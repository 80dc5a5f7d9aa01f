import { monthForms, weekdayForms } from '../domain/calendar-names.js';
import {
  type Gap,
  isExchange,
  isTelling,
  type Residue,
  tellingPairs,
  tellSame,
} from './residue.js';
import { slipInClause } from './slip-in-clause.js';

/** Behind these stands where it was; a month or a day stands there too. */
const where = /^(?:in|at|near|off|outside|from|of)$/iu;
/** And behind these who took part, or for whom it was. */
const withWhom = /^(?:by|for|against|with|to|under)$/iu;
/** "The mayor of Velm" is no place: "of" names one behind a word for it. */
const kindOfPlace =
  /^(?:village|town|city|suburb|district|province|county|state|island|port|region|borough|parish|area|outskirts)$/iu;
const capital = /^\p{Lu}/u;
const initials = /^\p{Lu}{2,5}$/u;
const calendar: ReadonlySet<string> = new Set([...monthForms, ...weekdayForms].flat());
/** So many words of both say what was there. */
const leastKept = 2;

/**
 * Whether two clauses tell the same of two places:
 *
 *     The jury met in Velm.     The jury met in Ostrel.
 */
export const otherPlace = (residue: Residue): boolean => otherNameBehind(residue, where);

/**
 * Whether two clauses tell the same of two who took part:
 *
 *     The old pier was sold by Tern.     The old pier was sold by Okoye.
 */
export const otherParty = (residue: Residue): boolean =>
  otherNameBehind(residue, withWhom) && !slipInClause(residue);

function otherNameBehind(residue: Residue, before: RegExp): boolean {
  const exchanges = residue.gaps.filter((gap) => isExchange(residue, gap));
  const [gap] = exchanges;
  if (!gap || exchanges.length > 1 || !tellSame(residue, gap)) return false;
  return (
    tellingPairs(residue).length >= leastKept &&
    areNames(residue, gap) &&
    standsBehind(residue.a, gap.a[0], before) &&
    standsBehind(residue.b, gap.b[0], before)
  );
}

function areNames({ a, b }: Residue, gap: Gap): boolean {
  const told = [a.slice(...gap.a), b.slice(...gap.b)].map((words) => words.filter(isTelling));
  const areWhole = [a[gap.a[1]], b[gap.b[1]]].every(
    (next) => next === undefined || !isTelling(next),
  );
  return areWhole && told.every((words) => words.every(isPlaceName));
}

/** Initials may stand for a name in full, and months and days are times. */
const isPlaceName = (printed: string) =>
  capital.test(printed) && !initials.test(printed) && !calendar.has(printed.toLowerCase());

/** What is said before a name: "in", "at Velm", "in the village of", "by". */
function standsBehind(words: readonly string[], from: number, before: RegExp): boolean {
  let at = from - 1;
  while (at >= 0 && (capital.test(words[at] as string) || words[at] === 'the')) at--;
  const said = words[at] ?? '';
  if (!before.test(said)) return false;
  return said.toLowerCase() !== 'of' || kindOfPlace.test(words[at - 1] ?? '');
}
