import type { Ink } from '../terminal/ink.js';
import { windowOf } from '../terminal/window.js';
import { wrap } from '../terminal/wrap.js';
import type { Piece } from '../view/excerpt.js';
import type { Lookup } from '../view/lookup.js';
import { printable } from '../view/printable.js';
import { dayOf, outletOf } from '../view/sides.js';
import { columnWidth, sideBySide } from './columns.js';

/** What every part of the comparison needs to lay itself out. */
export interface Layout {
  /** Article ids of the columns. */
  readonly left: string;
  readonly right: string;
  /** Columns of the terminal. */
  readonly width: number;
  readonly ink: Ink;
  /** All that only one article has, however much it is. */
  readonly all?: boolean;
  readonly lookup: Lookup;
}

const linesOfCell = 4;

/** One row, its cells cut to a few lines around their evidence. */
function row(
  left: readonly Piece[],
  right: readonly Piece[],
  { width, ink }: Layout,
): readonly string[] {
  const column = columnWidth(width);
  const cell = (pieces: readonly Piece[]) => wrap(windowOf(pieces, column * linesOfCell), column);
  return sideBySide(cell(left), cell(right), width, ink);
}

/** One thing about each article, such as its name. */
export function rowOf(layout: Layout, about: (id: string) => readonly Piece[]): readonly string[] {
  return row(about(layout.left), about(layout.right), layout);
}

export function plainPiece(text: string): readonly Piece[] {
  return [{ text: printable(text), marked: false }];
}

/** `Harbour Post, 2031-05-06`. */
export function nameOf(id: string, { lookup }: Layout): string {
  const article = lookup.articles.get(id);
  return article ? [outletOf(article), dayOf(article)].filter(Boolean).join(', ') : id;
}
