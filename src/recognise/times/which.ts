import { durationValue } from './duration-value.js';
import {
  grainOf,
  monthOf,
  monthPattern,
  months,
  seasonOf,
  unitOf,
  unitWords,
  weekdayPattern,
  weekdays,
} from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Meaning, Reader, Which } from './meaning.js';

const which = '(this past|this coming|this|last|past|previous|next|coming|current)';
const unit = new RegExp(
  `${which} (week|month|quarter|year|decade|century)\\b(?!-|['’]s? old| of (?:${monthPattern}|\\d{4}\\b))`,
  'iy',
);
const named = new RegExp(
  `${which} (?:(?<weekday>${weekdayPattern})\\b|(?<month>${monthPattern})(?!\\w| \\d)|(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\\b|(?<weekend>weekend)\\b)`,
  'iy',
);

function whichOf(words: string): Which {
  if (/past|last|previous/i.test(words)) return 'last';
  if (/coming/i.test(words)) return 'coming';
  return /next/i.test(words) ? 'next' : 'this';
}
const shiftOf: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, coming: 1 };

/** "last month"; with the article, "over the last month", it is a stretch of time. */
function readUnit(text: string, at: number): Found | null {
  const match = matchAt(unit, text, at);
  if (!match || /^[A-Z]\w+ [A-Z]/.test(match[0])) return null;
  const [words, relative = '', name = ''] = match;
  const end = at + words.length;
  const measure = unitOf(name);
  const definite = measure !== 'quarter' && /\bthe\s$/i.test(before(text, at, 4));
  const shift: Meaning = { kind: 'shift', unit: measure, by: shiftOf[whichOf(relative)] };
  if (/current/i.test(relative)) return { end, meaning: shift };
  if (definite && /previous/i.test(relative))
    return { end, meaning: { kind: 'later', unit: measure, by: -1 } };
  const long = measure === 'decade' || measure === 'century';
  if (definite || (long && whichOf(relative) === 'last')) {
    const value = durationValue(1, measure);
    return { end, meaning: { kind: 'plain', type: 'duration', value, grain: grainOf[measure] } };
  }
  return /^(?:past|previous|coming)$/i.test(relative) ? null : { end, meaning: shift };
}

/** "next Friday", "last May", "this summer", "this weekend". */
function readNamed(text: string, at: number): Found | null {
  const match = matchAt(named, text, at);
  if (!match?.groups) return null;
  const { weekday, month, season } = match.groups;
  const relative = whichOf(match[1] ?? '');
  const end = at + match[0].length;
  if (weekday)
    return {
      end,
      meaning: { kind: 'date', weekday: weekdays.get(weekday.toLowerCase()) ?? 1, which: relative },
    };
  if (month) {
    const lowerCase =
      /^[a-z]/.test(month) && /^(?:may|mar|march|sept?|jan|jun|dec|oct)$/.test(month);
    return lowerCase
      ? null
      : { end, meaning: { kind: 'date', month: monthOf(month), which: relative } };
  }
  if (season)
    return {
      end,
      meaning: { kind: 'part-of-year', part: 'season', index: seasonOf(season), which: relative },
    };
  return { end, meaning: { kind: 'weekend', which: relative } };
}

/** "last", "this", "next" and their likes before a unit or a name. */
export const whichOne: Reader = {
  starts: 'this last past previous next coming current'.split(' '),
  next: [
    ...unitWords,
    ...weekdays.keys(),
    ...months.keys(),
    ...'spring summer autumn fall winter weekend past coming'.split(' '),
  ],
  read: (text, at) => readNamed(text, at) ?? readUnit(text, at),
};
