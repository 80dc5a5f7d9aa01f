/** This near, in units of text, one number follows another as in a table. */
const near = 6;
/** No sentence has so many numbers in a row. */
const longest = 24;

/**
 * Tells which places belong to a table or a run of nothing but numbers, beyond its first few: they
 * state no facts, and a text of them alone would cost many times a text of sentences.
 *
 * @returns a function to be asked for each place in order, `[start, end)`; true: not to be read
 */
export function runCounter(): (start: number, end: number) => boolean {
  let before = Number.NEGATIVE_INFINITY;
  let length = 0;
  return (start, end) => {
    length = start - before <= near ? length + 1 : 0;
    before = end;
    return length > longest;
  };
}
