import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';
import { isInWord } from '../words.js';

const letters = lean(/[\p{L}\p{N}]/u);

/** Whether a stretch holds no word, but marks and spaces at most. */
export function isBlank(text: string, [start, end]: Span): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 && isInWord(code)) return false;
    if (!isPlainMark(code)) return !letters.test(text.slice(at, end));
  }
  return true;
}

/** Marks and spaces of most texts. */
const isPlainMark = (code: number) => code < 0xa1 || (code >= 0x2010 && code < 0x2060);
