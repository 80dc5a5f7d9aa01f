/** Characters that are worked on at a time. */
const batch = 262_144;

/** Parts of a text, put together to so many that each is worth a call. */
export function* gathered(parts: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < batch) continue;
    yield waiting.join('');
    [waiting, length] = [[], 0];
  }
  yield waiting.join('');
}
