import type { Span } from '../../src/domain/span.js';
import type { TimeExpression } from '../../src/domain/time-expression.js';
import { recogniseTimes } from '../../src/recognise/times.js';
import { segment } from '../../src/segment/segment.js';
import type { Evaluation, Row } from './evaluation.js';

/** A time that the gold asks for; `value` null where only the span can be compared. */
interface Wanted {
  readonly span: Span;
  readonly value: string | null;
  /** Neither wanted nor wrong: "now" and "recently" are no dates for us. */
  readonly optional: boolean;
}

interface Case {
  readonly text: string;
  readonly published: string | undefined;
  readonly wanted: readonly Wanted[];
}

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

const read = recogniseTimes({ units: [], modality: [], speech: [], names: [], concepts: [] });

function timesIn({ text, published }: Case): readonly TimeExpression[] {
  const article = { id: 'case', story: 'case', text, ...(published ? { published } : {}) };
  return read(segment(article)).flatMap((each) => (each.kind === 'time' ? [each.time] : []));
}

const commonest = (misses: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const miss of misses) counts.set(miss, (counts.get(miss) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([miss, n]) => (n > 1 ? `${n}× ${miss}` : miss));
};

type Agrees = (found: TimeExpression, wanted: string) => boolean;

/**
 * TempEval's relaxed span F1 — an expression is found if one of ours overlaps it, ours is right if
 * it overlaps one that is wanted — and, over the wanted ones that were found, the share whose
 * value agrees. Ours that overlap only an optional one are left out of the count.
 */
function score(
  set: string,
  cases: readonly Case[],
  agrees: Agrees,
  others: string,
): readonly Row[] {
  let found = 0;
  let right = 0;
  let wanted = 0;
  let hit = 0;
  let valued = 0;
  let agreed = 0;
  const spanMisses: string[] = [];
  const valueMisses: string[] = [];
  for (const each of cases) {
    const { text, published, wanted: gold } = each;
    const times = timesIn(each);
    const around = (span: Span) =>
      text.slice(Math.max(0, span[0] - 35), span[1] + 25).replaceAll(/\s+/g, ' ');
    const required = gold.filter(({ optional }) => !optional);
    for (const time of times) {
      const meets = gold.filter((each) => overlap(each.span, time.span));
      if (meets.length > 0 && meets.every((each) => each.optional)) continue;
      found += 1;
      if (meets.length > 0) right += 1;
      else spanMisses.push(`false: [${time.words}] ${time.value} in … ${around(time.span)}`);
    }
    for (const want of required) {
      wanted += 1;
      const ours = times.filter((time) => overlap(time.span, want.span));
      const words = text.slice(...want.span);
      if (ours.length === 0) spanMisses.push(`missed: [${words}] in … ${around(want.span)}`);
      else hit += 1;
      if (ours.length === 0 || want.value === null) continue;
      valued += 1;
      if (ours.some((time) => agrees(time, want.value ?? ''))) agreed += 1;
      else
        valueMisses.push(
          `value: [${words}] wanted ${want.value}, got ${ours.map((time) => time.value).join(' ')} (${published}) in … ${around(want.span)}`,
        );
    }
  }
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : hit / wanted;

  return [
    {
      precision,
      recall,
      set: `${set}: span, relaxed`,
      n: wanted,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      others: others.split('|')[0] ?? '',
      misses: commonest(spanMisses),
    },
    {
      set: `${set}: value on matched spans`,
      n: valued,
      precision: valued === 0 ? null : agreed / valued,
      recall: null,
      f1: null,
      others: others.split('|')[1] ?? '',
      misses: commonest(valueMisses),
    },
  ];
}

interface TimexLine {
  readonly text: string;
  readonly reference: string;
  readonly expected: readonly { start: number; end: number; value: string }[];
}
const timexCase = ({ text, reference, expected }: TimexLine): Case => ({
  text,
  published: reference,
  wanted: expected.map(({ start, end, value }) => ({
    span: [start, end],
    value,
    optional: value.endsWith('_REF'),
  })),
});

interface PeerLine {
  readonly text: string;
  readonly reference: string;
  readonly js_supported: boolean;
  readonly expected: readonly {
    span: string;
    start: number;
    values?: readonly { timex?: string }[];
  }[];
}
const peerCase = ({ text, reference, expected }: PeerLine): Case => ({
  text,
  published: reference,
  wanted: expected.map(({ span, start, values }) => ({
    span: [start, start + span.length],
    value: values?.at(-1)?.timex ?? null,
    optional: values?.at(-1)?.timex === 'PRESENT_REF',
  })),
});

interface ChronoLine {
  readonly text: string;
  readonly parser: string;
  readonly reference: string | null;
  readonly expected: readonly {
    span: string | null;
    start?: { date: string | null };
    end?: unknown;
  }[];
}
/** Cases with a reference and one span that can be placed; the day is compared. */
const chronoCases = ({ text, reference, expected }: ChronoLine): readonly Case[] => {
  const wanted = expected.flatMap(({ span, start, end }) => {
    const at = span ? text.indexOf(span) : -1;
    if (!span || at < 0) return [];
    const day = end ? null : (start?.date?.slice(0, 10) ?? null);
    return [{ span: [at, at + span.length] as Span, value: day, optional: false }];
  });
  const dated = reference !== null && /^\d{4}-/.test(reference);
  return dated && wanted.length === expected.length && wanted.length > 0
    ? [{ text, published: reference, wanted }]
    : [];
};

interface SeedLine {
  readonly doc: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
interface SeedArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}
function seedCases(articles: readonly SeedArticle[], lines: readonly SeedLine[]): readonly Case[] {
  return articles
    .filter((article) => article.published !== null)
    .map(({ id, text, published }) => ({
      text,
      published: published ?? undefined,
      wanted: lines
        .filter((line) => line.doc === id && line.kind === 'date')
        .map(({ start, end, value }) => ({ span: [start, end], value, optional: false })),
    }));
}

const sameValue: Agrees = (time, value) => time.value === value;
/** The peer writes ranges as `(from,to,length)` and a weekday as a pattern. */
const samePeer: Agrees = (time, value) =>
  time.value === value || value.startsWith(`(${time.start},${time.end},`);
const sameDay: Agrees = (time, value) => time.start?.slice(0, 10) === value;
/** The seeds write a stretch of days as first and last day: `2025-02-24/2025-02-26`. */
const sameSeed: Agrees = (time, value) => {
  if (time.value === value) return true;
  const [first, last] = value.split('/');
  if (!last) return time.start?.slice(0, 10) === value && time.value.startsWith(value);
  const after = new Date(`${last}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return time.start === first && time.end === after.toISOString().slice(0, 10);
};

/** Times against TimeBank, two peers' own test suites and the seeds. */
export const times: Evaluation = {
  name: 'times',
  needs: [
    'data/timex.jsonl',
    'data/recognizers_dates.jsonl',
    'data/chrono.jsonl',
    'seeds/articles.jsonl',
    'gold/seed-assertions.jsonl',
  ],
  run: (read) => [
    ...score(
      'timex',
      (read('data/timex.jsonl') as TimexLine[]).map(timexCase),
      sameValue,
      'aim 0.90|aim 0.80; recognizers-text 0.746, chrono 0.521',
    ),
    ...score(
      'seed dates',
      seedCases(
        read('seeds/articles.jsonl') as SeedArticle[],
        read('gold/seed-assertions.jsonl') as SeedLine[],
      ),
      sameSeed,
      'recall only|aim 0.95',
    ),
    ...score(
      'recognizers_dates, js_supported',
      (read('data/recognizers_dates.jsonl') as PeerLine[])
        .filter((line) => line.js_supported)
        .map(peerCase),
      samePeer,
      '–|–',
    ),
    ...score(
      'chrono',
      (read('data/chrono.jsonl') as ChronoLine[]).flatMap(chronoCases),
      sameDay,
      '–|–',
    ),
  ],
};
