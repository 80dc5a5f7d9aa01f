import { type Aligner, compileAligner, undecided } from '../../src/align/align.js';
import type { Pairing } from '../../src/align/pair-up.js';
import type { Article } from '../../src/domain/article.js';
import type { Claim } from '../../src/domain/claim.js';
import type { Fact } from '../../src/domain/fact.js';
import { deepen } from '../../src/frame/deepen.js';
import { framed } from '../support/framed.js';
import { vocabulary } from '../support/vocabulary.js';

const aligner: Aligner = compileAligner(vocabulary);

/** What alignment makes of texts, each an article of its own: `a`, `b`, `c`… of 14 May 2031. */
export interface Aligned {
  readonly pairing: Pairing;
  readonly facts: readonly Fact[];
  readonly claims: ReadonlyMap<string, Claim>;
}

export function aligned(texts: readonly string[], fields: Partial<Article> = {}): Aligned {
  const articles = texts.map((text, i) =>
    framed(text, { id: 'abcdefgh'.charAt(i), published: '2031-05-14', ...fields }),
  );
  const pairing = aligner.pairUp('s', articles);
  const wanted = undecided(pairing);
  const deepened = new Map(
    articles.flatMap((article) => deepen(article, wanted)).map((claim) => [claim.id, claim]),
  );
  const claims = new Map(
    pairing.witnesses.map(({ claim }) => [claim.id, deepened.get(claim.id) ?? claim]),
  );
  return { pairing, facts: aligner.align(pairing, deepened), claims };
}

type Pairs = Aligned['pairing']['likes'];

const asWords = (pairs: Pairs, kind: Claim['kind']) =>
  pairs
    .filter(({ a }) => a.claim.kind === kind)
    .map(({ a, b }) => `${a.claim.words} ~ ${b.claim.words}`)
    .sort();

/** The pairs of one kind that agree, and those that may be at odds, as `14 ~ 16`. */
export function paired(texts: readonly [string, string], kind: Claim['kind']) {
  const { pairing } = aligned(texts);
  return { likes: asWords(pairing.likes, kind), rivals: asWords(pairing.rivals, kind) };
}

/** The facts that more than one article has, each as its claims' words: `14 | 16`. */
export function sharedFacts(texts: readonly string[]): readonly string[] {
  const { facts, claims } = aligned(texts);
  return facts
    .filter(({ links }) => links.length > 0)
    .map((fact) => fact.claims.map((id) => claims.get(id)?.words).join(' | '))
    .sort();
}
