import { matchAt } from './matching.js';
import type { Meaning, Reader } from './meaning.js';

const day = (by: number): Meaning => ({ kind: 'shift', unit: 'day', by });
const part = (by: number, code: string): Meaning => ({
  kind: 'timed',
  day: { kind: 'shift', unit: 'day', by },
  time: { kind: 'part-of-day', code },
});

/** The first word, or two, the phrase, and what it means on the article's day. */
const phrases: readonly (readonly [string, RegExp, Meaning])[] = [
  [
    'today',
    /today\b(?!['’]s (?:world|society|economy|youth|children|kids|young|generation|standards|climate|environment|culture|technology|seniors|students|women|men|workers|voters))/iy,
    day(0),
  ],
  ['yesterday', /yesterday\b/iy, day(-1)],
  ['tomorrow', /tomorrow\b/iy, day(1)],
  ['tonight', /tonight\b/iy, part(0, 'NI')],
  [
    'overnight',
    /overnight\b(?! (?:stay|success|bag|sensation|flight|guest|shift))/iy,
    part(-1, 'NI'),
  ],
  ['last night', /last night\b/iy, part(-1, 'NI')],
  ['last evening', /last evening\b/iy, part(-1, 'EV')],
  ['this morning', /this morning\b/iy, part(0, 'MO')],
  ['this afternoon', /this afternoon\b/iy, part(0, 'AF')],
  ['this evening', /this evening\b/iy, part(0, 'EV')],
  ['day before', /day before yesterday\b/iy, day(-2)],
  ['day after', /day after tomorrow\b/iy, day(2)],
];

/** "Coast Tonight": a capital behind a capital. */
const isNamed = (text: string, at: number) =>
  /[A-Z][\w’'.-]* [A-Z]$/.test(text.slice(Math.max(0, at - 24), at + 1));

/** "yesterday", "last night"; "This Morning" is a programme. */
export const relatives: readonly Reader[] = phrases.map(([words, pattern, meaning]) => {
  const [first = '', ...next] = words.split(' ');
  return {
    starts: [first],
    ...(next.length > 0 && { next }),
    read: (text, at) => {
      const match = matchAt(pattern, text, at);
      if (!match || /^[A-Z]\w+ [A-Z]/.test(match[0]) || isNamed(text, at)) return null;
      return { end: at + match[0].length, meaning };
    },
  };
});
