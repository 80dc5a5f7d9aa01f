/**
 * Half-open `[start, end)` in UTF-16 code units of an article's `text`.
 * `text.slice(...span)` always equals the quoted words.
 */
export type Span = readonly [start: number, end: number];
