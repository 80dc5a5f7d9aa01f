import type { Span } from '../../../src/domain/span.js';
import type { TimeExpression } from '../../../src/domain/time-expression.js';
import { recogniseTimes } from '../../../src/recognise/times.js';
import { segment } from '../../../src/segment/segment.js';
import type { Row } from '../evaluation.js';

/** A time that the gold asks for. */
interface Wanted {
  readonly span: Span;
  /** Null where only the span can be compared. */
  readonly value: string | null;
  /** Neither wanted nor wrong: "now" and "recently" are no dates for us. */
  readonly optional: boolean;
}

/** A text, its date and the times that stand in it. */
export interface Case {
  readonly text: string;
  readonly published: string | undefined;
  readonly wanted: readonly Wanted[];
}

export interface TimeSet {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly agrees: (found: TimeExpression, wanted: string) => boolean;
  /** What others reach, for the span and for the value. */
  readonly others: readonly [span: string, value: string];
}

const recognise = recogniseTimes({
  units: [],
  modality: [],
  speech: [],
  names: [],
  concepts: [],
  acts: [],
  scales: [],
});

function timesIn({ text, published }: Case): readonly TimeExpression[] {
  const article = { id: 'case', story: 'case', text, ...(published ? { published } : {}) };
  return recognise(segment(article)).flatMap((each) => (each.kind === 'time' ? [each.time] : []));
}

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

const shown = (text: string, [start, end]: Span) =>
  `[${text.slice(start, end)}] in … ${text.slice(Math.max(0, start - 35), end + 25)}`.replaceAll(
    /\s+/g,
    ' ',
  );

/** One expression compared: right or not, and how to show it where it is not. */
interface Compared {
  readonly right: boolean;
  readonly miss: string;
}

/** Ours: right if one overlaps one that is wanted; those that meet only optional ones don't count. */
const judgeFound = ({ text, wanted }: Case, times: readonly TimeExpression[]) =>
  times.flatMap((time): readonly Compared[] => {
    const meets = wanted.filter((each) => overlap(each.span, time.span));
    if (meets.length > 0 && meets.every((each) => each.optional)) return [];
    return [{ right: meets.length > 0, miss: `false: ${time.value} ${shown(text, time.span)}` }];
  });

/** Theirs: found if one of ours overlaps it. */
const judgeWanted = ({ text, wanted }: Case, times: readonly TimeExpression[]) =>
  wanted
    .filter(({ optional }) => !optional)
    .map(({ span }) => ({
      right: times.some((time) => overlap(time.span, span)),
      miss: `missed: ${shown(text, span)}`,
    }));

/** The values of those that were found. */
const judgeValues = (
  { text, published, wanted }: Case,
  times: readonly TimeExpression[],
  agrees: TimeSet['agrees'],
) =>
  wanted.flatMap(({ span, value, optional }): readonly Compared[] => {
    const ours = times.filter((time) => overlap(time.span, span));
    if (optional || value === null || ours.length === 0) return [];
    const got = ours.map((time) => time.value).join(' ');
    return [
      {
        right: ours.some((time) => agrees(time, value)),
        miss: `value: wanted ${value}, got ${got} (${published}) ${shown(text, span)}`,
      },
    ];
  });

const shareRight = (compared: readonly Compared[]): number =>
  compared.length === 0 ? 1 : compared.filter(({ right }) => right).length / compared.length;

/** The misses, commonest first. */
function missesOf(compared: readonly Compared[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { right, miss } of compared) if (!right) counts.set(miss, (counts.get(miss) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([miss, n]) => (n > 1 ? `${n}× ${miss}` : miss));
}

/**
 * TempEval's relaxed span F1 — an expression is found if one of ours overlaps it, and ours is
 * right if it overlaps one that is wanted — and, over those that were found, the share whose value
 * agrees. Source: UzZaman et al., "SemEval-2013 Task 1: TempEval-3".
 */
export function score({ name, cases, agrees, others }: TimeSet): readonly Row[] {
  const read = cases.map((each) => [each, timesIn(each)] as const);
  const found = read.flatMap(([each, times]) => judgeFound(each, times));
  const wanted = read.flatMap(([each, times]) => judgeWanted(each, times));
  const values = read.flatMap(([each, times]) => judgeValues(each, times, agrees));
  const [precision, recall] = [shareRight(found), shareRight(wanted)];
  const sum = precision + recall;
  return [
    {
      set: `${name}: span, relaxed`,
      n: wanted.length,
      precision,
      recall,
      f1: sum === 0 ? 0 : (2 * precision * recall) / sum,
      others: others[0],
      misses: missesOf([...wanted, ...found]),
    },
    {
      set: `${name}: value on matched spans`,
      n: values.length,
      precision: shareRight(values),
      recall: null,
      f1: null,
      others: others[1],
      misses: missesOf(values),
    },
  ];
}
