import type { Piece } from '../view/excerpt.js';
import { escapeMarkdown } from './escape.js';

const wordCharacter = /[\p{L}\p{N}]/u;
const wordAtEnd = /[\p{L}\p{N}]{1,40}$/u;
const wordAtStart = /^[\p{L}\p{N}]{1,40}/u;

/**
 * A sentence with its evidence in bold.
 *
 * `**` opens only where what follows is a word or what precedes is none: in "US$5m" a mark on
 * "$5m" would stay two stars, so there the whole word is bold.
 */
export function sentenceMarkdown(pieces: readonly Piece[]): string {
  const texts = pieces.map((piece) => ({ ...piece }));
  for (const [index, piece] of texts.entries()) {
    const before = texts[index - 1];
    const after = texts[index + 1];
    if (!piece.marked) continue;
    if (before && clings(before.text.at(-1), piece.text[0])) {
      const [word = ''] = wordAtEnd.exec(before.text) ?? [];
      piece.text = word + piece.text;
      before.text = before.text.slice(0, before.text.length - word.length);
    }
    if (after && clings(after.text[0], piece.text.at(-1))) {
      const [word = ''] = wordAtStart.exec(after.text) ?? [];
      piece.text += word;
      after.text = after.text.slice(word.length);
    }
  }
  return texts
    .map(({ text, marked }) => (marked ? bold(text) : escapeMarkdown(text)))
    .join('')
    .trim();
}

/** Whether a word stands outside of the mark and something else just inside. */
function clings(outside: string | undefined, inside: string | undefined): boolean {
  return (
    outside !== undefined &&
    inside !== undefined &&
    wordCharacter.test(outside) &&
    !wordCharacter.test(inside)
  );
}

function bold(text: string): string {
  const inner = text.trim();
  if (inner === '') return escapeMarkdown(text);
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}**${escapeMarkdown(inner)}**${text.slice(start + inner.length)}`;
}
