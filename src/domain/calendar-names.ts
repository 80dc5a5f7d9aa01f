/** Months in order, in lower case, each with what it is shortened to. */
export const monthForms: readonly (readonly [name: string, ...short: string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
/** The same of the days of the week, which begins on Monday. */
export const weekdayForms: readonly (readonly [name: string, ...short: string[]])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const shortForms = (rows: typeof monthForms) =>
  rows.flatMap(([, ...short]) => short.map(capitalised));

/** January to December. */
export const monthNames: readonly string[] = monthForms.map(([name]) => capitalised(name));
/** Monday to Sunday. */
export const weekdayNames: readonly string[] = weekdayForms.map(([name]) => capitalised(name));
/** Jan, Sept, Tues: without their full stop. */
export const shortMonths: readonly string[] = shortForms(monthForms);
export const shortWeekdays: readonly string[] = shortForms(weekdayForms);

/** A month's or a day's name in full, for a pattern. */
export const anyMonth = monthNames.join('|');
export const anyWeekday = weekdayNames.join('|');
