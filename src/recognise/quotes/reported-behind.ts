import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import type { Cue } from './cues.js';
import { type Reported, reported } from './reported.js';
import { subjectOf } from './subject-of.js';

const that = /^ (?:(?:[^\s,;:]+,? ){0,12}?)that (?!of\b)/;

/** "said they made a plan that failed": the clause begins at once, "that" belongs to the plan. */
const clauseAtOnce = /^ (?:he|she|they|it|we|I|there) /;

/** "Roe told reporters on Monday that trade fell." */
export function withThat(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  // "lied that"
  if (cue.word.endsWith(' that'))
    return withSubject(text, start, cue, [cue.span[1] + 1, bareEnd(text, cue.span[1], end)]);
  const found = that.exec(text.slice(cue.span[1], Math.min(end, cue.span[1] + 120)));
  if (!found || clauseAtOnce.test(found[0])) return undefined;
  const content: Span = [
    cue.span[1] + found[0].length - 'that '.length,
    bareEnd(text, cue.span[1], end),
  ];
  return withSubject(text, start, cue, content);
}

const clause =
  /^ (?:(?:he|she|they|it|we|there|I|the|a|an|his|her|their|its|this|these|those|some|many|most|if|when|while|in|no|any|all|every|more|two|three)\b|[A-Z“"‘]|[a-z]+s )/;
const bareReporters =
  /^(?:say|believe|think|argue|suggest|claim|insist|hope|add|note|acknowledge|admit|warn|concede|maintain|predict|expect|fear|feel|contend|allege)$/;

/** "Roe said trade fell." */
export function withoutThat(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (!bareReporters.test(cue.entry.cue)) return undefined;
  if (!clause.test(text.slice(cue.span[1], Math.min(end, cue.span[1] + 20)))) return undefined;
  return withSubject(text, start, cue, [cue.span[1] + 1, bareEnd(text, cue.span[1], end)]);
}

function withSubject(text: string, start: number, cue: Cue, content: Span): Reported | undefined {
  const subject = subjectOf(text, [start, content[1]], cue, content[1]);
  return subject && reported(text, content, { cue, subject });
}
