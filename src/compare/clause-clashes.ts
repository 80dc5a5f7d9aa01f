import { weekdayForms } from '../domain/calendar-names.js';
import { oneToTwelve } from '../domain/small-numbers.js';
import { sameGivenName } from './given-names.js';
import { isTitle } from './names.js';
import { officeAtEnd, otherOffice } from './offices.js';
import { otherRung, rankAtEnd } from './ranks.js';
import { type Gap, isExchange, isTelling, likenessOf, type Residue } from './residue.js';
import { areUnlike } from './un-words.js';

/**
 * Whether two clauses that share words differ in a detail of one kind: in one place they have two ranks,
 * small numbers or names, or a word and its opposite, or they tell two days of the week.
 */
export const otherDetail = (residue: Residue): boolean =>
  otherDay(residue) ||
  otherRank(residue) ||
  otherGivenName(residue) ||
  otherNumber(residue) ||
  otherName(residue) ||
  oppositeWord(residue);

const days: ReadonlySet<string> = new Set(weekdayForms.map(([name]) => name));

/** Days of the week stand in both, and none in common. */
function otherDay({ a, b }: Residue): boolean {
  const [ours, theirs] = [a, b].map((words) => words.map(dayOf).filter((day) => days.has(day)));
  if (!ours?.length || !theirs?.length) return false;
  return !ours.some((day) => theirs.includes(day));
}

const dayOf = (printed: string) => printed.toLowerCase().replace(/['’]s$/u, '');

/**
 * Where one of two clauses has a rank, the other has another one of the same ladder: "the head of" and
 * "the deputy head of", "Inspector Okoye" and "Superintendent Okoye"; or an office that shuts it out:
 * "former judge" and "former prosecutor".
 */
function otherRank({ a, b, gaps }: Residue): boolean {
  return gaps.some((gap) => {
    for (const beyond of [0, 1, 2]) {
      const [ours, theirs] = [a.slice(0, gap.a[1] + beyond), b.slice(0, gap.b[1] + beyond)];
      const [left, right] = [rankAtEnd(ours), rankAtEnd(theirs)];
      if (left && right && otherRung(left, right)) return true;
      const [office, other] = [officeAtEnd(ours), officeAtEnd(theirs)];
      if (office && other && otherOffice(office, other)) return true;
    }
    return false;
  });
}

/** "Her coach, Petr Tern," and "her coach, Pavel Tern,": two names of one word before one surname. */
function otherGivenName({ a, b, gaps }: Residue): boolean {
  return gaps.some((gap) => {
    if (gap.a[1] - gap.a[0] !== 1 || gap.b[1] - gap.b[0] !== 1) return false;
    return (
      isGivenName(a, gap.a[0]) &&
      isGivenName(b, gap.b[0]) &&
      !sameGivenName(inLowerCase(a[gap.a[0]]), inLowerCase(b[gap.b[0]]))
    );
  });
}

/** The first of two words with a capital, and no title: of "Mayor Tern" the surname is told alone. */
const isGivenName = (words: readonly string[], at: number) =>
  fullWord.test(words[at] ?? '') &&
  fullWord.test(words[at + 1] ?? '') &&
  mayStandBefore(words, at) &&
  !capital.test(words[at + 2] ?? '') &&
  !isTitle(inLowerCase(words[at])) &&
  isTelling(words[at] as string);

/** No other name: "New York" is none of York, but the word that opens a clause has a capital anyway. */
const mayStandBefore = (words: readonly string[], at: number) =>
  at < 2 || !capital.test(words[at - 1] ?? '') || isTitle(inLowerCase(words[at - 1]));

const inLowerCase = (word = '') => word.toLowerCase();

const numbers: ReadonlySet<string> = new Set(oneToTwelve);

/** "By one notch" and "by two notches". */
function otherNumber({ a, b, gaps }: Residue): boolean {
  return gaps.some((gap) => {
    if (gap.a[0] === gap.a[1] || gap.b[0] === gap.b[1] || gap.a[1] === a.length) return false;
    const [left, right] = [a[gap.a[1] - 1], b[gap.b[1] - 1]].map((word = '') => word.toLowerCase());
    return left !== right && numbers.has(left ?? '') && numbers.has(right ?? '');
  });
}

const leastAlike = 0.6;
const capital = /^\p{Lu}/u;
const fullWord = /^\p{Lu}\p{Ll}+$/u;
const initials = /^\p{Lu}{2,5}$/u;

/** All the same but for one name: "went off in Velm", "went off in Ostrel". */
function otherName(residue: Residue): boolean {
  if (likenessOf(residue) < leastAlike) return false;
  const exchanges = residue.gaps.filter((gap) => isExchange(residue, gap));
  return exchanges.length === 1 && exchanges.every((gap) => isOtherName(residue, gap));
}

function isOtherName({ a, b }: Residue, gap: Gap): boolean {
  const [left, right] = [a.slice(...gap.a), b.slice(...gap.b)].map((words) =>
    words.filter(isTelling),
  ) as [string[], string[]];
  if (![...left, ...right].every((word) => capital.test(word))) return false;
  if (left.some(isInitials) !== right.some(isInitials)) return false;
  return !capital.test(a[gap.a[0] - 1] ?? '') && standsAlone(a[gap.a[1]]);
}

const isInitials = (word: string) => initials.test(word);

/** "Ada" before "Okoye", "Velm" before "officials": a part of something only. */
const standsAlone = (next: string | undefined) =>
  next === undefined || !isTelling(next) || /\p{Ll}ed$/u.test(next);

/** "Armed observers" and "unarmed observers": in one place a word, and its opposite. */
const oppositeWord = ({ a, b, gaps }: Residue): boolean =>
  gaps.some((gap) =>
    a.slice(...gap.a).some((word) => b.slice(...gap.b).some((other) => areUnlike(word, other))),
  );
