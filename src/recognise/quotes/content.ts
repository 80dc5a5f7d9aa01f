import type { Span } from '../../domain/span.js';
import type { Carrier } from './carrier.js';
import type { Cue } from './cues.js';
import type { Placed } from './regions.js';

/** Words between the cue and what was said: "told [reporters on Monday] that". */
const addressee = /^\s+(?:[^\s:;]+\s+){1,16}?(?=that\s)/;

/** The attributed clause behind a cue: from it to the clause's end, around the quoted part. */
export function contentAfter(text: string, cue: Cue, { passage, after }: Placed): Span {
  const between = text.slice(cue.span[1], passage.outer[0]);
  const skipped = addressee.exec(between)?.[0].length ?? /^[\s,:]*/.exec(between)?.[0].length ?? 0;
  return [cue.span[1] + skipped, clauseEnd(text, passage.outer[1], after[1])];
}

const clauseStop =
  /[,;](?=\s+(?:and|but|while|as|who|which|adding|saying|according|[a-z]+ing)\b)|\s[—–]/;

/** A comma inside the marks ends the clause; else it goes on to the next break. */
function clauseEnd(text: string, end: number, limit: number): number {
  if (/[,.?!]["”’']$/.test(text.slice(Math.max(0, end - 2), end))) return end;
  const rest = text.slice(end, limit);
  const stop = clauseStop.exec(rest)?.index ?? rest.length;
  return end + rest.slice(0, stop).replace(/[.!?\s"”’']+$/, '').length;
}

/** The attributed clause before a carrier: from the sentence's start to the carrier's comma. */
export function contentBefore(
  text: string,
  { passage, first }: Placed,
  { cue, subject }: Carrier,
): Span {
  const carrier = Math.min(cue?.span[0] ?? Infinity, subject?.[0] ?? Infinity);
  const end = text.slice(passage.outer[1], carrier).replace(/[\s,]+$/, '').length;
  return [first.span[0], passage.outer[1] + end];
}
