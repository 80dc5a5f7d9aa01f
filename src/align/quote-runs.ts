import type { Wording } from '../compare/wording.js';
import type { QuoteClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

type Quoted = Witness<QuoteClaim>;

/** So many words in a row make two quotations worth comparing word by word. */
const tellingRun = 4;
/** A word changed in the middle of fewer than eight leaves no longer row than this. */
const shortRun = 3;
const shortQuote = 2 * tellingRun;
/** A row of words leads to so many quotations at most: set phrases stand everywhere. */
const quotesPerRun = 40;
/** Only the beginning of a very long quotation is looked up. */
const indexedWords = 200;

/**
 * Pairs of quotations of different articles that share a row of words, or one of which holds a
 * fragment whole or a row of three of a short one.
 */
export function pairsByRuns(
  quotes: readonly Quoted[],
  wording: (quote: Quoted) => Wording,
): readonly (readonly [Quoted, Quoted])[] {
  const worded = quotes.map((quote) => ({
    quote,
    words: wording(quote).keys.slice(0, indexedWords),
  }));
  const fragments = new Set(worded.flatMap(({ words }) => fragmentsOf(words)));
  const postings = new Map<string, Quoted[]>();
  const pairs = new Map<string, readonly [Quoted, Quoted]>();
  for (const { quote, words } of worded) {
    const runs = [
      ...rowsOf(words, tellingRun),
      ...fragmentsIn(words, fragments),
      ...looseRowsOf(words),
    ];
    for (const run of new Set(runs)) {
      const posted = postings.get(run);
      if (posted === undefined) {
        postings.set(run, [quote]);
        continue;
      }
      for (const other of posted) {
        if (other.order !== quote.order) {
          pairs.set(`${other.claim.id} ${quote.claim.id}`, [other, quote]);
        }
      }
      if (posted.length < quotesPerRun) posted.push(quote);
    }
  }
  return [...pairs.values()];
}

function rowsOf(words: readonly string[], length: number): readonly string[] {
  const rows: string[] = [];
  for (let i = 0; i + length <= words.length; i++) {
    let row = words[i] as string;
    for (let k = 1; k < length; k++) row += ` ${words[i + k]}`;
    rows.push(row);
  }
  return rows;
}

/** What to look for of a short quotation: two or three words whole, of more each row of three. */
function fragmentsOf(words: readonly string[]): readonly string[] {
  if (words.length >= shortQuote) return [];
  const rows = rowsOf(words, Math.min(words.length, shortRun));
  return [...rows, ...looseRowsOf(words)];
}

/** "a private harbour matter" without "harbour": a word added in a short one leaves no row of three. */
function looseRowsOf(words: readonly string[]): readonly string[] {
  if (words.length >= shortQuote) return [];
  return words.slice(shortRun).flatMap((last, at) => {
    const [first, second, third] = words.slice(at, at + shortRun);
    return [`${first} ${third} ${last}`, `${first} ${second} ${last}`];
  });
}

/** The fragments of any quotation that stand in these words. */
function fragmentsIn(words: readonly string[], fragments: ReadonlySet<string>): readonly string[] {
  const lengths = Array.from({ length: shortRun }, (_, i) => i + 1);
  return lengths.flatMap((length) => rowsOf(words, length).filter((row) => fragments.has(row)));
}
