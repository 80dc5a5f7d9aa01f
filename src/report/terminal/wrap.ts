import type { Piece } from '../view/excerpt.js';

/** One line of a terminal text. */
export type Line = readonly Piece[];

/** Breaks pieces into lines of at most `width` characters at spaces; a longer word is broken. */
export function wrap(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const { text, marked } of pieces.flatMap((piece) => wordsOf(piece, width))) {
    if (used + text.trimEnd().length > width) {
      lines.push([]);
      used = 0;
    }
    const word = used === 0 ? text.trimStart() : text;
    if (word === '') continue;
    lines.at(-1)?.push({ text: word, marked });
    used += word.length;
  }
  return lines.filter((line) => line.length > 0);
}

/** The same for text without marks. */
export function wrapText(text: string, width: number): readonly string[] {
  return wrap([{ text, marked: false }], width).map(textOf);
}

/** A line as it is printed, without colour. */
export function textOf(line: Line): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}

function wordsOf({ text, marked }: Piece, width: number): readonly Piece[] {
  const words = text.match(/\S+\s*|\s+/g) ?? [];
  return words.flatMap((word) => broken(word, width)).map((part) => ({ text: part, marked }));
}

function broken(word: string, width: number): readonly string[] {
  const points = [...word];
  if (points.length <= width) return [word];
  const count = Math.ceil(points.length / width);
  return Array.from({ length: count }, (_, i) => points.slice(i * width, (i + 1) * width).join(''));
}
