import type { Span } from '../../domain/span.js';
import type { Cue } from './cues.js';
import { hasFiniteVerb } from './finite.js';
import { mayTellSomebody } from './hearers.js';

const day =
  '(?:[A-Z][a-z]+day|yesterday|today|tonight|week|month|year|morning|afternoon|evening|night)';
const paper = '(?:statement|interview|speech|report|letter|memo|filing|tweet|email|post|hearing)';
/** "said [late on Tuesday] that", "said [in a statement] that" */
const aside = new RegExp(
  `^(?: (?:late|early|earlier)?(?: ?(?:on|last|this|in the))? ?${day}(?: (?:morning|afternoon|evening|night))?` +
    `| (?:in|at|during) (?:a|an|the|his|her|its|their) (?:[a-z-]{2,15} ){0,2}${paper}(?: on ${day})?` +
    '| (?:[a-z]{3,15}ly|again|also|instead))(?= )',
);
const between = /^(?: [^\s;:]{1,30}){0,14}? that (?!of\b)/;
/** "said [on a visit] that", "agreed [with Roe] that", "noted[, however,] that" */
const loose =
  /^(?:,| (?:on|in|at|to|for|during|with|by|from|through|after|before|last|late|early|earlier|this|yesterday|today|tonight|again|repeatedly|[a-z]+ly|[A-Z][a-z]+day)\b)/;
/** What can't begin a clause that was said. */
const verb =
  /^(?:[a-z]{2,12}ed|is|are|was|were|has|have|had|will|would|can|could|may|might|hit|left|took|made|led|cut|cost|gave|began|came|went|ran|fell) /;
const subject = /\b(?:he|she|they|we|I|there)\b/;

/** Where a clause begins whose "that" stands behind its cue, or behind whom or when it was told. */
export function thatOpening(text: string, cue: Cue, end: number): number | undefined {
  const behind = text.slice(cue.span[1], Math.min(end, cue.span[1] + 140));
  const found = behind.includes(' that ') ? between.exec(behind)?.[0] : undefined;
  if (!found) return undefined;
  const lead = found.slice(0, -' that '.length);
  // "said they laid a plan that failed": the clause begins at once, "that" belongs to the plan.
  if (lead !== '' && (subject.test(lead) || hasFiniteVerb(lead))) return undefined;
  if (lead !== '' && !loose.test(lead) && !mayTellSomebody.has(cue.entry.cue)) return undefined;
  const at = cue.span[1] + found.length;
  // "responded to a flood that hit nine farms": the flood hit them, and nobody said so.
  if (lead !== '' && !mayTellSomebody.has(cue.entry.cue) && verb.test(text.slice(at, at + 16)))
    return undefined;
  return at - 'that '.length;
}

/** What follows a cue and the time or paper in which it was said. */
export function behindAsides(text: string, cue: Cue, end: number): Span {
  let at = cue.span[1];
  for (let i = 0; i < 2; i += 1) {
    const found = aside.exec(text.slice(at, Math.min(end, at + 80)))?.[0];
    if (!found) break;
    at += found.length;
  }
  return [at, end];
}
