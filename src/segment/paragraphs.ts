import type { Span } from '../domain/span.js';
import { trimmed } from './trim.js';

/** A block of shorter lines is a list or an address, not wrapped text. */
const narrowest = 60;
/** Longer lines are whole paragraphs: nobody wraps text that wide. */
const widest = 120;

/**
 * Paragraphs, without the white space around them. A blank line ends one; so does a line end,
 * except where a narrow text was wrapped by a mail program or a terminal.
 */
export function paragraphsOf(text: string): readonly Span[] {
  return blocksOf(linesOf(text)).flatMap((block) => joined(text, block));
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  const lineEnd = /\r\n?|[\n\u2028\u2029]/g;
  let start = 0;
  for (const end of text.matchAll(lineEnd)) {
    lines.push(trimmed(text, [start, end.index]));
    start = end.index + end[0].length;
  }
  lines.push(trimmed(text, [start, text.length]));
  return lines;
}

/** Runs of lines between blank ones. */
function blocksOf(lines: readonly Span[]): Span[][] {
  const blocks: Span[][] = [[]];
  for (const line of lines) {
    if (line[0] < line[1]) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return blocks;
}

function joined(text: string, block: readonly Span[]): Span[] {
  const width = block.reduce((most, [start, end]) => Math.max(most, end - start), 0);
  const paragraphs: Span[] = [];
  let above: Span | undefined;
  for (const line of block) {
    const last = paragraphs.at(-1);
    if (above && last && isWrapped(text, above, line, width)) {
      paragraphs[paragraphs.length - 1] = [last[0], line[1]];
    } else paragraphs.push(line);
    above = line;
  }
  return paragraphs;
}

/** A line was wrapped where the first word of the next one would not have fitted any more. */
function isWrapped(text: string, above: Span, below: Span, width: number): boolean {
  if (width < narrowest || width > widest || startsItem(text, below[0])) return false;
  const firstWord = text.slice(below[0], Math.min(below[0] + widest, below[1])).search(/\s|$/);
  return above[1] - above[0] + 1 + firstWord > width;
}

const item = /(?:[-*•·–#>|]|\d{1,2}[.)]\s)/y;

function startsItem(text: string, at: number): boolean {
  item.lastIndex = at;
  return item.test(text);
}
