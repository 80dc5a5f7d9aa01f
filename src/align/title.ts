import type { Token } from '../domain/framed.js';
import type { Witness } from './witness.js';

const wordsBefore = 4;
const wordsAfter = 6;
const quotedWords = 9;

/** Names a fact by a few of its first witness's own words: `impose 25% tariffs on EU goods`. */
export function titleOf(witness: Witness): string {
  const { claim } = witness;
  if (claim.kind !== 'quote') return wordsAround(witness);
  const words = claim.words.split(/\s+/);
  const shown = words.slice(0, quotedWords).join(' ');
  const said = `“${shown}${words.length > quotedWords ? '…' : ''}”`;
  return claim.quote.speaker === undefined ? said : `${claim.quote.speaker}: ${said}`;
}

function wordsAround({ article, claim, sentence }: Witness): string {
  const tokens = article.tokens(sentence);
  const at = tokens.findIndex(({ end }) => end > claim.span[0]);
  if (at < 0) return claim.words;
  const after = tokens.findIndex(({ start }) => start >= claim.span[1]);
  const last = after < 0 ? tokens.length - 1 : Math.min(tokens.length - 1, after + wordsAfter - 1);
  const first = tokens[Math.max(0, at - wordsBefore)] as Token;
  return trimmed(article.reading.article.text.slice(first.start, (tokens[last] as Token).end));
}

/** Marks of the clause before or after say nothing here: `, impose 25% tariffs on` → `impose …`. */
const trimmed = (words: string) =>
  words
    .replace(/\s+/g, ' ')
    .replace(/^(?:[^\p{L}\p{N}\p{Sc}#+−-]|[-+−] ){1,9}/u, '')
    .replace(/[\s.,;:–—([{“‘"'-]{1,9}$/u, '');
