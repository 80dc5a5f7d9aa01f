import type { Span } from '../domain/span.js';

const part = String.raw`((?:first|second|third|last|final|opening|debut)[ -](?:day|night|weekend|week|month|year|season|quarter|half)s?)\b`;
const behind = new RegExp(
  String.raw`^[^.;,()]{0,60}?\b(?:in|on|during|over|within|for|of) (?:its|his|her|their|the) ${part}`,
  'i',
);
const before = new RegExp(String.raw`\b${part}[^.;,()]{0,40}$`, 'i');
const reach = 90;

/**
 * The part of a run in which a figure was reached, which is not the whole:
 *
 *     It sold 3,000 copies in its first week.     Its first-week sales were 3,000 copies.
 *                                 ^^^^^^^^^^          ^^^^^^^^^^
 */
export function partPeriod(text: string, [start, end]: Span): string | undefined {
  const found =
    behind.exec(text.slice(end, end + reach)) ??
    before.exec(text.slice(Math.max(0, start - reach), start));
  return found?.[1]?.toLowerCase().replace('-', ' ');
}

const limit =
  /^ (?:from|with|by|in|on|at|for|during|under|against|to|between|among|of) ([^.,;:()]{1,40})/;

/** Where there is none of something, there may be some elsewhere: "no children from her first marriage". */
export const limitOfNone = (text: string, [, end]: Span): string | undefined =>
  limit
    .exec(text.slice(end, end + reach))?.[1]
    ?.trim()
    .toLowerCase();
