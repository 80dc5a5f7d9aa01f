import { inLowerCase } from '../words.js';
import { weekdayPattern, weekdays } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader } from './meaning.js';

const name = new RegExp(`(${weekdayPattern})(?![\\w-])`, 'y');
/** "Fri. Oct 13": an abbreviation counts only before a date. */
const short =
  /(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?(?=,? (?:\d{1,2}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*)/y;
/** Names of days in history, of feasts and of newspapers. */
const nameBefore =
  /\b(?:Good|Black|Bloody|Super|Ash|Shrove|Fat|Palm|Cyber|Easter|Giving|Holy|Maundy|Whit|Ruby|Casual|News|Mail on|Independent on|The)\s+$/;
const nameAfter =
  / (?:Times|Telegraph|Mirror|Express|Mail|People|Herald|Mercury|World|Post|Morning|Night|Review|Evening|the 13th|Sun\b)|,? Bloody/y;

function readWeekday(text: string, at: number): Found | null {
  const match = matchAt(name, text, at) ?? matchAt(short, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  if (nameBefore.test(before(text, at, 16)) || matchAt(nameAfter, text, end)) return null;
  const weekday = weekdays.get(inLowerCase(match[1] ?? '')) ?? 1;
  return { end, meaning: { kind: 'date', weekday } };
}

/** "Monday"; plurals are sets, and "Super Tuesday" is a name. */
export const weekday: Reader = { starts: [...weekdays.keys()], read: readWeekday };
