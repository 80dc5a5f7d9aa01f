import type { Piece } from '../view/excerpt.js';

/**
 * At most `width` characters of a sentence around its first mark, the rest as "…".
 *
 *     … said the bill would come to «$5.6 million», more than …
 */
export function windowOf(whole: readonly Piece[], width: number): readonly Piece[] {
  const pieces = whole.map((piece) => (piece.marked ? clipped(piece, width) : piece));
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= width) return pieces;
  const [start, end] = firstMark(pieces);
  const room = Math.max(0, width - (end - start) - 2 * ellipsis.length);
  const before = Math.min(start, Math.max(Math.floor(room / 2), room - (length - end)));
  const text = pieces.map((piece) => piece.text).join('');
  const from = wordStart(text, start - before, start);
  const to = wordEnd(text, Math.min(length, from + width - 2 * ellipsis.length), end);
  return [
    ...(from > 0 ? [{ text: ellipsis, marked: false }] : []),
    ...cut(pieces, from, to),
    ...(to < length ? [{ text: ellipsis, marked: false }] : []),
  ];
}

const ellipsis = '…';
/** How far a cut moves so as not to divide a word. */
const nearby = 16;

/** Evidence that is itself too long keeps its two ends. */
function clipped({ text, marked }: Piece, width: number): Piece {
  const longest = Math.floor(width * 0.75);
  if (text.length <= longest) return { text, marked };
  const half = Math.floor((longest - 3) / 2);
  const start = text.slice(0, wordEnd(text, half, 0));
  const end = text.slice(wordStart(text, text.length - half, text.length));
  return { text: [start, end].map((part) => unbroken(part.trim())).join(` ${ellipsis} `), marked };
}

function wordStart(text: string, from: number, latest: number): number {
  const space = from === 0 ? -1 : text.slice(from, Math.min(latest, from + nearby)).indexOf(' ');
  return space < 0 ? from : from + space;
}

function wordEnd(text: string, to: number, earliest: number): number {
  if (to >= text.length) return to;
  const start = Math.max(earliest, to - nearby);
  const space = text.slice(start, to).lastIndexOf(' ');
  return space < 0 ? to : start + space + 1;
}

function firstMark(pieces: readonly Piece[]): readonly [number, number] {
  let at = 0;
  for (const { text, marked } of pieces) {
    if (marked) return [at, at + text.length];
    at += text.length;
  }
  return [0, 0];
}

/** The characters from `from` to `to` of all pieces together. */
function cut(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let at = 0;
  return pieces.flatMap(({ text, marked }) => {
    const start = at;
    at += text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return part === '' ? [] : [{ text: unbroken(part), marked }];
  });
}

/** Without the half of a character (an emoji, say) that a cut left at an end. */
function unbroken(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
