import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import type { Aspect, Evidence, Finding } from '../domain/finding.js';
import { fingerprint } from '../domain/fingerprint.js';
import { printedWords } from '../domain/printed-words.js';
import { becauseOf } from './because.js';
import { byPlace } from './form.js';
import { listed, renderMessage, type Side } from './message.js';
import type { Firing } from './run-rule.js';
import { scoreOf } from './score.js';

/** What a finding is made of. */
export interface Found {
  readonly stands: Firing;
  readonly also: readonly Firing[];
  /** Lines about the other pairs that it sums up. */
  readonly pairs: readonly string[];
  /** Claims of each side; the first two are those of `stands`, or the only one is. */
  readonly sides: readonly (readonly Claim[])[];
}

export interface Sources {
  readonly fact: Fact;
  readonly articles: ReadonlyMap<string, Article>;
  readonly origins: ReadonlyMap<string, string>;
}

/** Makes the finding that a report shows; its id depends on rule, aspect and claims alone. */
export function buildFinding(found: Found, sources: Sources): Finding {
  const { fact, articles, origins } = sources;
  const { rule } = found.stands;
  const sides = found.sides.map((claims) => [...claims].sort(byPlace));
  const claims = sides.flat();
  const ids = [...new Set(claims.map(({ article }) => article))];
  const outlets = new Set(ids.map((id) => outletKey(articles.get(id), id))).size;
  const independent = new Set(ids.map((id) => origins.get(id) ?? id)).size;
  return {
    id: fingerprint(JSON.stringify([rule.id, rule.aspect, claims.map(({ id }) => id).sort()])),
    fact: fact.id,
    story: fact.story,
    verdict: rule.verdict,
    aspect: rule.aspect,
    severity: rule.severity,
    rule: rule.id,
    title: `${rule.title}: ${fact.title}`,
    message: messageOf(found, articles),
    because: becauseOf(found.stands, found.also, found.pairs),
    score: scoreOf({ ...rule, sides, articles, independent }),
    evidence: sides.flatMap((side, index) =>
      side.flatMap((claim) => evidenceFor(claim, sideLetter(index), rule.aspect)),
    ),
    outlets,
    independent,
  };
}

/** An article without a name of an outlet is its own. */
export const outletKey = (article: Article | undefined, id: string) =>
  article?.outlet === undefined ? `article ${id}` : `outlet ${article.outlet}`;

/** Names the outlets by name, a nameless article by its id. */
const outletName = (article: Article | undefined, id: string) => article?.outlet ?? id;

/**
 * A claim's own words. Where a figure's or a quotation's time is at issue, that too:
 *
 *     will spend 4% of its budget by 2033
 *                ^^                  ^^^^
 */
function evidenceFor(claim: Claim, side: string, aspect: Aspect): readonly Evidence[] {
  const { article, id, span, words, time } = claim;
  const own = { article, claim: id, side, span, text: words };
  if (aspect !== 'time' || !time || claim.kind === 'time') return [own];
  return [own, { ...own, span: time.span, text: time.words }];
}

/** a … z, aa, ab …: a fact has no more than a few dozen sides. */
function sideLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${sideLetter(Math.floor(index / 26) - 1)}${letter}`;
}

type Articles = ReadonlyMap<string, Article>;

function messageOf({ stands, sides }: Found, articles: Articles): string {
  const { a, b } = stands.bridge;
  const namesIn = (claims: readonly Claim[]) => [
    ...new Set(claims.map(({ article }) => outletName(articles.get(article), article))),
  ];
  const sideOf = (claim: Claim, alone: boolean): Side | undefined => {
    const article = articles.get(claim.article);
    const own = outletName(article, claim.article);
    const group = sides.find((claims) => claims.includes(claim)) ?? [];
    const outlets = alone ? [own] : [...new Set([own, ...namesIn(group)])];
    return article && { claim, article, outlets };
  };
  const alone = sides.length === 1;
  const [sideA, sideB] = [sideOf(a, alone), sideOf(b, alone)];
  if (!sideA || !sideB) return stands.rule.title;
  const outlets = namesIn(sides.flat());
  const message = renderMessage(stands.rule.message, { a: sideA, b: sideB, outlets });
  const others = sides.filter((claims) => !claims.includes(a) && !claims.includes(b));
  const also = others.flatMap(([first, ...more]) =>
    first ? [`${namesIn([first, ...more])[0]} “${printedWords(first)}”`] : [],
  );
  return also.length === 0 ? message : `${message} Also: ${listed(also)}.`;
}
