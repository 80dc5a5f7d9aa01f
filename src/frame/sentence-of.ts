import type { Reading } from '../domain/mention.js';
import type { Span } from '../domain/span.js';

/** Finds the sentences in which places stand that are asked for in the order of the text. */
export function sentenceFinder({ sentences }: Reading): (place: number) => Span | undefined {
  let at = 0;
  return (place) => {
    while ((sentences[at]?.span[1] ?? Infinity) <= place) at++;
    return sentences[at]?.span;
  };
}
