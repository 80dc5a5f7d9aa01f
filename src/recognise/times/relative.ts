import { monthPattern, months, unitOf, weekdayPattern, weekdays } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Meaning, Portion, Reader, Which } from './meaning.js';

const day = (by: number): Meaning => ({ kind: 'shift', unit: 'day', by });
const part = (by: number, code: string): Meaning => ({
  kind: 'timed',
  day: { kind: 'shift', unit: 'day', by },
  time: { kind: 'part-of-day', code },
});

/** Words and phrases that mean the same wherever they stand. */
const fixed: readonly (readonly [RegExp, Meaning])[] = [
  [/today\b/iy, day(0)],
  [/yesterday\b/iy, day(-1)],
  [/tomorrow\b/iy, day(1)],
  [/tonight\b/iy, part(0, 'NI')],
  [/overnight\b(?! (?:stay|success|bag|sensation|flight|guest|shift))/iy, part(-1, 'NI')],
  [/last night\b/iy, part(-1, 'NI')],
  [/last evening\b/iy, part(-1, 'EV')],
  [/this morning\b/iy, part(0, 'MO')],
  [/this afternoon\b/iy, part(0, 'AF')],
  [/this evening\b/iy, part(0, 'EV')],
  [/the day before yesterday\b/iy, day(-2)],
  [/the day after tomorrow\b/iy, day(2)],
];

/** "last", "this", "next" and their likes before a unit or a name. */
const which = '(?:this past|this coming|this|last|past|previous|next|coming|current)';
const unit = new RegExp(
  `(${which}) (week|month|quarter|year|decade|century)\\b(?!['’]s? old|-)`,
  'iy',
);
const weekend = new RegExp(`(${which}|the)[ ](?:holiday )?weekend\\b(?!-)`, 'iy');
const namedDay = new RegExp(`(${which}) (${weekdayPattern})\\b`, 'y');
const namedMonth = new RegExp(`(${which}) (${monthPattern})(?!\\w| \\d)`, 'y');
const season = new RegExp(`(${which}) (spring|summer|autumn|fall|winter)\\b`, 'iy');
const seasons = ['spring', 'summer', 'fall', 'winter'];

const whichOf = (words: string): Which => {
  if (/past|last|previous/i.test(words)) return 'last';
  if (/coming/i.test(words)) return 'coming';
  return /next/i.test(words) ? 'next' : 'this';
};
const shiftOf: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1, coming: 1 };

function readFixed(text: string, at: number): Found | null {
  for (const [pattern, meaning] of fixed) {
    const match = matchAt(pattern, text, at);
    if (match) return { end: at + match[0].length, meaning };
  }
  return null;
}

/** "last month", but "over the last month" is a duration. */
function readUnit(text: string, at: number): Found | null {
  const match = matchAt(unit, text, at);
  if (!match) return null;
  const [words, relative = '', name = ''] = match;
  const named = unitOf(name);
  const end = at + words.length;
  const definite = /\bthe\s$/i.test(before(text, at, 4));
  if (/current/i.test(relative) || !definite) {
    if (/^(?:past|previous|coming)$/i.test(relative) && !definite) return null;
    if (/decade|century/i.test(name) && whichOf(relative) === 'last') return run(end, name);
    return { end, meaning: { kind: 'shift', unit: named, by: shiftOf[whichOf(relative)] } };
  }
  if (/previous/i.test(relative)) return { end, meaning: { kind: 'later', unit: named, by: -1 } };
  return run(end, name);
}

const run = (end: number, name: string): Found => {
  const value = { week: 'P1W', month: 'P1M', quarter: 'P1Q', year: 'P1Y', decade: 'P10Y' };
  return {
    end,
    meaning: {
      kind: 'plain',
      type: 'duration',
      value: value[name.toLowerCase() as keyof typeof value] ?? 'P100Y',
      grain: name.toLowerCase() as 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century',
    },
  };
};

function readNamed(text: string, at: number): Found | null {
  const found = (match: RegExpExecArray, meaning: Meaning): Found => ({
    end: at + match[0].length,
    meaning,
  });
  const weekdayMatch = matchAt(namedDay, text, at);
  if (weekdayMatch) {
    const name = weekdays.get((weekdayMatch[2] ?? '').toLowerCase()) ?? 1;
    return found(weekdayMatch, {
      kind: 'date',
      weekday: name,
      which: whichOf(weekdayMatch[1] ?? ''),
    });
  }
  const monthMatch = matchAt(namedMonth, text, at);
  if (monthMatch) {
    const name = months.get((monthMatch[2] ?? '').toLowerCase().replace('.', '')) ?? 1;
    return found(monthMatch, { kind: 'date', month: name, which: whichOf(monthMatch[1] ?? '') });
  }
  const seasonMatch = matchAt(season, text, at);
  if (seasonMatch) {
    const name = (seasonMatch[2] ?? '').toLowerCase().replace('autumn', 'fall');
    return found(seasonMatch, {
      kind: 'part-of-year',
      part: 'season',
      index: seasons.indexOf(name) + 1,
      which: whichOf(seasonMatch[1] ?? ''),
    });
  }
  const weekendMatch = matchAt(weekend, text, at);
  if (!weekendMatch) return null;
  const relative = weekendMatch[1] ?? '';
  return found(weekendMatch, {
    kind: 'weekend',
    ...(/^the$/i.test(relative) ? {} : { which: whichOf(relative) }),
  });
}

/** "two days later" without its number: "the following day", "the next day". */
const following = /the (following|next|previous|preceding) (day|morning|week|month|year)\b/iy;
function readFollowing(text: string, at: number): Found | null {
  const match = matchAt(following, text, at);
  if (!match) return null;
  const [words, relative = '', name = ''] = match;
  if (/next/i.test(relative) && !/day|morning/i.test(name)) return null;
  const by = /following|next/i.test(relative) ? 1 : -1;
  const later = /morning/i.test(name) ? 'day' : unitOf(name);
  return { end: at + words.length, meaning: { kind: 'later', unit: later, by } };
}

/** "yesterday", "last month", "this summer", "next Friday", "the weekend". */
export const relative: Reader = {
  starts: [
    'today yesterday tomorrow tonight overnight last this next past previous coming current the',
  ]
    .join(' ')
    .split(' '),
  read: (text, at) =>
    readFixed(text, at) ?? readNamed(text, at) ?? readUnit(text, at) ?? readFollowing(text, at),
};

/** Words before an expression that pick a portion of it. */
export const portions: readonly (readonly [RegExp, Portion])[] = [
  [/\b(?:earlier)\s$/i, 'before'],
  [/\b(?:later)\s$/i, 'after'],
  [/\b(?:early|(?:the )?(?:beginning|start) of(?: the)?)[\s-]$/i, 'start'],
  [/\b(?:mid|(?:the )?middle of(?: the)?)[\s-]$/i, 'middle'],
  [/\b(?:late|(?:the )?end of(?: the)?)[\s-]$/i, 'end'],
];
