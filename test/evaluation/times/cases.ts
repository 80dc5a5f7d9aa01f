import type { Span } from '../../../src/domain/span.js';
import type { Case } from './score.js';

export interface TimexLine {
  readonly text: string;
  readonly reference: string;
  readonly expected: readonly { start: number; end: number; value: string }[];
}
export const timexCase = ({ text, reference, expected }: TimexLine): Case => ({
  text,
  published: reference,
  wanted: expected.map(({ start, end, value }) => ({
    span: [start, end],
    value,
    optional: value.endsWith('_REF'),
  })),
});

export interface PeerLine {
  readonly text: string;
  readonly reference: string;
  readonly js_supported: boolean;
  readonly expected: readonly {
    span: string;
    start: number;
    values?: readonly { timex?: string }[];
  }[];
}
export const peerCase = ({ text, reference, expected }: PeerLine): Case => ({
  text,
  published: reference,
  wanted: expected.map(({ span, start, values }) => ({
    span: [start, start + span.length],
    value: values?.at(-1)?.timex ?? null,
    optional: values?.at(-1)?.timex === 'PRESENT_REF',
  })),
});

export interface ChronoLine {
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
export const chronoCases = ({ text, reference, expected }: ChronoLine): readonly Case[] => {
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

export interface SeedLine {
  readonly doc: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
export interface SeedArticle {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}
export function seedCases(
  articles: readonly SeedArticle[],
  lines: readonly SeedLine[],
): readonly Case[] {
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
