import type { TimeExpression, TimeRelation } from '../../domain/time-expression.js';
import { before } from './matching.js';

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

/** What may stand between a preposition and its date: "by |about the| end of May". */
const determiner = /(?:\sthe)?\s$/i;
const hedge = /\s(?:about|around|nearly|almost|some|sometime)$/i;

const stated = (lead: string): TimeRelation | undefined =>
  leads.find(([pattern]) => pattern.test(lead))?.[1];

function relationBefore(text: string, start: number): TimeRelation | undefined {
  const lead = before(text, start, 28).replace(determiner, '');
  return stated(lead.replace(hedge, '')) ?? stated(lead);
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
