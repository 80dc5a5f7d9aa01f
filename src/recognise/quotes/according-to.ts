import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import type { Cue } from './cues.js';
import { type Reported, reported } from './reported.js';
import { subjectAfter } from './subject-after.js';

/** "According to Roe, trade fell." "Trade fell, according to Roe." */
export function accordingTo(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (cue.word !== 'according to') return undefined;
  const subject = subjectAfter(text, [cue.span[1], end]);
  if (!subject) return undefined;
  const before = bareEnd(text, start, cue.span[0]);
  if (before - start > 10) return reported(text, [start, before], { cue, subject });
  const comma = text.slice(subject[1], end).indexOf(', ');
  if (comma < 0) return undefined;
  const from = subject[1] + comma + 2;
  return reported(text, [from, bareEnd(text, from, end)], { cue, subject });
}
