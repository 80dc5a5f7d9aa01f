import type { Token } from '../domain/framed.js';
import { type Bag, bagOf } from './bag.js';
import type { Lexis } from './lexis.js';
import type { Witness } from './witness.js';

const capital = /\p{Lu}/u;

/**
 * The words of a claim that its article prints with a capital: names, titles before them, days, and
 * its first word. What two claims both print so tells of whom they speak, and not what they say.
 */
export function properWords({ article, claim: { span }, sentence }: Witness, lexis: Lexis): Bag {
  const { text } = article.reading.article;
  const tokens = article
    .tokens(sentence)
    .filter(({ start, end }) => start >= span[0] && end <= span[1]);
  const isProper = (token: Token | undefined) =>
    token !== undefined && capital.test(text.charAt(token.start));
  const belongs = tokens.map(
    (token, i) =>
      isProper(token) ||
      (token.word === 'of' && isProper(tokens[i - 1]) && isProper(tokens[i + 1])),
  );
  const ids: number[] = [];
  for (let from = 0; from < tokens.length; from++) {
    if (!belongs[from]) continue;
    const end = belongs.indexOf(false, from);
    const to = end < 0 ? tokens.length : end;
    ids.push(...lexis.ids(tokens, from, to));
    from = to;
  }
  return bagOf(ids, lexis);
}
