/** A line's bytes without its line feed; null where it was longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const newline = 10;

/**
 * Cuts a byte stream into lines and holds no more than one of them, so that a file may be larger
 * than memory. A line of more than `longest` bytes is passed over.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1;
  let length = 0;
  let parts: Buffer[] = [];
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const line = (): Line => ({ number, bytes: length <= longest ? Buffer.concat(parts) : null });

  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      yield line();
      [number, length, parts] = [number + 1, 0, []];
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
