import type { QuantityClaim, QuoteClaim, TimeClaim } from '../../../src/domain/claim.js';
import type { Agreed } from './agreed.js';

type Way = readonly [pattern: RegExp, by: (...groups: readonly string[]) => string | undefined];

const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const inWords = (digits: string) => numbers[Number(digits)];
const inDigits = (word: string) => {
  const value = numbers.indexOf(word.toLowerCase());
  return value < 2 ? undefined : String(value);
};
const fractions: Readonly<Record<string, string>> = {
  '20': 'a fifth',
  '25': 'a quarter',
  '50': 'half',
};
const smaller: Readonly<Record<string, readonly [word: string, times: number]>> = {
  billion: ['million', 1e3],
  million: ['', 1e6],
};

/** Each way to print a figure otherwise; the first that fits is taken. `of`: what follows it. */
const ways: readonly Way[] = [
  [
    /^(\d+)(?:%| %| per ?cent)( of .*)$/,
    (share = '', of = '') => fractions[share] && `${fractions[share]}${of}`,
  ],
  [/^([\d.,]+) ?%/, (share) => `${share} per cent`],
  [/^([\d.,]+) percent\b/, (share) => `${share}%`],
  [/^([\d.,]+) per cent\b/, (share) => `${share} %`],
  [
    /^(\D?)([\d.]+)[ -](billion|million)\b/,
    (sign = '', value = '', word = '') => scaled(sign, value, word),
  ],
  [/^(\d{1,3}),(\d{3})(?![\d,])/, (thousands, rest) => unlessYear(`${thousands}${rest}`)],
  [/^(\d{1,2})(?![\d.,:/%-])/, (value = '') => inWords(value)],
  [/^([a-z]+)(?![a-z]|-\w*(?:th|rd|fth|half|quarter)s?\b)/i, (word = '') => inDigits(word)],
];

/** 2,000 without its comma may be a year. */
const unlessYear = (digits: string) => (/^(?:19|20)\d\d$/.test(digits) ? undefined : digits);

function scaled(sign: string, value: string, word: string): string | undefined {
  const [next = '', times = 1] = smaller[word] ?? [];
  const number = Number(value) * times;
  if (!Number.isSafeInteger(Math.round(number)) || number > 1e9) return undefined;
  return `${sign}${Math.round(number).toLocaleString('en-US')}${next && ` ${next}`}`;
}

/**
 * The same figure said otherwise, with as much of what follows as it replaces.
 *
 * @param rest the article's text from the figure's start on
 */
export function figureOtherwise(
  { mine }: Agreed<QuantityClaim>,
  rest: string,
): readonly [old: string, fresh: string] | undefined {
  if (mine.quantity.dimension === 'ordinal' || /\d[^\d.,]+\d/.test(mine.words)) return undefined;
  const isBasis = / of (?:the |its |all )?/.exec(rest.slice(mine.words.length));
  const old = isBasis?.index === 0 ? mine.words + isBasis[0] : mine.words;
  for (const [pattern, by] of ways) {
    const found = pattern.exec(old) ?? pattern.exec(mine.words);
    const fresh = found && by(...found.slice(1));
    if (found && fresh) return [old, old.replace(found[0], fresh)];
  }
  return undefined;
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `Friday` → `March 1`, `March 1` → `1 March`, `yesterday` → its date, where the date is known. */
export function dateOtherwise({ mine: { time, words } }: Agreed<TimeClaim>): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(time.value) ?? [];
  if (!year || !month || !day) return undefined;
  const name = months[Number(month) - 1];
  if (/^(?:[A-Z][a-z]+day|yesterday|today|tomorrow)$/.test(words))
    return `${name} ${Number(day)}, ${year}`;
  return words === `${name} ${Number(day)}` ? `${Number(day)} ${name}` : undefined;
}

const marks: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** The marks of another house around the same words. */
export function marksOtherwise(
  { mine }: Agreed<QuoteClaim>,
  text: string,
): readonly [old: string, fresh: string] | undefined {
  const [start, end] = mine.span;
  const [open = '', close = ''] = [text[start - 1], text[end]];
  if (mine.words.includes('"') || mine.words.includes('\n')) return undefined;
  const old = text.slice(start - 1, end + 1);
  if (open === '"' && close === '"') return [old, `“${mine.words}”`];
  return marks[open] && marks[close] ? [old, `"${mine.words}"`] : undefined;
}
