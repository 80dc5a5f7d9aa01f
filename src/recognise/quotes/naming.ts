import { wordSet } from '../../domain/word-set.js';
import { isRole } from '../names/roles.js';
import { contactSubject } from './contact-subject.js';
import type { Cue } from './cues.js';

const namings = wordSet('called named dubbed termed labeled labelled nicknamed christened rated');
const opensName = /^(?: (?:an?|the))? ["“‘']/;
const noun =
  /(?:^|\s)(?!(?:has|have|had|what|which|who|that|he|she|they|it|we|and|or|but|then|once|also|often|later|one|even|still|now|[a-z]+(?:ly|s)) )([a-z][a-z-]{2,24}) $/;
const passive =
  /(?:\b(?:is|are|was|were|be|been|being)|[’']s)(?: (?:[a-z]+ly|today|now|often|still|also|once|sometimes)){0,3} $/;
/**
 * "A loophole called an “inversion”": the noun has the name, and nobody says it. Who calls something
 * so names it before, or in "what the governor called “rash”".
 */
export function isNaming(text: string, cue: Cue): boolean {
  const { word } = cue;
  const [start, end] = cue.span;
  if (!namings.has(word) || !opensName.test(text.slice(end, end + 6))) return false;
  return !contactSubject(text, cue) && hasName(text.slice(Math.max(0, start - 60), start));
}

const descriptions = wordSet(
  'described portrayed depicted characterized characterised hailed labeled labelled',
);
/** "The board [described as] “rash” what", at the start of a clause. */
const opening =
  /(?:^|[.!?,;:—”"]\s)(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]n?) (?:[a-z-]{2,20} ){1,3}$/;

/** "Roe, described as one of the “great”": nobody says who does. */
export function isDescribed(text: string, cue: Cue): boolean {
  const { word } = cue;
  const [start, end] = cue.span;
  if (!descriptions.has(word) || !text.startsWith(' as ', end)) return false;
  if (contactSubject(text, cue)) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return !opening.test(before) && (before.endsWith(', ') || hasName(before));
}

/** Whether a noun that has a name, or is called one, stands there: no subject of the verb. */
function hasName(before: string): boolean {
  if (passive.test(before)) return true;
  const named = noun.exec(before)?.[1];
  if (named === undefined || isRole(named)) return false;
  return !/\b(?:what|which|whom)\b[^,]*$/.test(before);
}
