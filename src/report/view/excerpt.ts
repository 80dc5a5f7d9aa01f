import type { Span } from '../../domain/span.js';
import { printable } from './printable.js';

/** Part of a sentence; `marked` where it is evidence. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** How much of a sentence is shown on either side of the evidence, in UTF-16 units. */
const reach = 280;
/** The longest evidence that is shown whole. */
const longestEvidence = 900;

/**
 * A sentence with its evidence marked. A very long sentence is cut on both sides of the evidence,
 * and very long evidence in its middle; "…" stands where something was left out.
 */
export function excerpt(text: string, sentence: Span, evidence: readonly Span[]): readonly Piece[] {
  const marks = united(evidence);
  const first = marks[0] ?? sentence;
  const last = marks.at(-1) ?? sentence;
  const start = Math.min(sentence[0], first[0]);
  const end = Math.max(sentence[1], last[1]);
  const from = cutBefore(text, start, first[0]);
  const to = cutAfter(text, last[1], end);

  const pieces: Piece[] = [];
  let at = from;
  for (const [markStart, markEnd] of marks) {
    pieces.push({ text: clipped(text.slice(at, markStart), reach), marked: false });
    pieces.push({ text: clipped(text.slice(markStart, markEnd), longestEvidence), marked: true });
    at = markEnd;
  }
  pieces.push({ text: clipped(text.slice(at, to), reach), marked: false });
  return [
    ...(from > start ? [{ text: '… ', marked: false }] : []),
    ...pieces.filter((piece) => piece.text !== ''),
    ...(to < end ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Spans that meet or overlap become one, so that no mark stands inside another. */
function united(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const united: Span[] = [];
  for (const span of sorted) {
    const last = united.at(-1);
    if (last && span[0] <= last[1])
      united[united.length - 1] = [last[0], Math.max(last[1], span[1])];
    else united.push(span);
  }
  return united;
}

/** Where to begin, so that at most `reach` units stand before the evidence; at a word if there is one. */
function cutBefore(text: string, start: number, evidence: number): number {
  if (evidence - start <= reach) return start;
  const space = text.slice(evidence - reach, evidence).indexOf(' ');
  return evidence - reach + space + 1;
}

function cutAfter(text: string, evidence: number, end: number): number {
  if (end - evidence <= reach) return end;
  const space = text.slice(evidence, evidence + reach).lastIndexOf(' ');
  return space > 0 ? evidence + space : evidence + reach;
}

function clipped(text: string, limit: number): string {
  if (text.length <= limit) return printable(text);
  const half = limit / 2;
  return `${printable(text.slice(0, half))} … ${printable(text.slice(-half))}`;
}
