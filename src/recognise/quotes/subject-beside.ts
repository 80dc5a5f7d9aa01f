import type { Span } from '../../domain/span.js';
import type { Cue } from './cues.js';
import { subjectOf } from './subject-of.js';

/** "The two will meet soon, Roe said, [adding] that": who adds is who said. */
export function subjectBeside(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  at: number,
): Span | undefined {
  const cue = cues[at] as Cue;
  const before = cues[at - 1];
  if (!before || !cue.word.endsWith('ing')) return undefined;
  const isBeside = /^, (?:and |but )?$/.test(text.slice(before.span[1], cue.span[0]));
  return isBeside ? subjectOf(text, sentence, before, cue.span[0]) : undefined;
}
