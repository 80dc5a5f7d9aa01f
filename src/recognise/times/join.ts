import type {
  ClockMeaning,
  DayMeaning,
  Expression,
  Meaning,
  PartOfDayMeaning,
  YearReference,
} from './meaning.js';

/** What may stand between two parts of one expression. */
const gap =
  /^(?:,? |-|,? (?:at|on|of|in|the|around|about|on the|of the) (?:about |around )?|['’]s )$/;

const isDay = (meaning: Meaning): meaning is DayMeaning =>
  meaning.kind === 'holiday' ||
  (meaning.kind === 'shift' && meaning.unit === 'day') ||
  (meaning.kind === 'later' && meaning.unit === 'day') ||
  (meaning.kind === 'date' && (meaning.day !== undefined || meaning.weekday !== undefined));

const isTime = (meaning: Meaning): meaning is ClockMeaning | PartOfDayMeaning =>
  meaning.kind === 'clock' || meaning.kind === 'part-of-day';

/** "last year", "2024" where it stands for a year alone. */
function yearAlone(meaning: Meaning): YearReference | null {
  if (meaning.kind === 'shift' && meaning.unit === 'year') return { shift: meaning.by };
  if (meaning.kind !== 'date' || meaning.year === undefined) return null;
  return meaning.month === undefined && meaning.weekday === undefined ? meaning.year : null;
}

/** What still lacks a year: "June", "the third quarter", "Christmas". */
const lacksYear = (meaning: Meaning): boolean =>
  (meaning.kind === 'date' && meaning.month !== undefined && !meaning.year && !meaning.which) ||
  ((meaning.kind === 'part-of-year' || meaning.kind === 'holiday') &&
    !meaning.year &&
    !meaning.which);

/** "Saturday, April 25": weekday first or last. */
function weekdayAndDate(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'date' || b.kind !== 'date') return null;
  if (a.weekday === undefined || a.month !== undefined || b.day === undefined) return null;
  return b.weekday === undefined ? { ...b, weekday: a.weekday } : null;
}

/** "Tuesday of next week", "next week on Tuesday". */
function weekdayAndWeek(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'date' || a.weekday === undefined || a.month !== undefined || a.which) return null;
  return b.kind === 'shift' && b.unit === 'week' ? { ...a, week: b.by } : null;
}

function dayAndTime(a: Meaning, b: Meaning): Meaning | null {
  return isDay(a) && isTime(b) ? { kind: 'timed', day: a, time: b } : null;
}

/** "tonight at 8 p.m."; "last night at 1 a.m." is another day's, and left apart. */
function nightAndClock(a: Meaning, b: Meaning): Meaning | null {
  if (a.kind !== 'timed' || a.time.kind !== 'part-of-day' || b.kind !== 'clock') return null;
  return a.time.code === 'NI' && b.minutes < dawn ? null : { ...a, time: b };
}
const dawn = 6 * 60;

/** "the third quarter of last year", "this year's third quarter". */
function partAndYear(a: Meaning, b: Meaning): Meaning | null {
  const year = yearAlone(b);
  if (!year || !lacksYear(a)) return null;
  return { ...a, year } as Meaning;
}

type Joint = (a: Meaning, b: Meaning) => Meaning | null;
const joints: readonly Joint[] = [
  weekdayAndDate,
  weekdayAndWeek,
  dayAndTime,
  nightAndClock,
  partAndYear,
];

/** Either order may be printed; the first joint that fits makes them one. */
function unite(a: Meaning, b: Meaning): Meaning | null {
  for (const joint of joints) {
    const meaning = joint(a, b) ?? joint(b, a);
    if (meaning) return meaning;
  }
  return null;
}

/** "noon Thursday", "5 p.m. EST Nov. 9", "June last year": parts that stand together are one. */
export function join(text: string, parts: readonly Expression[]): readonly Expression[] {
  const joined: Expression[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const near = last && part.start - last.end <= 16;
    const meaning =
      near && gap.test(text.slice(last.end, part.start)) ? unite(last.meaning, part.meaning) : null;
    if (last && meaning) joined[joined.length - 1] = { ...last, end: part.end, meaning };
    else joined.push(part);
  }
  return joined;
}
