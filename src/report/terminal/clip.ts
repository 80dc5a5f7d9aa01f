import { shorten } from '../view/printable.js';

/** The text on one line of at most `width` characters, a cut's ellipsis included. */
export function clip(text: string, width: number): string {
  return shorten(text, Math.max(1, width - 1));
}
