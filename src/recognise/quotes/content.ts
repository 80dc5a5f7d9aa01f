import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';
import { bareEnd } from './bare-end.js';
import type { Carrier, CuesIn } from './carrier.js';
import { contactSubject } from './contact-subject.js';
import type { Cue } from './cues.js';
import { isBlank } from './is-blank.js';
import { claimOwner } from './own-claim.js';
import type { Placed } from './regions.js';

/** Words between the cue and what was said: "told [reporters on Monday] that". */
const addressee = /^\s+(?:[^\s:;]+\s+){1,16}?(?=that\s)/;
/** "told [the Orne Ledger on Monday] it was", "told [him] he would" */
const withoutThat = lean(
  /^ (?:him|her|them|me|us|you|reporters|journalists|lawmakers|supporters|(?:the )?\p{Lu}[\w.’'-]*(?: \p{Lu}[\w.’'-]*){0,3})(?: on \p{Lu}[a-z]+day| in an interview)? (?=(?:the|an?|he|she|it|they|his|her|its|their|there|this|we|I)\b)/u,
);
const when = /^\s+(?:on|in|at|to|during|last|this|late|early|yesterday|today|[A-Z][a-z]+day)\s/;
const addressing = new Set(['tell', 'warn', 'assure', 'remind', 'inform', 'ask', 'urge', 'advise']);

/** The attributed clause behind a cue: from it to the clause's end, around the quoted part. */
export function contentAfter(
  text: string,
  cue: Cue,
  { passage, first, after }: Placed,
  cues: CuesIn,
): Span {
  const between = text.slice(cue.span[1], passage.outer[0]);
  // "answered with cries of “Shame”": the rest tells how.
  if (answering.has(cue.entry.cue) && withCries.test(between)) return passage.outer;
  // "Roe writes tales (one is on “the long night”)": a bracket between them.
  if (between.lastIndexOf('(') > between.lastIndexOf(')')) return passage.outer;
  const mayAddress =
    (addressing.has(cue.entry.cue) || when.test(between)) && !/^\s+that\s/.test(between);
  const told = addressing.has(cue.entry.cue) && withoutThat.exec(between)?.[0].length;
  const skipped = (mayAddress && addressee.exec(between)?.[0].length) || told || spaces(between);
  const start = cue.span[1] + skipped;
  // "what critics called a “sham” took years", "his claim that it is a “sham” took": the rest is of
  // the sentence around.
  if (
    whatCalled.test(text.slice(Math.max(0, cue.span[0] - 40), cue.span[0])) ||
    claimOwner(text, cue) ||
    contactSubject(text, cue)
  )
    return [start, passage.outer[1]];
  const limit = opensWith(text, cue, first)
    ? commaAfter(text, passage.outer[1], after[1])
    : after[1];
  return [start, clauseEnd(text, passage.outer[1], limit, cues)];
}

const answering = new Set(['respond', 'reply', 'answer', 'counter', 'retort']);
const withCries = /^ with(?: an?| the)?(?: [a-z-]{2,15}){0,3} $/;

/** "Asked whether it was “rash” at all, Roe left": a participle's clause ends with a comma. */
const opensWith = (text: string, { span, word }: Cue, { span: [from] }: Placed['first']) =>
  (word.endsWith('ed') || word.endsWith('ing')) && isBlank(text, [from, span[0]]);

function commaAfter(text: string, from: number, limit: number): number {
  const comma = text.indexOf(',', from);
  return comma < 0 ? limit : Math.min(comma, limit);
}

const whatCalled = /\bwhat (?:[^\s,;:]{1,20} ){1,4}$/;

const gap = /^[\s,:]*/;
const spaces = (text: string) => gap.exec(text)?.[0].length ?? 0;

/** How far a clause may go on behind its quoted part, in characters. */
const reach = 400;

const clauseStop =
  /;(?=\s)|,(?=\s+(?:and|but|while|as|though|although|who|which|he|she|it|they|we|according|[a-z]+ing)\b)|\s(?=(?:and|but)\s(?:[a-z]{2,12}ed|made|took|gave|led|went|came|left|began|held|kept|put|sent|ran|spoke|brought|drew)\s)|\s(?:[—–]|--?\s)|\s(?=(?:before|after|while|even as|as (?:he|she|it|they))\s)/;

const stopInside = /[,.?!](?:["”’']|'')$/;
const goesOn = /^ (?:but|compared|because|though|if|where|except|unless)\b/;

/** A comma inside the marks ends the clause; else it goes on to the next break or cue. */
export function clauseEnd(text: string, end: number, limit: number, cues: CuesIn): number {
  const stopped = stopInside.test(text.slice(Math.max(0, end - 3), end));
  if (stopped && !goesOn.test(text.slice(end, Math.min(limit, end + 12)))) return end;
  const rest = withinBrackets(text.slice(end, Math.min(limit, end + reach)));
  const next = cues([end, end + rest.length]).find((cue) => !isInfinitive(cue));
  const conjunction = rest.slice(0, (next?.span[0] ?? limit) - end).search(nextVerb);
  const stop = Math.min(
    clauseStop.exec(rest)?.index ?? rest.length,
    conjunction < 0 ? rest.length : conjunction,
  );
  return bareEnd(text, end, end + stop);
}

/** "(she called it “rash”) and left": the clause ends with the bracket that it stands in. */
function withinBrackets(rest: string): string {
  const close = rest.indexOf(')');
  const open = rest.indexOf('(');
  return close >= 0 && (open < 0 || open > close) ? rest.slice(0, close) : rest;
}

/** " and [urged]", ", [urged]": what comes next is told of the speaker. */
const nextVerb = /\s(?:and|but)\s(?!(?:he|she|it|they|that)\b)[^,]{0,12}$|, (?:[a-z]{2,12}ly )?$/;

/** "urged them to “act” and [consider] more": no verb of the speaker's. */
const isInfinitive = ({ word, entry }: Cue) => word === entry.cue;

/** The attributed clause before a carrier: from the sentence's start to the carrier's comma. */
export function contentBefore(
  text: string,
  { passage, first }: Placed,
  { cue, subject }: Carrier,
): Span {
  const carrier = Math.min(cue?.span[0] ?? Infinity, subject?.[0] ?? Infinity);
  const start = text.charAt(passage.outer[0] - 1) === '(' ? passage.outer[0] : first.span[0];
  return [start, bareEnd(text, passage.outer[1], carrier)];
}
