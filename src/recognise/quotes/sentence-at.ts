import type { Sentence } from '../../domain/segments.js';

/** The sentence in which a place lies, or the last one before it. */
export function sentenceAt(sentences: readonly Sentence[], place: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.span[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}
