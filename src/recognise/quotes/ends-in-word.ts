import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';

const ending = lean(/[\p{L}\p{N}]$/u);

/** Whether a stretch ends in a letter or a digit; only its end is looked at. */
export const endsInWord = (text: string, [start, end]: Span): boolean =>
  ending.test(text.slice(Math.max(start, end - 2), end));
