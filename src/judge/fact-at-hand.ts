import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Fact } from '../domain/fact.js';
import { outletKey } from './build-finding.js';
import type { CompiledRules, FactContext } from './compile-rules.js';
import { explainedIn } from './explained.js';
import { byPlace } from './form.js';
import { toldEarlyIn } from './told-early.js';

/** A fact that is judged, and what the functions of rules ask about it. */
export interface FactAtHand {
  /** By place. */
  readonly claims: readonly Claim[];
  /** Whether one outlet has it alone: then the rules for single sources judge it. */
  readonly isAlone: boolean;
  readonly context: FactContext;
}

/** What is known of a story beside its facts. */
export interface KnownStory {
  /** By id; claims of other facts may be among them. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Article id → id of the article that stands for its origin; absent: its own. */
  readonly origins: ReadonlyMap<string, string>;
}

export function factAtHand(
  fact: Fact,
  { claims: known, articles, origins }: KnownStory,
): FactAtHand {
  const claims = fact.claims.flatMap((id) => known.get(id) ?? []).sort(byPlace);
  const outlets = new Set(claims.map(({ article }) => outletKey(articles.get(article), article)));
  return {
    claims,
    isAlone: outlets.size === 1,
    context: {
      explained: explainedIn(claims),
      toldEarly: toldEarlyIn(claims, articles),
      originOf: (article) => origins.get(article) ?? article,
    },
  };
}

/** The rules for a story: where it has one outlet only, nothing is said to be a single source. */
export function rulesForStory(rules: CompiledRules, articles: readonly Article[]): CompiledRules {
  const outlets = new Set(articles.map((article) => outletKey(article, article.id)));
  return outlets.size > 1 ? rules : { ...rules, forOne: () => [] };
}
