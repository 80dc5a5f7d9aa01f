import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import type { Cue } from './cues.js';
import { type Reported, reported } from './reported.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

/** "By Friday, 40 cases had been reported": the cases report nothing. */
const isPassive = (text: string, { span, word }: Cue) =>
  !word.endsWith('ing') &&
  /\b(?:is|are|was|were|be|been|being)(?: \w{2,12}ly)? $/.test(
    text.slice(Math.max(0, span[0] - 22), span[0]),
  );

const closing =
  /^(?: (?:on|in|at|to|during|late|early|this|last|yesterday|today|[A-Z][a-z]+day)\b(?![^,;]{0,60}\bthat\b)[^,;]{0,60})?[.!?"”’]{0,3}$/;

/** "Trade fell sharply, Roe said." */
export function trailing(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (isPassive(text, cue)) return undefined;
  if (end - cue.span[1] > 80 || !closing.test(text.slice(cue.span[1], end))) return undefined;
  const comma = start + text.slice(start, cue.span[0]).lastIndexOf(', ');
  if (comma <= start) return undefined;
  const subject = subjectBefore(text, [comma + 1, cue.span[0]]);
  if (subject?.[0] !== comma + 2) return undefined;
  return reported(text, [start, comma], { cue, subject });
}

const trailingCues = /^(?:say|explain|add|note|warn|write|argue)$/;
const endsName = /^(?:[,.]| (?:who|of|on|in|at|from|during)\b)/;

/** "Trade fell sharply, said Roe, who had seen it." */
export function inverted(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (!trailingCues.test(cue.entry.cue) || !text.slice(start, cue.span[0]).endsWith(', ')) {
    return undefined;
  }
  const subject = subjectAfter(text, [cue.span[1], end]);
  // "Roe, a lawyer, said Ohio would pay": what follows is a clause and no speaker.
  if (!subject || !/^\p{Lu}/u.test(text.charAt(subject[0]))) return undefined;
  if (!endsName.test(text.slice(subject[1], subject[1] + 8))) return undefined;
  return reported(text, [start, bareEnd(text, start, cue.span[0])], { cue, subject });
}
