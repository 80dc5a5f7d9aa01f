import type { Quantity } from '../../src/domain/quantity.js';
import type { Vocabulary } from '../../src/domain/vocabulary.js';
import { recogniseQuantities } from '../../src/recognise/quantities.js';
import { type Evaluation, f1, type Row } from './evaluation.js';
import { ourUnit } from './quantity-units.js';

interface Expected {
  readonly value: number | string | null;
  readonly unit: string | null;
  readonly uncertainty?: number | null;
  readonly span?: string;
  readonly type?: string;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly set?: string;
  readonly js_supported?: boolean;
  readonly expected?: readonly Expected[];
}

type Read = (text: string) => readonly Quantity[];

/** The recogniser alone, on a text taken as one sentence. */
function reader(vocabulary: Vocabulary): Read {
  const recognise = recogniseQuantities(vocabulary);
  return (text) => {
    const whole = [0, text.length] as const;
    const mentions = recognise({
      article: { id: 'case', story: 'case', text },
      paragraphs: [whole],
      sentences: [{ index: 0, span: whole, paragraph: 0 }],
      quoted: [],
    });
    return mentions.flatMap((mention) => (mention.kind === 'quantity' ? [mention.quantity] : []));
  };
}

const tolerance = 1e-5;

/** CQE's equality: relative tolerance 1e-5; a range (null) equals a range. */
function sameValue(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

const isUnitless = (unit: string | null) =>
  unit === null || /^(?:-|count|dimensionless|)$/.test(unit);
const headOf = (noun: string) => (noun === 'people' ? 'person' : (noun.split(' ').at(-1) ?? noun));

/**
 * Units are equal by name, rates with what they are given for. A counted noun is compared by its
 * head; a set that has no nouns for counts (`dimensionless`) accepts ours.
 */
function sameUnit(theirs: string | null, ours: Quantity): boolean {
  if (theirs === null || isUnitless(theirs))
    return (
      ours.dimension === 'number' ||
      ours.dimension === 'ratio' ||
      (theirs === 'dimensionless' && ours.dimension === 'count') ||
      (theirs === 'count' && (ours.unit === null || ours.unit === 'time')) ||
      ours.dimension === 'score'
    );
  const unit = ourUnit(theirs);
  const full = ours.per === undefined ? ours.unit : `${ours.unit} per ${ours.per}`;
  const metric = full?.replace('cubic centimetre', 'millilitre');
  return (
    full === unit || metric === unit || (ours.dimension === 'count' && ours.unit === headOf(unit))
  );
}

interface Tally {
  readonly hits: number;
  readonly misses: readonly string[];
}

/** CQE's greedy match: every expected quantity takes the first one found that equals it. */
function greedy(
  expected: readonly Expected[],
  found: readonly Quantity[],
  equal: (theirs: Expected, ours: Quantity) => boolean,
  source: string,
): Tally {
  const left = [...found];
  const misses: string[] = [];
  let hits = 0;
  for (const theirs of expected) {
    const i = left.findIndex((ours) => equal(theirs, ours));
    if (i < 0) misses.push(`missing ${theirs.value} ${theirs.unit} in: ${source}`);
    else {
      left.splice(i, 1);
      hits++;
    }
  }
  for (const ours of left)
    misses.push(`extra ${ours.words} = ${ours.value} ${ours.unit}: ${source}`);
  return { hits, misses };
}

/** The printed sets hold numbers only: places in an order and vague words have none to compare. */
const numbersOf = (found: readonly Quantity[]) =>
  found.filter(({ dimension, hedge }) => dimension !== 'ordinal' && hedge !== 'vague');

type Equality = (theirs: Expected, ours: Quantity) => boolean;

function scored(
  set: string,
  cases: readonly Case[],
  read: Read,
  equal: Equality,
  others: string,
): Row {
  let hits = 0;
  let found = 0;
  let wanted = 0;
  const misses: string[] = [];
  for (const { id, text, expected = [] } of cases) {
    const quantities = numbersOf(read(text));
    const tally = greedy(expected, quantities, equal, `[${id}] ${text}`);
    hits += tally.hits;
    found += quantities.length;
    wanted += expected.length;
    misses.push(...tally.misses);
  }
  return { set, n: cases.length, ...f1(hits, found, wanted), others, misses };
}

const asNumber = (value: Expected['value']) =>
  typeof value === 'string' ? Number(value.replace('%', '')) : value;
const byValue: Equality = (theirs, ours) => sameValue(asNumber(theirs.value), ours.value);
const byUnit: Equality = (theirs, ours) => byValue(theirs, ours) && sameUnit(theirs.unit, ours);

const rtextReach: Readonly<Record<string, string>> = {
  'currency-model': 'CQE 84.2/79.6, quantulum3 76.2/32.5; aim 92/88',
  'dimension-model': 'CQE 86.5/79.2; aim 92/87',
  'age-model': 'CQE 93.3/93.3; aim 97/97',
  'temperature-model': 'CQE 95.7/92.8; aim 97/97',
};

/** R-text (CQE, EMNLP 2023): F1 of values, and of values with their units, for each dimension. */
function rtext(cases: readonly Case[], read: Read): readonly Row[] {
  return Object.entries(rtextReach).flatMap(([set, others]) => {
    const own = cases.filter((one) => one.set === set);
    return [
      scored(`rtext ${set} value`, own, read, byValue, others),
      scored(`rtext ${set} value+unit`, own, read, byUnit, others),
    ];
  });
}

/**
 * quantulum3 prints a range as its middle and the distance to its ends, and has the dozen as a
 * unit, which here is twelve of what is counted.
 */
function spreadValue(theirs: Expected, ours: Quantity): boolean {
  const { low, high, value } = ours;
  if (theirs.unit === 'dozen') return sameValue(Number(theirs.value) * 12, value);
  const middle = value ?? (low !== null && high !== null ? (low + high) / 2 : null);
  const spread = ours.hedge === 'range' && low !== null && high !== null ? (high - low) / 2 : null;
  const spreads =
    theirs.uncertainty == null || spread === null || sameValue(theirs.uncertainty, spread);
  return sameValue(asNumber(theirs.value), middle) && spreads;
}

/** "from $350 to $680" are two quantities here, start and end of a change, and one range there. */
function changesAsRanges(found: readonly Quantity[]): readonly Quantity[] {
  const ranges: Quantity[] = [];
  for (const one of found) {
    const from = ranges.at(-1);
    const isMove = from?.change?.role === 'from' && one.change?.role === 'to';
    if (from && isMove && from.unit === one.unit && from.value !== null && one.value !== null)
      ranges[ranges.length - 1] = {
        ...one,
        value: null,
        low: Math.min(from.value, one.value),
        high: Math.max(from.value, one.value),
        hedge: 'range',
      };
    else ranges.push(one);
  }
  return ranges;
}

/** A year is a time here, and a number in quotation marks or behind a capital is a name. */
const namesOrYears = /^(?:1[5-9]|20)\d\d$/;

function withoutNames({ text, expected = [], ...rest }: Case): Case {
  const kept = expected.filter(
    ({ span = '', unit }) =>
      unit !== 'dimensionless' ||
      !(
        namesOrYears.test(span) ||
        (new RegExp(`\\p{Lu}\\p{L}* ${span}\\b`, 'u').test(text) && /^\d+$/.test(span))
      ),
  );
  return { text, expected: kept, ...rest };
}

/**
 * quantulum3's own tests, whole and without the years and names that it has as bare numbers.
 *
 * What it has besides and we don't read counts against us in both, with what the issue calls it:
 * names with a number ("English 101" in quotation marks, "i7 860"), a unit behind an article ("a
 * penny", "a gross"), units of the laboratory (inverse femtobarns, arc minutes, barns), "32K" as
 * kibibytes, and brackets as a minus.
 */
function quantulum(cases: readonly Case[], read: Read): readonly Row[] {
  const own = cases.filter(({ expected }) => expected !== undefined);
  const quantities = own.map(withoutNames);
  const find: Read = (text) => changesAsRanges(read(text));
  const withUnit: Equality = (theirs, ours) =>
    spreadValue(theirs, ours) && (theirs.unit === 'dozen' || sameUnit(theirs.unit, ours));
  return [
    scored('quantulum3 value', own, find, spreadValue, 'aim 92'),
    scored('quantulum3 value+unit', own, find, withUnit, 'aim 85'),
    scored('quantulum3 without years, names: value', quantities, find, spreadValue, 'aim 92'),
    scored('quantulum3 without years, names: value+unit', quantities, find, withUnit, 'aim 85'),
  ];
}

/** Which of our dimensions each of the peer's models speaks of. */
const modelDimensions: Readonly<Record<string, readonly string[]>> = {
  NumberModel: ['number', 'count', 'ratio', 'currency', 'duration'],
  PercentModel: ['percentage'],
  CurrencyModel: ['currency'],
  AgeModel: ['age'],
  OrdinalModel: ['ordinal'],
  TemperatureModel: ['temperature'],
  DimensionModel:
    'length area volume mass speed energy power pressure frequency electricity force data angle'.split(
      ' ',
    ),
};

/**
 * Kinds of the peer's cases that are no quantity here: addresses of machines, names with a number
 * ("ABC-12"), numbers of exercises, "one" as a pronoun or article.
 */
const noQuantity: readonly RegExp[] = [
  /\d+\.\d+\.\d+\.\d+/,
  /^[A-Za-z]+-\d+$/,
  /\bnrs?\. ?\d/,
  /\b(?:one last|one time|which one|the one|this one)\b/i,
];

/**
 * The peer's own suite: a case is right as a whole when the quantities of its model's dimensions
 * are the expected ones, value and unit, no more and no fewer. A unit without a number
 * ("dollar") is not counted on either side.
 */
function recognizers(cases: readonly Case[], read: Read): Row {
  const own = cases.filter(
    ({ js_supported, text }) => js_supported && !noQuantity.some((kind) => kind.test(text)),
  );
  const misses: string[] = [];
  for (const { id, text, set = '', expected = [] } of own) {
    const dimensions = modelDimensions[set] ?? [];
    const found = read(text).filter(
      ({ dimension, hedge }) => dimensions.includes(dimension) && hedge !== 'vague',
    );
    const wanted = expected.filter(({ value }) => value !== null);
    const equal: Equality = (theirs, ours) =>
      byValue(theirs, ours) && (theirs.unit === null || samePeerUnit(theirs.unit, ours));
    misses.push(...greedy(wanted, found, equal, `[${id}] ${text}`).misses.slice(0, 1));
  }
  const right = own.length - misses.length;
  const share = right / own.length;
  const others = 'cases right as a whole; aim 0.90';
  return {
    set: 'recognizers_quantity',
    n: own.length,
    precision: null,
    recall: share,
    f1: null,
    others,
    misses,
  };
}

/** The peer leaves out what a rate is given for, and has tons for tonnes. */
function samePeerUnit(theirs: string, { unit, dimension, per }: Quantity): boolean {
  const name = ourUnit(theirs);
  return (
    name === unit ||
    (per !== undefined && name === `${unit} per ${per}`) ||
    (dimension === 'age' && name === 'age') ||
    (name === 'ton' && unit === 'tonne') ||
    (name === 'pound' && unit === 'GBP')
  );
}

interface SeedAssertion {
  readonly id: string;
  readonly doc: string;
  readonly kind: string;
  readonly span: string;
  readonly start: number;
  readonly end: number;
  readonly value: number | string;
  readonly unit: string;
}

const seedKinds = new Set(['percentage', 'money', 'count', 'duration']);

/** A gold span is right when a quantity in it has its value, or for "thousands" its least. */
function seeds(assertions: readonly SeedAssertion[], articles: readonly Case[], read: Read): Row {
  const found = new Map(articles.map(({ id, text }) => [id, read(text)]));
  const own = assertions.filter(({ kind }) => seedKinds.has(kind));
  const misses = own.filter((gold) => !found.get(gold.doc)?.some((ours) => answers(gold, ours)));
  return {
    set: 'seeds: percentages, money, counts, durations',
    n: own.length,
    precision: null,
    recall: (own.length - misses.length) / own.length,
    f1: null,
    others: 'aim 0.97',
    misses: misses.map(
      ({ id, span, value, unit }) => `missing ${value} ${unit} in: [${id}] ${span}`,
    ),
  };
}

function answers(gold: SeedAssertion, ours: Quantity): boolean {
  const overlaps = ours.span[0] < gold.end && ours.span[1] > gold.start;
  if (!overlaps) return false;
  if (gold.value === 'thousands') return ours.value === null && ours.low === 1000;
  return (
    sameValue(Number(gold.value), ours.value) &&
    `${ours.unit}s`.startsWith(gold.unit.replace(/s$/, ''))
  );
}

/** Numbers and quantities on three peers' sets and on the seed articles. */
export const quantities: Evaluation = {
  name: 'quantities',
  needs: [
    'data/rtext.jsonl',
    'data/recognizers_quantity.jsonl',
    'data/quantulum3.jsonl',
    'gold/seed-assertions.jsonl',
    'seeds/articles.jsonl',
  ],
  run(read, { vocabulary }) {
    const find = reader(vocabulary);
    return [
      ...rtext(read('data/rtext.jsonl') as readonly Case[], find),
      recognizers(read('data/recognizers_quantity.jsonl') as readonly Case[], find),
      ...quantulum(read('data/quantulum3.jsonl') as readonly Case[], find),
      seeds(
        read('gold/seed-assertions.jsonl') as readonly SeedAssertion[],
        read('seeds/articles.jsonl') as readonly Case[],
        find,
      ),
    ];
  },
};
