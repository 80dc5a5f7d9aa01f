import type { Report } from '../../src/domain/report.js';
import { fixture } from './fixture.js';

/** The fixture's story `times` over, as other stories of other articles. */
export function repeated(times: number): Report {
  const copies = Array.from({ length: times }, (_, index) => `-${index}`);
  const each = <T>(items: readonly T[], copy: (item: T, suffix: string) => T) =>
    copies.flatMap((suffix) => items.map((item) => copy(item, suffix)));
  return {
    ...fixture,
    stories: each(fixture.stories, ({ id, articles }, suffix) => ({
      id: id + suffix,
      articles: articles.map((article) => article + suffix),
    })),
    articles: each(fixture.articles, (article, suffix) => ({
      ...article,
      id: article.id + suffix,
      story: article.story + suffix,
    })),
    claims: each(fixture.claims, (claim, suffix) => ({
      ...claim,
      id: claim.id + suffix,
      article: claim.article + suffix,
    })),
    facts: each(fixture.facts, (fact, suffix) => ({
      ...fact,
      id: fact.id + suffix,
      story: fact.story + suffix,
      claims: fact.claims.map((claim) => claim + suffix),
    })),
    findings: each(fixture.findings, (finding, suffix) => ({
      ...finding,
      id: finding.id + suffix,
      fact: finding.fact + suffix,
      story: finding.story + suffix,
      evidence: finding.evidence.map((one) => ({
        ...one,
        article: one.article + suffix,
        claim: one.claim + suffix,
      })),
    })),
  };
}

/** The fixture's story with as many facts, on each of which there is a finding. */
export function crowdedBy(count: number): Report {
  const [fact] = fixture.facts;
  const [finding] = fixture.findings;
  if (!fact || !finding) throw new Error('the fixture has facts and findings');
  const numbers = Array.from({ length: count }, (_, index) => `${index}`);
  return {
    ...fixture,
    facts: numbers.map((id) => ({ ...fact, id })),
    findings: numbers.map((id) => ({ ...finding, id: `f${id}`, fact: id })),
  };
}

/** The fixture, in whose run a rule failed on two claims. */
export const failing: Report = {
  ...fixture,
  failures: ['ferry-1:54', 'ferry-4:60'].map((claim) => ({
    rule: 'value-rounded',
    claims: [claim],
    message: 'no such overload',
  })),
};
