import type { TimeRelation } from '../../domain/time-expression.js';

/** Prepositions before an expression; the first that fits counts. */
const leads: readonly (readonly [RegExp, TimeRelation])[] = [
  [/\b(?:no later than|by)$/i, 'by'],
  [/\bas of$/i, 'from'],
  [/\b(?:starting|beginning|effective)(?: (?:from|on|in|at))?$/i, 'from'],
  [/\bfrom$/i, 'from'],
  [/\b(?:until|till|through|up to)$/i, 'until'],
  [/\bsince$/i, 'since'],
  [/\b(?:before|prior to|ahead of)$/i, 'before'],
  [/\b(?:after|following)$/i, 'after'],
  [/\b(?:during|throughout|over)$/i, 'during'],
  [/\bbetween$/i, 'between'],
  [/\b(?:around|about|circa)$/i, 'around'],
  [/\b(?:in|within)$/i, 'in'],
  [/\bon$/i, 'on'],
  [/\bat$/i, 'at'],
];

/** The relation that the words before an expression state, if any. */
export function relationBefore(text: string, start: number): TimeRelation | undefined {
  const lead = text
    .slice(Math.max(0, start - 28), start)
    .replace(/(?:\s(?:the|about|around|nearly|almost|some|sometime))?\s$/i, '');
  return leads.find(([pattern]) => pattern.test(lead))?.[1];
}

/** "from Monday to |Friday", "between 2019 and |2021": the second end takes after the first. */
export function relationAfter(
  gap: string,
  first: TimeRelation | undefined,
): TimeRelation | undefined {
  if (first === 'between' && /^ and (?:the )?$/.test(gap)) return 'between';
  if (first === 'from' && /^(?: (?:to|until|till|through) (?:the )?| ?[-–—] ?)$/.test(gap))
    return 'until';
  return undefined;
}
