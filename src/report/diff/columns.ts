import type { Ink } from '../terminal/ink.js';
import { inked } from '../terminal/marked.js';
import { textOf, wrap } from '../terminal/wrap.js';
import type { Piece } from '../view/excerpt.js';

const gutter = ' │ ';
const narrowest = 16;

/** How wide each of the two columns is. */
export function columnWidth(width: number): number {
  return Math.max(narrowest, Math.floor((width - gutter.length) / 2));
}

/** Two texts side by side, each wrapped in its own column. */
export function sideBySide(
  left: readonly Piece[],
  right: readonly Piece[],
  width: number,
  ink: Ink,
): readonly string[] {
  const column = columnWidth(width);
  const [leftLines, rightLines] = [wrap(left, column), wrap(right, column)];
  const rows = Math.max(leftLines.length, rightLines.length);
  return Array.from({ length: rows }, (_, row) => {
    const [leftLine = [], rightLine = []] = [leftLines[row], rightLines[row]];
    const padding = ' '.repeat(Math.max(0, column - textOf(leftLine).length));
    return (inked(leftLine, ink) + padding + ink.quiet(gutter) + inked(rightLine, ink)).trimEnd();
  });
}
