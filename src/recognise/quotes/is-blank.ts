import type { Span } from '../../domain/span.js';

const letters = /[\p{L}\p{N}]/u;

/** Whether a stretch holds no word, but marks and spaces at most. */
export const isBlank = (text: string, [start, end]: Span) => !letters.test(text.slice(start, end));
