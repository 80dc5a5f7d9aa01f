import type { Wording } from '../compare/wording.js';
import type { QuoteClaim } from '../domain/claim.js';
import type { Witness } from './witness.js';

export type Quoted = Witness<QuoteClaim>;

/** What the articles of a story print between quotation marks, in order of articles and text. */
export interface Speeches {
  readonly quoted: readonly Quoted[];
  readonly wordingFor: (one: Quoted) => Wording;
  /**
   * Of words of an article those outside refrains: "we are the ones who" opens one sentence of a speech
   * after the other, so that two that begin so need not be one.
   */
  readonly outsideRefrains: (order: number, words: Wording) => Wording['tokens'];
}

/** A row of so many words that the quotations of one article have twice is a refrain. */
const refrain = 4;

export function speechesOf(all: readonly Quoted[], wordingFor: (one: Quoted) => Wording): Speeches {
  const quoted = all.filter(({ claim: { quote } }) => quote.form !== 'indirect');
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const one of quoted) {
    for (const row of rowsOf(one.order, wordingFor(one))) (once.has(row) ? twice : once).add(row);
  }
  return { quoted, wordingFor, outsideRefrains };

  function outsideRefrains(order: number, words: Wording) {
    const isRepeated = words.keys.map(() => false);
    for (const [at, row] of rowsOf(order, words).entries()) {
      if (twice.has(row)) isRepeated.fill(true, at, at + refrain);
    }
    return words.tokens.filter((_, i) => !isRepeated[i]);
  }
}

const rowsOf = (order: number, { keys }: Wording): readonly string[] =>
  keys.slice(refrain - 1).map((_, at) => `${order} ${keys.slice(at, at + refrain).join(' ')}`);
