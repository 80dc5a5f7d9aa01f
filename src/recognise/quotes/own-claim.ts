import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import type { Cue } from './cues.js';

const claims =
  wordSet(`claim claims comment comments remark remarks promise pledge vow warning warnings suggestion accusation
  accusations allegation allegations assertion assertions contention insistence`);
/** Not "his remarks that claimed": those did. */
const opensClause =
  /^ that,? (?!(?:[a-z]{2,15}ed|is|are|was|were|has|have|had|will|would|could|can|may|might|led|made|drew) )/;
const name = '\\p{Lu}[\\w.-]*(?: \\p{Lu}[\\w.-]*){0,3}';
const body = '(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?:[a-z-]{2,20} ){0,2}[a-z-]{3,20}';
const owner = lean(
  new RegExp(
    `\\b(?:([Hh]is|[Hh]er|[Tt]heir)|(${body}|${name})(?:[’']s|(?<=s)[’']))(?: (?:own|recent|latest|earlier|repeated|false))? $`,
    'u',
  ),
);

/** Whose it is: "[his] claim that trade fell", "[Anna Roe]’s repeated warning that". */
export function claimOwner(text: string, { span: [start, end], word }: Cue): Span | undefined {
  if (!claims.has(word) || !opensClause.test(text.slice(end, end + 24))) return undefined;
  const before = text.slice(Math.max(0, start - 90), start);
  const found = owner.exec(before);
  const whose = found?.[1] ?? found?.[2];
  if (!found || whose === undefined) return undefined;
  const from = start - before.length + found.index;
  return [from, from + whose.length];
}
