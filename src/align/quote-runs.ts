import type { Wording } from '../compare/wording.js';
import type { QuoteClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

type Quoted = Witness<QuoteClaim>;

/** So many words in a row make two quotations worth comparing word by word. */
export const tellingRun = 4;
/** A row of words leads to so many quotations at most: set phrases stand everywhere. */
const quotesPerRun = 40;
/** Only the beginning of a very long quotation is looked up. */
const indexedWords = 200;

/** Pairs of quotations of different articles that share a row of words, or hold a short one whole. */
export function pairsByRuns(
  quotes: readonly Quoted[],
  wording: (quote: Quoted) => Wording,
): readonly (readonly [Quoted, Quoted])[] {
  const worded = quotes.map((quote) => ({
    quote,
    words: wording(quote).keys.slice(0, indexedWords),
  }));
  const fragments = new Set(
    worded.filter(({ words }) => words.length < tellingRun).map(({ words }) => words.join(' ')),
  );
  const postings = new Map<string, Quoted[]>();
  const pairs = new Map<string, readonly [Quoted, Quoted]>();
  for (const { quote, words } of worded) {
    for (const run of new Set([...rowsOf(words, tellingRun), ...fragmentsIn(words, fragments)])) {
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

/** The short quotations that stand whole in these words. */
function fragmentsIn(words: readonly string[], fragments: ReadonlySet<string>): readonly string[] {
  const lengths = Array.from({ length: tellingRun - 1 }, (_, i) => i + 1);
  return lengths.flatMap((length) => rowsOf(words, length).filter((row) => fragments.has(row)));
}
