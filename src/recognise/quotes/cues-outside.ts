import type { QuotedPassage } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { CuesIn } from './carrier.js';
import type { Cue } from './cues.js';

/** Looks up cues by region; those inside quotation marks belong to what is quoted. */
export function cuesOutside(
  text: string,
  cues: readonly Cue[],
  quoted: readonly QuotedPassage[],
): CuesIn {
  const outermost = quoted.filter(({ depth }) => depth === 0);
  let at = 0;
  const outside = cues.filter(({ span }) => {
    while (at < outermost.length && (outermost[at] as QuotedPassage).outer[1] <= span[0]) at += 1;
    const next = outermost[at];
    return (!next || next.outer[0] >= span[1]) && isVerb(text, span);
  });
  return ([start, end]) => {
    const from = firstFrom(outside, start);
    let to = from;
    while (to < outside.length && (outside[to] as Cue).span[1] <= end) to += 1;
    return outside.slice(from, to);
  };
}

/** Index of the first cue that begins at or after a place; cues are sorted. */
function firstFrom(cues: readonly Cue[], place: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] as Cue).span[0] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const nounBefore =
  /(?:[-@#’'/]|(?:^|[^\w])(?:the|a|an|his|her|their|its|our|my|your|this|that|these|those|no|any|some|of|in|on|for|from|by|with|at|into|about|United|[a-z]+’s|[a-z]+'s|recent|new|latest|public|first) )$/;
const inflected = /(?:ed|said|says|told|wrote|ing)$/;

/** "the report", "United States", "robo-calls": a noun or a name and no verb that attributes. */
function isVerb(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/[A-Z]/.test(text.charAt(start)) && /[a-z,] $/.test(before)) return false;
  const word = text.slice(start, end);
  if (inflected.test(word) || word.includes(' ')) return !/[-@#]$/.test(before);
  return !nounBefore.test(before) && !/^[-’']/.test(text.slice(end, end + 1));
}
