import type { TimeExpression, TimeRelation } from '../../domain/time-expression.js';

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

/** Determiners and hedges between a preposition and its date. */
const filler = /(?:\s(?:the|about|around|nearly|almost|some|sometime))?\s$/i;

function relationBefore(text: string, start: number): TimeRelation | undefined {
  const lead = text.slice(Math.max(0, start - 28), start).replace(filler, '');
  return leads.find(([pattern]) => pattern.test(lead))?.[1];
}

/** "from Monday to |Friday", "between 2019 and |2021": the second end takes after the first. */
function relationAfter(gap: string, first: TimeRelation | undefined): TimeRelation | undefined {
  if (first === 'between' && /^ and (?:the )?$/.test(gap)) return 'between';
  const to = /^(?: (?:to|until|till|through) (?:the )?| ?[-–—] ?)$/;
  return first === 'from' && to.test(gap) ? 'until' : undefined;
}

/** The relation that the words before an expression state, given the expression before it. */
export function relationOf(
  text: string,
  start: number,
  last: TimeExpression | undefined,
): TimeRelation | undefined {
  const near = last !== undefined && start - last.span[1] <= 16;
  const paired = near ? relationAfter(text.slice(last.span[1], start), last.relation) : undefined;
  return paired ?? relationBefore(text, start);
}
