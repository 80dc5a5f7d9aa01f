import type { Meaning, YearsMeaning } from './meaning.js';
import { centuryPeriod, decadePeriod, yearsPeriod } from './period.js';
import { resolveDate } from './resolve-date.js';
import { resolveHoliday, resolvePartOfYear, resolveWeekend } from './resolve-recurring.js';
import {
  resolveLater,
  resolveOwn,
  resolveSameQuarter,
  resolveShift,
  resolveWithin,
} from './resolve-relative.js';
import { resolveTime, resolveTimed } from './resolve-timed.js';
import { dated, open, type Resolved, type Setting } from './setting.js';

function resolveYears({ form, first, last }: YearsMeaning): Resolved {
  const period = { decade: decadePeriod, century: centuryPeriod, range: yearsPeriod }[form];
  return dated(period(first, last), false);
}

type Resolvers = {
  readonly [Kind in Meaning['kind']]: (
    meaning: Extract<Meaning, { kind: Kind }>,
    setting: Setting,
  ) => Resolved | null;
};

const resolvers: Resolvers = {
  date: resolveDate,
  shift: resolveShift,
  later: resolveLater,
  within: resolveWithin,
  own: resolveOwn,
  'same-quarter': resolveSameQuarter,
  'part-of-year': resolvePartOfYear,
  years: resolveYears,
  fiscal: ({ year }) => open('date', `FY${year}`, 'year'),
  holiday: resolveHoliday,
  weekend: resolveWeekend,
  clock: resolveTime,
  'part-of-day': resolveTime,
  timed: resolveTimed,
  plain: ({ type, value, grain }) => open(type, value, grain),
};

/** What an expression means on the article's day; null where there is no such day. */
export const resolve = (meaning: Meaning, setting: Setting): Resolved | null =>
  (resolvers[meaning.kind] as (meaning: Meaning, setting: Setting) => Resolved | null)(
    meaning,
    setting,
  );
