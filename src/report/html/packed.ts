import { Gzip } from 'fflate';
import { gathered } from '../../domain/gathered.js';

/**
 * Text as gzip in base64, in parts, so that a large one is never one string. The same text gives
 * the same bytes: no time stands in them.
 */
export function* packed(parts: Iterable<string>): Generator<string> {
  const ready: Uint8Array[] = [];
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => ready.push(chunk));
  const encoder = new TextEncoder();
  let rest = new Uint8Array();
  for (const part of gathered(parts)) {
    gzip.push(encoder.encode(part));
    const bytes = Buffer.concat([rest, ...ready.splice(0)]);
    // Three bytes are four characters: what is left over waits for the next part.
    const whole = bytes.length - (bytes.length % 3);
    yield bytes.toString('base64', 0, whole);
    rest = bytes.subarray(whole);
  }
  gzip.push(new Uint8Array(), true);
  yield Buffer.concat([rest, ...ready]).toString('base64');
}
