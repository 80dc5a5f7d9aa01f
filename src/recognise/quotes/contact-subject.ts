import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { isRole } from '../names/roles.js';
import type { Cue } from './cues.js';

const complement = /^(?: (?:an?|the))? ["“‘']|^ as\b/;
const contact = lean(
  /\b(?:[Tt]he|[Aa]n?|his|her|their|its|this|that|another|one) (?:[a-z-]{2,20} ){0,2}([a-z-]{3,20}) ((?:the|his|her|their|its) (?:[a-z-]{2,20} ){0,2}[a-z-]{3,24}|[a-z-]{3,20}s|\p{Lu}[\w.’-]*(?: \p{Lu}[\w.’-]*){0,3}) $/u,
);
const governing =
  /^(?:(?:of|in|on|at|to|for|by|with|from|into|about|under|over|through|and|or|but)$|[a-z]+(?:ed|ing)$)/;

/**
 * "A step [the board] called “rash”", "the law [Roe] described as": with no object behind the verb, the
 * noun before the subject is it.
 */
export function contactSubject(text: string, { span: [start, end], entry }: Cue): Span | undefined {
  if (!describing.has(entry.cue) || !complement.test(text.slice(end, end + 7))) return undefined;
  const before = text.slice(Math.max(0, start - 90), start);
  const found = contact.exec(before);
  const [, noun = '', subject = ''] = found ?? [];
  if (!found || isRole(noun) || governing.test(noun)) return undefined;
  return [start - 1 - subject.length, start - 1];
}

const describing = wordSet(
  'call dub term label brand name describe characterize characterise portray hail deem consider denounce dismiss',
);
