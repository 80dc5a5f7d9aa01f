import type { Places } from '../../domain/place.js';
import type { Report } from '../../domain/report.js';
import type { Span } from '../../domain/span.js';

/** Where words stand for a tool that counts lines and columns, both from 1, in UTF-16 units. */
export interface Region {
  /** Absent where the article was not read from a file. */
  readonly file?: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Absent where the article is a line of a file, with its words in another notation. */
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Finds places; the lines of an article are counted once, when it is first asked for. */
export function regionFinder(
  { articles }: Report,
  places: Places,
): (article: string, span: Span) => Region {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const starts = new Map<string, readonly number[]>();
  const startsOf = (id: string) => {
    const known = starts.get(id) ?? lineStarts(texts.get(id) ?? '');
    starts.set(id, known);
    return known;
  };
  return (id, [start, end]) => {
    const place = places.get(id);
    if (place && !place.isText) {
      return { file: place.file, startLine: place.line, endLine: place.line };
    }
    const above = place ? place.line - 1 : 0;
    const lines = startsOf(id);
    const [first, last] = [lineAt(lines, start), lineAt(lines, end)];
    return {
      ...(place && { file: place.file }),
      startLine: first + 1 + above,
      startColumn: start - (lines[first] ?? 0) + 1,
      endLine: last + 1 + above,
      endColumn: end - (lines[last] ?? 0) + 1,
    };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
