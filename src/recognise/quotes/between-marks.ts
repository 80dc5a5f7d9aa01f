import type { QuotedPassage } from '../../domain/segments.js';

/** Answers whether a place lies between quotation marks. */
export function betweenMarks(quoted: readonly QuotedPassage[]): (place: number) => boolean {
  const passages = quoted.filter(({ depth }) => depth === 0);
  return (place) => {
    let low = -1;
    let high = passages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((passages[middle] as QuotedPassage).outer[0] <= place) low = middle;
      else high = middle - 1;
    }
    const last = passages[low];
    return last !== undefined && last.outer[0] <= place && place < last.outer[1];
  };
}
