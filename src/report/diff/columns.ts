import type { Ink } from '../terminal/ink.js';
import { inked } from '../terminal/marked.js';
import { type Line, textOf } from '../terminal/wrap.js';

const gutter = ' │ ';
const crossing = '─┼─';
const narrowest = 16;

/** How wide each of the two columns is. */
export function columnWidth(width: number): number {
  return Math.max(narrowest, Math.floor((width - gutter.length) / 2));
}

/** Two texts side by side, each already broken into lines of its column. */
export function sideBySide(
  left: readonly Line[],
  right: readonly Line[],
  width: number,
  ink: Ink,
): readonly string[] {
  const column = columnWidth(width);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const [leftLine = [], rightLine = []] = [left[row], right[row]];
    const padding = ' '.repeat(Math.max(0, column - textOf(leftLine).length));
    return (inked(leftLine, ink) + padding + ink.quiet(gutter) + inked(rightLine, ink)).trimEnd();
  });
}

/** A line below the heads of both columns. */
export function ruleLine(width: number, ink: Ink): string {
  const bar = '─'.repeat(columnWidth(width));
  return ink.quiet(bar + crossing + bar);
}
