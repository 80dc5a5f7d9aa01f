import type { Piece } from '../view/excerpt.js';

/**
 * At most `width` characters of a sentence around its first mark, the rest as "…".
 *
 *     … said the bill would come to «$5.6 million», more than …
 */
export function windowOf(pieces: readonly Piece[], width: number): readonly Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= width) return pieces;
  const [start, end] = firstMark(pieces);
  const room = Math.max(0, width - (end - start) - 2 * ellipsis.length);
  const before = Math.min(start, Math.max(Math.floor(room / 2), room - (length - end)));
  const from = start - before;
  const to = Math.min(length, from + width - (from > 0 ? 2 : 1) * ellipsis.length);
  return [
    ...(from > 0 ? [{ text: ellipsis, marked: false }] : []),
    ...cut(pieces, from, to),
    ...(to < length ? [{ text: ellipsis, marked: false }] : []),
  ];
}

const ellipsis = '…';

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
    return part === '' ? [] : [{ text: whole(part), marked }];
  });
}

/** Without the half of a character (an emoji, say) that a cut left at an end. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
}
