import type { Span } from '../../domain/span.js';
import { opensCapital } from '../lean-pattern.js';
import { bareEnd } from './bare-end.js';
import type { Cue } from './cues.js';
import { hasFiniteVerb } from './finite.js';
import { tellsSomebody } from './hearers.js';
import { type CuePlace, type Reported, reported } from './reported.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

const closing =
  /^(?: (?:on|in|at|to (?:the|reporters|journalists|[A-Z])|of|during|late|early|this|last|yesterday|today|[A-Z][a-z]+day)\b(?![^,;]{0,60}\b(?:that|he|she|it|they)\b)[^,;]{0,60})?(?:[.!?"”’]{0,3}$|(?=[,;]| [—–]| --? ))/;
const closingTold =
  /^(?! that\b)(?: (?!that\b)[^\s,;]{1,30}){1,12}?(?:[.!?"”’]{0,3}$|(?=[,;]| [—–]| --? ))/;

/** "Trade fell sharply, Roe said.", "Trade, Roe said, fell sharply." */
export function inserted({ text, region, cue }: CuePlace): Reported | undefined {
  const [start, end] = region;
  const rest = text.slice(cue.span[1], Math.min(end, cue.span[1] + 240));
  const tail = (tellsSomebody.has(cue.entry.cue) ? closingTold : closing).exec(rest);
  if (!tail) return undefined;
  const subject = wholeSubject(text, start, cue) ?? subjectBefore(text, [start, cue.span[0]]);
  if (
    !subject ||
    !/(?:, | [—–-]{1,2} )$/.test(text.slice(Math.max(start, subject[0] - 4), subject[0]))
  )
    return undefined;
  const before: Span = [contentStart(text, [start, subject[0]]), bareEnd(text, start, subject[0])];
  const behind = partBehind(text, [cue.span[1] + tail[0].length, end]);
  if (behind[0] === behind[1] && isAdverbial(text.slice(...before))) return undefined;
  return reported(text, [before, behind], { cue, subject });
}

/** "Weighing in on it, Roe agreed." */
const isAdverbial = (words: string) =>
  /^(?:[A-Z][a-z]+(?:ing|ed)|In|On|At|By|For|From|With|After|Before|During|Among|Back|Despite) /.test(
    words,
  ) &&
  !words.includes(', ') &&
  !hasFiniteVerb(words);

const shortClause = /, ((?:[^\s,;]{1,25} ){1,9})$/;

/** All that stands between a comma and the cue: "Trade fell, current and former ministers said." */
function wholeSubject(text: string, start: number, { span }: Cue): Span | undefined {
  const words = shortClause.exec(text.slice(Math.max(start, span[0] - 120), span[0]))?.[1];
  if (!words || hasFiniteVerb(words) || notSubject.test(words)) return undefined;
  const from = span[0] - words.length;
  return [
    from,
    from + words.replace(/(?: (?:later|then|also|now|once|[a-z]{2,12}ly))* $/, '').length,
  ];
}

const notSubject =
  /^(?:and|but|or|as|then|who|which|that|what|when|while|where|if|because|also|to|in|on|at|by|for|with|after|before|[a-z]+ing|[a-z]+ed)\b|\b(?:has|have|had|also) /;

const speaking = /^(?:say|explain|add|note|warn|write|argue|report|claim|believe)$/;
const endsName = /^(?:[,.;]| (?:who|of|on|in|at|from|during)\b)/;

/** "Trade fell sharply, said Roe, who had seen it." */
export function inverted({ text, region, cue }: CuePlace): Reported | undefined {
  const [start, end] = region;
  if (
    !speaking.test(cue.entry.cue) ||
    cue.word.endsWith('ing') ||
    !text.slice(start, cue.span[0]).endsWith(', ')
  ) {
    return undefined;
  }
  const subject = subjectAfter(text, [cue.span[1], end]);
  // "Roe, a lawyer, said Ohio would pay": what follows is a clause and no speaker.
  if (!subject || !endsName.test(text.slice(subject[1], subject[1] + 8))) return undefined;
  const before: Span = [
    contentStart(text, [start, cue.span[0]]),
    bareEnd(text, start, cue.span[0]),
  ];
  if (!opensCapital.test(text.charAt(subject[0])) && !isClause(text.slice(...before)))
    return undefined;
  return reported(text, [before], { cue, subject });
}

/** "Roe, a lawyer who has left, said the firm lost": apart from asides there is no clause before. */
const isClause = (words: string) =>
  hasFiniteVerb(words.replace(/, (?:who|which|whose|where|an?|the)\b[^,]{0,200}/g, ''));

/** Behind the last dash or semicolon, unless dashes enclose an insertion; without marks before it. */
export function contentStart(text: string, [start, end]: Span): number {
  const words = text.slice(start, end);
  const dashes = [...words.matchAll(/\s(?:[—–]|--?)\s/g)];
  const dash = dashes.length % 2 === 1 ? (dashes.at(-1)?.index ?? -3) + 3 : 0;
  const from = start + Math.max(dash, words.lastIndexOf(';') + 1);
  return from + (/^[\s,.“”"‘’'—–-]*/.exec(text.slice(from, end))?.[0].length ?? 0);
}

/** "…, Roe said, [a policy that would cost]": what the writer says of it. */
const writers = /^, (?:which|who|whose|an?|although|though|even though|(?!includ)[a-z]{2,14}ing)\b/;

function partBehind(text: string, [start, end]: Span): Span {
  if (text.charAt(start) !== ',' || writers.test(text.slice(start, start + 20)))
    return [start, start];
  const words = text.slice(start, end);
  const stop = words.slice(2).search(/;|\s[—–]|\s--?\s/);
  return [start + 2, bareEnd(text, start + 2, stop < 0 ? end : start + 2 + stop)];
}
