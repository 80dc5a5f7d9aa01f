import type { TimeExpression, TimeRelation } from '../../domain/time-expression.js';
import { before } from './matching.js';

/** Prepositions before an expression, lower-case. */
const relations: Readonly<Record<string, TimeRelation>> = {
  by: 'by',
  'no later than': 'by',
  'deadline of': 'by',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
  until: 'until',
  till: 'until',
  through: 'until',
  'up to': 'until',
  since: 'since',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  after: 'after',
  following: 'after',
  during: 'during',
  throughout: 'during',
  over: 'during',
  between: 'between',
  around: 'around',
  about: 'around',
  circa: 'around',
  in: 'in',
  within: 'in',
  on: 'on',
  // a count "as of Wednesday" is that day's
  'as of': 'on',
  at: 'at',
};

/** "will kick in |Friday": the verb's, and no preposition. */
const particle = /\b(?:kick|come|go|move|log|check|weigh|turn)(?:s|ed|ing)? (?:in|on)\s$/i;

/** "It went through in |May", "it came about in |1998": before another preposition, the verb's. */
const alsoParticles = /^(?:through|over|around|about)$/i;

/** A preposition, a second one, a hedge, an article: "starting in about the |middle of May". */
const lead = new RegExp(
  `\\b(${Object.keys(relations).join('|')})(?: (from|on|in|at))?(?: (?:about|around|nearly|almost|some|sometime|at least))?(?: the)?\\s$`,
  'i',
);

/** "shortly before |8am", "just after |noon": about then. */
const nearly = /\b(?:shortly|just|soon|a little|moments) (?:before|after)(?: the)?\s$/i;

function relationBefore(text: string, start: number): TimeRelation | undefined {
  const words = before(text, start, 36);
  const [, first, second] = lead.exec(words) ?? [];
  if (first === undefined) return undefined;
  if (nearly.test(words)) return 'around';
  const name = (second && alsoParticles.test(first) ? second : first).toLowerCase();
  return /^[A-Z]/.test(text.charAt(start)) && particle.test(words) ? undefined : relations[name];
}

/** "from Monday to |Friday", "between 2019 and |2021": the second end takes after the first. */
function relationAfter(gap: string, first: TimeRelation | undefined): TimeRelation | undefined {
  if (first === 'between' && /^ and (?:the )?$/.test(gap)) return 'until';
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
