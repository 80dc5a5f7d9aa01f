import type { Piece } from '../view/excerpt.js';
import type { Ink } from './ink.js';
import type { Line } from './wrap.js';

/** Evidence between «marks», which are there without colours too. */
export function marked(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => (piece.marked ? { text: `«${piece.text}»`, marked: true } : piece));
}

/** A line with its evidence in colour. */
export function inked(line: Line, ink: Ink): string {
  return line.map((piece) => (piece.marked ? ink.evidence(piece.text) : piece.text)).join('');
}
