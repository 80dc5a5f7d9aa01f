import { monthForms } from '../domain/calendar-names.js';
import { spelledNumbers, spelledOrdinals } from '../domain/small-numbers.js';
import { rememberWords } from './remember-words.js';
import { spell } from './spelling.js';

/** Ways to print one spoken word, each list under its first form. */
const ways: readonly string[] = [
  'and &',
  'okay ok',
  'percent %',
  'versus vs',
  'general gen',
  'senator sen',
  'representative rep',
  'governor gov',
  'lieutenant lt',
  'president pres',
  'doctor dr',
  'mr mister',
];

const spoken: ReadonlyMap<string, string> = new Map([
  ...[...ways.map((way) => way.split(' ')), ...monthForms].flatMap(([first = '', ...others]) =>
    others.map((other) => [other, first] as const),
  ),
  ...spelledNumbers,
  ...spelledOrdinals,
]);

/**
 * The spoken word behind a printed one: `Gen.` → `general`, `F.B.I.` → `fbi`, `neighbours` →
 * `neighbors`, `1,500` → `1500`, `10` → `ten`.
 */
export const spokenWord: (printed: string) => string = rememberWords((printed) => {
  const plain = printed.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const word = /^\p{N}/u.test(plain) ? plain.replaceAll(',', '') : plain.replaceAll('.', '');
  return spoken.get(word) ?? (/^\p{N}/u.test(word) ? word : spell(word));
});
