import { dayNumber, easterSunday, nthWeekday } from './civil.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader, Which } from './meaning.js';

interface Holiday {
  /** Case matters: these are names. */
  readonly name: RegExp;
  readonly on: (year: number) => number | null;
  readonly pattern: string;
  /** Also a word of other names ("Christmas tree"): counts only after a preposition. */
  readonly needsLead?: boolean;
}

const fixed = (name: string, month: number, day: number, needsLead = false): Holiday => ({
  name: new RegExp(`${name}\\b`, 'y'),
  on: (year) => dayNumber(year, month, day),
  pattern: `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  needsLead,
});
const computed = (
  name: string,
  on: (year: number) => number | null,
  needsLead = false,
): Holiday => ({ name: new RegExp(`${name}\\b`, 'y'), on, pattern: 'XXXX-XX-XX', needsLead });

/** US presidential and midterm elections: the Tuesday after the first Monday of November. */
const electionDay = (year: number) => (year % 2 === 0 ? nthWeekday(year, 11, 1, 1) + 1 : null);

const holidays: readonly Holiday[] = [
  fixed("New Year['’]s Day", 1, 1),
  fixed("New Year['’]s Eve", 12, 31),
  fixed('Christmas Eve', 12, 24),
  fixed('Christmas Day', 12, 25),
  fixed('Christmas', 12, 25, true),
  fixed('Boxing Day', 12, 26),
  fixed("(?:St\\.? |Saint )?Valentine['’]s Day", 2, 14),
  fixed("(?:St\\.? |Saint )Patrick['’]s Day", 3, 17),
  fixed('(?:the )?(?:Fourth of July|July Fourth|July 4th|Independence Day)', 7, 4, true),
  fixed('Bastille Day', 7, 14),
  fixed('Halloween', 10, 31, true),
  fixed('Veterans Day', 11, 11),
  fixed('Armistice Day', 11, 11),
  fixed('Juneteenth', 6, 19, true),
  fixed('International Women’s Day', 3, 8),
  computed('Martin Luther King(?:,? Jr\\.?)? Day', (year) => nthWeekday(year, 1, 1, 3)),
  computed("Presidents['’]? Day", (year) => nthWeekday(year, 2, 1, 3)),
  computed('Memorial Day', (year) => nthWeekday(year, 5, 1, -1)),
  computed('Labor Day', (year) => nthWeekday(year, 9, 1, 1)),
  computed('Columbus Day', (year) => nthWeekday(year, 10, 1, 2)),
  computed('Thanksgiving Day', (year) => nthWeekday(year, 11, 4, 4)),
  computed('Thanksgiving', (year) => nthWeekday(year, 11, 4, 4), true),
  computed('Black Friday', (year) => nthWeekday(year, 11, 4, 4) + 1, true),
  computed('Election Day', electionDay),
  computed('Ash Wednesday', (year) => easterSunday(year) - 46),
  computed('Palm Sunday', (year) => easterSunday(year) - 7),
  computed('Good Friday', (year) => easterSunday(year) - 2),
  computed('Easter Sunday', easterSunday),
  computed('Easter Monday', (year) => easterSunday(year) + 1),
  computed('Easter', easterSunday, true),
];

/** Attacks and the like that are known by their date. */
const september11 =
  /(?:Sept\.?|September) 11(?:th)?(?=,? (?:\w+ )?(?:attack|terror|hijack|memorial|victim))/y;

const lead =
  /\b(?:by|at|on|before|after|since|until|till|for|around|over|during|from|last|this|next|past|of)\s(?:the\s)?$/i;
const nameAfter =
  / (?:Agreement|Accord|Massacre|Island|Rising|[a-z]*(?:tree|present|gift|card|egg|party|speech|market|dinner|carol|song|message)s?\b)/y;
const yearAfter = /,? (?:of |in )?(\d{4})\b/y;
const whichBefore = /\b(last|this past|past|this|next)\s$/i;

function whichOf(text: string, at: number): { which?: Which } {
  const word = whichBefore.exec(before(text, at, 10))?.[1]?.toLowerCase();
  if (!word) return {};
  return { which: /last|past/.test(word) ? 'last' : word === 'next' ? 'next' : 'this' };
}

function readHoliday(text: string, at: number): Found | null {
  const attack = matchAt(september11, text, at);
  if (attack)
    return {
      end: at + attack[0].length,
      meaning: { kind: 'date', year: { is: 2001 }, month: 9, day: 11 },
    };
  for (const { name, on, pattern, needsLead } of holidays) {
    const match = matchAt(name, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    if (matchAt(nameAfter, text, end)) return null;
    if (needsLead && !lead.test(before(text, at, 12))) return null;
    const year = matchAt(yearAfter, text, end);
    const explicit = year ? { year: { is: Number(year[1]) } } : {};
    return {
      end: end + (year?.[0].length ?? 0),
      meaning: { kind: 'holiday', on, pattern, ...whichOf(text, at), ...explicit },
    };
  }
  return null;
}

/** Days known by name, on a fixed or a computed date. */
export const holiday: Reader = {
  starts:
    'new christmas boxing st saint valentine fourth july independence bastille halloween veterans armistice juneteenth international martin presidents memorial labor columbus thanksgiving black election ash palm good easter sept september the'.split(
      ' ',
    ),
  read: readHoliday,
};
