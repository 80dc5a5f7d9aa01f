import type { Article } from '../../src/domain/article.js';
import type { Claim, QuantityClaim } from '../../src/domain/claim.js';
import type { Fact, Link, Slot, SlotName } from '../../src/domain/fact.js';
import type { Rule } from '../../src/domain/rule.js';
import { compileRules } from '../../src/judge/compile-rules.js';
import type { JudgeInput } from '../../src/judge/judge.js';
import { vocabulary } from '../support/vocabulary.js';

/** What one outlet prints, in as few words as a test needs. */
export interface Said {
  readonly outlet?: string;
  readonly value: number;
  readonly hedge?: QuantityClaim['quantity']['hedge'];
  readonly modality?: Claim['modality'];
  readonly published?: string;
  readonly article?: string;
}

/** A judging rule with no more than a test needs. */
export const ruleOf = (rule: Partial<Rule> & Pick<Rule, 'id' | 'verdict' | 'when'>): Rule => ({
  title: rule.id,
  message: '{a.outlet}: {a.words}; {b.outlet}: {b.words}',
  aspect: 'value',
  severity: 'medium',
  given: { kind: ['quantity'] },
  unless: [],
  examples: [],
  links: [],
  file: `${rule.id}.yml`,
  ...rule,
});

export const equal = ruleOf({
  id: 'equal',
  verdict: 'agreement',
  when: ['equal(a.quantity, b.quantity)'],
});
export const finer = ruleOf({
  id: 'finer',
  verdict: 'refinement',
  when: ['finer(a.quantity, b.quantity)'],
});
export const disjoint = ruleOf({
  id: 'disjoint',
  verdict: 'contradiction',
  when: ['disjoint(a.quantity, b.quantity)', 'alike(link, "subject")'],
});
export const rising = ruleOf({
  id: 'rising',
  verdict: 'update',
  when: ['higher(b.quantity, a.quantity)', 'later(b, a)'],
});

function claimOf(said: Said, index: number): QuantityClaim {
  const { value, hedge = 'exact', modality = 'asserted' } = said;
  const words = String(value);
  const span = [0, words.length] as const;
  return {
    id: `c${index}`,
    article: said.article ?? `t${index}`,
    kind: 'quantity',
    span,
    words,
    sentence: span,
    modality,
    polarity: 'affirmed',
    quantity: {
      words,
      span,
      value,
      low: value,
      high: value,
      step: 1,
      unit: 'person',
      dimension: 'count',
      hedge,
    },
  };
}

const slots = (match: Slot['match']): readonly Slot[] =>
  (['subject', 'role'] satisfies SlotName[]).map((name) => ({ name, a: 'x', b: 'x', match }));

const linkOf = (a: Claim, b: Claim, match: Slot['match']): Link => {
  const [first, second] = a.article < b.article ? [a, b] : [b, a];
  return { a: first.id, b: second.id, score: 1, slots: slots(match) };
};

/** A fact of which every claim is linked to every other, or to the first only (`star`). */
export function inputOf(
  saids: readonly Said[],
  rules: readonly Rule[],
  { star = false, match = 'same' as Slot['match'] } = {},
): JudgeInput {
  const claims = saids.map(claimOf);
  const articles: readonly Article[] = saids.map((said, index) => ({
    id: said.article ?? `t${index}`,
    story: 's',
    text: String(said.value),
    outlet: said.outlet ?? `Outlet ${index}`,
    ...(said.published && { published: said.published }),
  }));
  const links = claims.flatMap((a, i) =>
    claims
      .slice(i + 1)
      .filter((b) => a.article !== b.article && (!star || i === 0))
      .map((b) => linkOf(a, b, match)),
  );
  const fact: Fact = {
    id: 'f',
    story: 's',
    title: 'a fact',
    claims: claims.map(({ id }) => id),
    links,
  };
  return {
    fact,
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    articles: new Map(articles.map((article) => [article.id, article])),
    origins: new Map(),
    rules: compileRules({ rules, vocabulary }),
  };
}
