import type { Piece } from '../view/excerpt.js';

/** One line of a terminal text. */
export type Line = readonly Piece[];

/** Breaks pieces into lines of at most `width` characters at spaces; a longer word is broken. */
export function wrap(pieces: readonly Piece[], width: number): readonly Line[] {
  const lines: Piece[][] = [];
  let used = width;
  for (const { text, marked } of pieces.flatMap((piece) => wordsOf(piece, width))) {
    const isNew = used + text.trimEnd().length > width;
    const word = isNew ? text.trimStart() : text;
    if (word === '') continue;
    if (isNew) lines.push([]);
    used = word.length + (isNew ? 0 : used);
    const line = lines.at(-1) ?? [];
    const last = line.at(-1);
    if (last?.marked === marked) line[line.length - 1] = { text: last.text + word, marked };
    else line.push({ text: word, marked });
  }
  return lines.map(withoutLastSpaces);
}

function withoutLastSpaces(line: Line): Line {
  const last = line.at(-1);
  return last ? [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }] : line;
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
