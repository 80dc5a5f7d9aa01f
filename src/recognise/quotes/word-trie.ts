/** Finds the words of a list in a text, in any case, where whole words begin and end. */
export interface WordTrie {
  /** Calls `visit` with the longest listed word at each place, in order, without overlap. */
  scan(text: string, visit: (start: number, end: number) => void): void;
}

/**
 * A trie over character codes: most words of a text leave it at their second or third letter, where
 * a pattern of all words would go through its alternatives.
 */
export function wordTrie(words: readonly string[]): WordTrie {
  const lower = words.map((word) => word.toLowerCase());
  const { columns, width } = columnsFor(lower);
  const size = lower.reduce((sum, word) => sum + word.length, 1);
  /** Node × column → node; nodes are numbered by the place of their row. */
  const next = new Int32Array(size * width);
  const isWhole = new Uint8Array(size * width);
  let free = width;
  for (const word of lower) {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      const edge = node + (columns[word.charCodeAt(i)] as number);
      if (next[edge] === 0) {
        next[edge] = free;
        free += width;
      }
      node = next[edge] as number;
    }
    isWhole[node] = 1;
  }

  /** Where the longest listed word from `start` ends; `start` if there is none. */
  function wordEnd(text: string, start: number): number {
    const { length } = text;
    let node = 0;
    let end = start;
    for (let at = start; at < length; ) {
      node = next[node + (columns[text.charCodeAt(at)] as number)] as number;
      if (node === 0) break;
      at += 1;
      if (isWhole[node] === 1 && (at === length || wordCodes[text.charCodeAt(at)] === 0)) end = at;
    }
    return end;
  }

  return {
    scan(text, visit) {
      const { length } = text;
      let at = 0;
      while (at < length) {
        const end = wordEnd(text, at);
        if (end > at) {
          visit(at, end);
          at = end;
        }
        while (at < length && wordCodes[text.charCodeAt(at)] === 1) at += 1;
        while (at < length && wordCodes[text.charCodeAt(at)] === 0) at += 1;
      }
    },
  };
}

/** Character code → column, capitals with their small letters; column 0 leads nowhere. */
function columnsFor(words: readonly string[]): { columns: Uint8Array; width: number } {
  const columns = new Uint8Array(0x10000);
  let width = 1;
  for (const character of new Set(words.join(''))) {
    columns[character.charCodeAt(0)] = width;
    columns[character.toUpperCase().charCodeAt(0)] = width;
    width += 1;
  }
  return { columns, width };
}

/** 1 for letters, digits and the underscore of the Latin alphabets. */
const wordCodes = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(code < 0x250 && /[\p{L}\p{N}_]/u.test(String.fromCharCode(code))),
);
