import { decode } from './decode.js';
import { type Line, readLines } from './read-lines.js';

/** One line of JSON Lines: its value, or why it has none. `line` counts from 1. */
export type JsonLine = { readonly line: number } & (
  | { readonly value: unknown }
  | { readonly fault: string }
);

/** The longest article with every character escaped, and as much again for the other fields. */
const longestLine = 12_000_000;

/**
 * Reads JSON Lines as they stream in. Blank lines are passed over. A broken line doesn't end the
 * reading; binary data does, as its "lines" mean nothing.
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<JsonLine> {
  for await (const line of readLines(chunks, longestLine)) {
    const read = parseLine(line);
    if (read) yield read;
    if (line.bytes?.includes(0)) return;
  }
}

function parseLine({ number, bytes }: Line): JsonLine | undefined {
  if (!bytes) return { line: number, fault: 'the line is longer than 12 MB' };
  const decoded = decode(bytes);
  if ('fault' in decoded) return { line: number, fault: decoded.fault };
  if (decoded.text.trim() === '') return undefined;
  try {
    return { line: number, value: JSON.parse(decoded.text) };
  } catch (error) {
    return { line: number, fault: `not valid JSON: ${cause((error as Error).message)}` };
  }
}

/** `Unexpected token 'x', ..."a": x }" is not valid JSON` → the part that doesn't quote the line. */
function cause(message: string): string {
  const [head = ''] = message.split(/, \.{0,3}"|, "/, 1);
  return head.replace(' in JSON', '').slice(0, 120);
}
