import type { Piece } from '../view/excerpt.js';

/** One line of a terminal text. */
export type Line = readonly Piece[];

/** What must not be divided between lines, part of it perhaps marked: `«Thursday»,`. */
interface Word {
  readonly pieces: Piece[];
  length: number;
  /** The space that follows, unless a line ends there. */
  space: Piece | undefined;
}

/** Breaks pieces into lines of at most `width` characters at spaces; a longer word is broken. */
export function wrap(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let used = width;
  let space: Piece | undefined;
  for (const word of wordsOf(pieces, width)) {
    const before = used + (space ? 1 : 0);
    if (before + word.length > width) {
      lines.push([...word.pieces]);
      used = word.length;
    } else {
      lines.at(-1)?.push(...(space ? [space] : []), ...word.pieces);
      used = before + word.length;
    }
    space = word.space;
  }
  return lines.map(joined);
}

/** The same for text without marks. */
export function wrapText(text: string, width: number): readonly string[] {
  return wrap([{ text, marked: false }], width).map(textOf);
}

/** A line as it is printed, without colour. */
export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

function wordsOf(pieces: readonly Piece[], width: number): readonly Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { text, marked } of pieces) {
    for (const part of text.match(/\s+|\S+/g) ?? []) {
      const last = words.at(-1);
      if (part.trim() === '') {
        if (last) last.space = { text: ' ', marked };
        isOpen = false;
      } else if (last && isOpen && last.length + part.length <= width) {
        last.pieces.push({ text: part, marked });
        last.length += part.length;
      } else {
        words.push(...broken(part, marked, width));
        isOpen = true;
      }
    }
  }
  return words;
}

function broken(part: string, marked: boolean, width: number): readonly Word[] {
  const points = [...part];
  return Array.from({ length: Math.ceil(points.length / width) }, (_, i) => {
    const text = points.slice(i * width, (i + 1) * width).join('');
    return { pieces: [{ text, marked }], length: text.length, space: undefined };
  });
}

/** Neighbours that are marked alike become one, so that they are coloured as one. */
function joined(line: Line): Line {
  const pieces: Piece[] = [];
  for (const { text, marked } of line) {
    const last = pieces.at(-1);
    if (last?.marked === marked) pieces[pieces.length - 1] = { text: last.text + text, marked };
    else pieces.push({ text, marked });
  }
  return pieces;
}
