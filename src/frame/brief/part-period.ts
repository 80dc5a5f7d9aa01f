import { anyMonth } from '../../domain/calendar-names.js';
import type { Span } from '../../domain/span.js';

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
const partner = /^(?: \p{Ll}+)? (?:with|from) ((?:his|her|\p{Lu}\p{L}+)[^.,;:()]{0,40})/u;

/**
 * What limits a count to a part: where there is none or one of something there may be more elsewhere,
 * "no children from her first marriage", and there may be more with somebody else, "two with Tern".
 */
export function limitOfCount(
  text: string,
  [, end]: Span,
  value: number | null,
): string | undefined {
  const few = value !== null && value <= 1;
  return (few ? limit : partner)
    .exec(text.slice(end, end + reach))?.[1]
    ?.trim()
    .toLowerCase();
}

const place = new RegExp(
  `^(?: \\p{Ll}+){0,2} (?:in (?:the )?(?!(?:${anyMonth})\\b)(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3})|(worldwide|globally|nationwide|internationally|overall))(?![\\p{L}])`,
  'u',
);

/** Where so many were counted or so much was made: "sold 3,000 copies in Marran", "$2 million worldwide". */
export function placeOfFigure(text: string, [, end]: Span): string | undefined {
  const found = place.exec(text.slice(end, end + reach));
  return found?.[1] ?? found?.[2];
}
