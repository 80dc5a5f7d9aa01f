/** How many words a stretch has, or `most` if it has more: parts between white space. */
export function wordCount(words: string, most: number): number {
  let count = 1;
  let inSpace = false;
  for (let at = 0; at < words.length && count < most; at += 1) {
    const isGap = isSpace(words.charCodeAt(at));
    if (isGap && !inSpace) count += 1;
    inSpace = isGap;
  }
  return count;
}

/** What `\s` matches. */
const isSpace = (code: number) =>
  code < 0xa0
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code === 0xa0 || (code >= 0x1680 && rareSpace.test(String.fromCharCode(code)));

const rareSpace = /\s/;
