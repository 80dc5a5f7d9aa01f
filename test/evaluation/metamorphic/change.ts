import type { QuantityClaim, QuoteClaim, TimeClaim } from '../../../src/domain/claim.js';
import type { Agreed } from './agreed.js';

const counted =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const plain: ReadonlySet<string> = new Set(['exact', 'about']);

/** Another figure in the same print, a fifth larger: `$1.5 billion` → `$1.8 billion`. */
export function otherFigure({ mine, theirs }: Agreed<QuantityClaim>): string | undefined {
  const { hedge, dimension } = mine.quantity;
  const isPlain = [hedge, ...theirs.map(({ quantity }) => quantity.hedge)].every((each) =>
    plain.has(each),
  );
  if (!isPlain || dimension === 'ordinal') return undefined;
  if (/\d[^\d.,]+\d/.test(mine.words)) return undefined;
  if (/\d/.test(mine.words)) return mine.words.replace(/\d[\d,]*(?:\.\d+)?/, larger);
  const word = counted.find((one) => new RegExp(`^${one}\\b`, 'i').test(mine.words));
  const next = word && counted[counted.indexOf(word) + 1];
  return next && mine.words.replace(new RegExp(`^${word}`, 'i'), sameCase(mine.words, next));
}

function larger(printed: string): string {
  const decimals = printed.split('.')[1]?.length ?? 0;
  const value = Number(printed.replaceAll(',', ''));
  const round = 10 ** -decimals * (/^[\d,]*?(0*)$/.exec(printed)?.[1]?.length ? tens(printed) : 1);
  const next = Math.max(value + round, Math.round((value * 1.2) / round) * round);
  const text = next.toFixed(decimals);
  return printed.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : text;
}

/** 1,500 is printed to the hundred, and so is what takes its place. */
const tens = (printed: string) => 10 ** (/0*$/.exec(printed.replaceAll(',', ''))?.[0].length ?? 0);

const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Another day, month or year in the same print: `Friday` → `Sunday`, `March 3` → `March 10`. */
export function otherDate({ mine: { words } }: Agreed<TimeClaim>): string | undefined {
  const weekday = weekdays.find((day) => words.includes(day));
  if (weekday) return words.replace(weekday, after(weekdays, weekday, 2));
  const day = /\b([12]?\d|3[01])\b(?!:)/.exec(words.replace(/\d{4}/, '    '));
  const month = months.find((name) => words.includes(name));
  if (month && day) return replaceAt(words, day, String(((Number(day[1]) + 6) % 28) + 1));
  const year = /\b(?:19|20)\d\d\b/.exec(words);
  if (year) return replaceAt(words, year, String(Number(year[0]) - 3));
  return month && words.replace(month, after(months, month, 3));
}

const after = (list: readonly string[], item: string, steps: number) =>
  list[(list.indexOf(item) + steps) % list.length] as string;

/** None of them is a form or a synonym of another, nor likely in the news beside one. */
const strangers = ['copper', 'window', 'orchard', 'velvet', 'lantern'];

/** One word within the shared part of a quotation replaced: `will not honour` → `will not copper`. */
export function otherWord({ mine, theirs }: Agreed<QuoteClaim>): string | undefined {
  const words = [...mine.words.matchAll(/(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu)];
  const shared = words.filter(({ index, 0: word }) => {
    const inside = index > 0 && index + word.length < mine.words.length - 1;
    return inside && theirs.every((their) => their.words.split(/[^\p{L}]+/u).includes(word));
  });
  const chosen = shared[Math.floor(shared.length / 2)];
  if (!chosen || mine.words.split(/\s+/).length < 5) return undefined;
  const stranger = strangers.find((word) => !theirs.some((their) => their.words.includes(word)));
  return stranger && replaceAt(mine.words, chosen, stranger);
}

function replaceAt(text: string, { index, 0: found }: RegExpExecArray, by: string): string {
  return text.slice(0, index) + by + text.slice(index + found.length);
}

const sameCase = (like: string, word: string) =>
  /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
