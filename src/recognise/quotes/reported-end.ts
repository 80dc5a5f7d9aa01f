import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import type { Cue } from './cues.js';

const dash = '(?:\\s?—\\s?|\\s(?:–|--?)\\s)';
/** After these the writer goes on more often than who is reported. */
const stop = new RegExp(
  `;|, but (?!(?:[a-z]{2,8}n[’']t|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|do|also|not|only)\\b)|[:,] (?=["“])|, (?:which|who|where|while|whereas|although|though|even|so|according to)\\b` +
    `|, and (?:(?:he|she|it|they|we|I)\\b|(?:the|an?|his|her|its|their) (?:[\\w’'-]{1,20} ){1,4}?(?:is|are|was|were|has|have|had|will|would|can|could|does|did)\\b)|, (?!includ)[a-z]{2,14}ing\\b|${dash}`,
  'g',
);
/** "Roe, who won, would stay": enclosed on both sides, and the clause goes on. */
const insertion = new RegExp(
  `${dash}[^—–;]{1,160}?${dash}|, (?:who|which|where|whose)\\b[^,;]{1,120}, (?=(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did)\\b)`,
  'y',
);
/** The first words of a clause are never its end. */
const fewest = 4;

/** Where a clause that follows its cue ends: before the writer's own words or another report. */
export function reportedEnd(text: string, [start, end]: Span, later: readonly Cue[]): number {
  return bareEnd(
    text,
    start,
    Math.min(writerGoesOn(text, [start, end]), nextReport(text, start, later)),
  );
}

function writerGoesOn(text: string, [start, end]: Span): number {
  const words = text.slice(start, end);
  stop.lastIndex = fewest;
  for (let found = stop.exec(words); found; found = stop.exec(words)) {
    insertion.lastIndex = found.index;
    const inserted = insertion.exec(words);
    if (!inserted) return start + found.index;
    stop.lastIndex = found.index + inserted[0].length;
  }
  return end;
}

/** ", while others [say]", " and one in four [said]", " and [urged]" */
const anew =
  /(?:, |,? (?:and|but|while|though|as) )(?!(?:his|her|its|their)\b|.*\b(?:is|are|was|were|be|been|to|will|would|that|who|which)\b)(?:[^\s,;]{1,25} ){0,5}$/;

function nextReport(text: string, start: number, later: readonly Cue[]): number {
  for (const { span } of later.slice(0, 6)) {
    const from = Math.max(start + fewest, span[0] - 90);
    const found = from < span[0] ? anew.exec(text.slice(from, span[0])) : null;
    if (found) return from + found.index;
  }
  return Infinity;
}
