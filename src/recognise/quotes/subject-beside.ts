import type { Span } from '../../domain/span.js';
import { oneBefore } from '../one-before.js';
import type { Cue } from './cues.js';
import { subjectAfter } from './subject-after.js';
import { subjectOf } from './subject-of.js';

/** "The two will meet soon, Roe said, [adding] that": who adds is who said. */
export function subjectBeside(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  at: number,
): Span | undefined {
  const cue = cues[at] as Cue;
  const before = oneBefore(cues, at);
  if (!before || !cue.word.endsWith('ing')) return undefined;
  const between = text.slice(before.span[1], cue.span[0]);
  if (/^, (?:and |but )?$/.test(between)) return subjectOf(text, sentence, before, cue.span[0]);
  // "with Orne admitting losses but [rejecting] blame"
  if (before.word.endsWith('ing') && /^ [^,;:]{1,60} (?:and|but) $/.test(between))
    return subjectOf(text, sentence, before, cue.span[0]);
  // "“…,” said Roe, [adding] that"
  const isInverted = /[,”"'’] ?$/.test(text.slice(Math.max(0, before.span[0] - 2), before.span[0]));
  if (!isInverted || !/^ [^,;]{1,80}, $/.test(between)) return undefined;
  return subjectAfter(text, [before.span[1], cue.span[0]]);
}
