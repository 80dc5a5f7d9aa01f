import {
  teenOrdinals,
  teens,
  tens,
  tensOrdinals,
  unitOrdinals,
  units,
} from '../../domain/small-numbers.js';

/** What a word says about a number. */
export type NumberWord =
  | { readonly kind: 'unit' | 'teen' | 'tens'; readonly value: number }
  | { readonly kind: 'hundred' }
  | { readonly kind: 'magnitude'; readonly power: number }
  | { readonly kind: 'dozen' }
  | { readonly kind: 'part'; readonly parts: number; readonly plural: boolean }
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'vague'; readonly least: number };

/** Powers of ten by name; `lakh` and `crore` as Indian papers count. */
export const magnitudes: Readonly<Record<string, number>> = {
  thousand: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
};

/** "Thousands" is at least 1,000; what it counts no more exactly, we don't either. */
const vague: Readonly<Record<string, number>> = {
  dozens: 12,
  scores: 20,
  tens: 10,
  hundreds: 100,
  thousands: 1000,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
  several: 2,
  few: 2,
  couple: 2,
};

const rows: readonly (readonly [string, NumberWord])[] = [
  ['zero', { kind: 'teen', value: 0 }],
  ['nought', { kind: 'teen', value: 0 }],
  ['naught', { kind: 'teen', value: 0 }],
  ...units.map((word, i): [string, NumberWord] => [word, { kind: 'unit', value: i + 1 }]),
  ...teens.map((word, i): [string, NumberWord] => [word, { kind: 'teen', value: i + 10 }]),
  ...tens.map((word, i): [string, NumberWord] => [word, { kind: 'tens', value: (i + 2) * 10 }]),
  ['fourty', { kind: 'tens', value: 40 }],
  ['hundred', { kind: 'hundred' }],
  ['dozen', { kind: 'dozen' }],
  ...Object.entries(magnitudes).map(([word, power]): [string, NumberWord] => [
    word,
    { kind: 'magnitude', power },
  ]),
  ...unitOrdinals.map((word, i): [string, NumberWord] => [word, { kind: 'ordinal', value: i + 1 }]),
  ...teenOrdinals.map((word, i): [string, NumberWord] => [
    word,
    { kind: 'ordinal', value: i + 10 },
  ]),
  ...tensOrdinals.map((word, i): [string, NumberWord] => [
    word,
    { kind: 'ordinal', value: (i + 2) * 10 },
  ]),
  ['hundredth', { kind: 'ordinal', value: 100 }],
  ['thousandth', { kind: 'ordinal', value: 1000 }],
  ['half', { kind: 'part', parts: 2, plural: false }],
  ['halves', { kind: 'part', parts: 2, plural: true }],
  ['quarter', { kind: 'part', parts: 4, plural: false }],
  ['quarters', { kind: 'part', parts: 4, plural: true }],
  ...[...unitOrdinals.slice(2), 'tenth', 'twelfth', 'sixteenth', 'twentieth'].map(
    (word): [string, NumberWord] => [
      `${word}s`,
      { kind: 'part', parts: partsOf(word), plural: true },
    ],
  ),
  ['hundredths', { kind: 'part', parts: 100, plural: true }],
  ['thousandths', { kind: 'part', parts: 1000, plural: true }],
  ['millionths', { kind: 'part', parts: 1e6, plural: true }],
  ...Object.entries(vague).map(([word, least]): [string, NumberWord] => [
    word,
    { kind: 'vague', least },
  ]),
];

function partsOf(ordinal: string): number {
  const unit = unitOrdinals.indexOf(ordinal);
  if (unit >= 0) return unit + 1;
  return { tenth: 10, twelfth: 12, sixteenth: 16, twentieth: 20 }[ordinal] ?? 0;
}

export const numberWords: ReadonlyMap<string, NumberWord> = new Map(rows);
