import type { Article } from '../../src/domain/article.js';
import type { Claim } from '../../src/domain/claim.js';
import type { FramedArticle } from '../../src/domain/framed.js';
import type { Reading } from '../../src/domain/mention.js';
import { compileFramer } from '../../src/frame/frame.js';
import { compileRecognisers } from '../../src/recognise/recognise.js';
import { segment } from '../../src/segment/segment.js';
import { vocabulary } from './vocabulary.js';

const recognise = compileRecognisers(vocabulary);
const frame = compileFramer(vocabulary);

/** An article with its claims, as the stages before alignment leave it. */
export function framed(text: string, fields: Partial<Article> = {}): FramedArticle {
  const [reading] = recognise([segment({ id: 'a', story: 's', text, ...fields })]);
  return frame(reading as Reading);
}

/** The claim whose words are these; fails where there is none. */
export function claimOf(article: FramedArticle, words: string): Claim {
  const found = article.claims.find((claim) => claim.words === words);
  if (!found) {
    const all = article.claims.map((claim) => claim.words).join(' | ');
    throw new Error(`no claim “${words}” among: ${all}`);
  }
  return found;
}
