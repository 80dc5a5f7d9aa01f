import type { Report } from '../../domain/report.js';
import { marked } from '../terminal/marked.js';
import { windowOf } from '../terminal/window.js';
import { type Line, wrap } from '../terminal/wrap.js';
import type { Piece } from '../view/excerpt.js';
import { columnWidth, sideBySide } from './columns.js';
import { type Layout, plainPiece } from './layout.js';
import { onlyIn } from './only-in.js';

const linesOfSentence = 3;
const mostSentences = 12;

/** What only one article has, each in its column; side by side they have nothing to do with each other. */
export interface OnlyHere {
  readonly counts: readonly [left: number, right: number];
  readonly lines: readonly string[];
}

export function onlyHere(report: Report, layout: Layout): OnlyHere {
  const { left, right, lookup, width, ink } = layout;
  const [inLeft, inRight] = [onlyIn(left, report, lookup), onlyIn(right, report, lookup)];
  const lines = sideBySide(columnOf(inLeft, layout), columnOf(inRight, layout), width, ink);
  return { counts: [inLeft.length, inRight.length], lines: lines.length > 0 ? ['', ...lines] : [] };
}

/** The sentences below each other, an empty line between two. */
function columnOf(
  sentences: readonly (readonly Piece[])[],
  { width, all }: Layout,
): readonly Line[] {
  const column = columnWidth(width);
  const shown = all ? sentences : sentences.slice(0, mostSentences);
  const hidden = sentences.length - shown.length;
  return [
    ...shown.flatMap((sentence, index) => [
      ...(index > 0 ? [[]] : []),
      ...wrap(windowOf(marked(sentence), column * linesOfSentence), column),
    ]),
    ...(hidden > 0 ? [[], plainPiece(`… and ${hidden} more (--all)`)] : []),
  ];
}
