import { isUtf8 } from 'node:buffer';

/** The text, or why the bytes are none; `line` counts from 1. */
export type Decoded =
  | { readonly text: string }
  | { readonly fault: string; readonly line?: number };

const newline = 10;

/** Decodes UTF-8, without its byte-order mark. Anything else is refused and never guessed at. */
export function decode(bytes: Buffer): Decoded {
  if (isUtf16(bytes)) return { fault: 'encoded as UTF-16; save it as UTF-8' };
  if (bytes.includes(0)) return { fault: 'binary data, not text' };
  if (!isUtf8(bytes)) return { fault: 'not valid UTF-8', line: firstBadLine(bytes) };
  return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
}

function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff';
}

/** No part of a multi-byte character is a line feed, so each line can be judged alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; ; line++) {
    const end = bytes.indexOf(newline, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
