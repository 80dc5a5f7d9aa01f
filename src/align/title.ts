import { phraseAround } from './phrase-around.js';
import type { Witness } from './witness.js';

const quotedWords = 9;

/** Names a fact by a few of its first witness's own words: `impose 25% tariffs on EU goods`. */
export function titleOf(witness: Witness): string {
  const { claim } = witness;
  if (claim.kind !== 'quote') return wordsAround(witness);
  const words = claim.words.split(/\s+/);
  const shown = words
    .slice(0, quotedWords)
    .join(' ')
    .replace(/[\s,;:–—-]{1,9}$/u, '');
  const said = `“${shown}${words.length > quotedWords ? '…' : ''}”`;
  return claim.quote.speaker === undefined ? said : `${claim.quote.speaker}: ${said}`;
}

function wordsAround({ article, claim, sentence }: Witness): string {
  const { text } = article.reading.article;
  const around = article.reading.sentences[sentence]?.span ?? claim.span;
  return phraseAround(text, around, claim.span);
}
