import type { Core } from '../../src/cli/context.js';
import type { Article } from '../../src/domain/article.js';
import type { Claim } from '../../src/domain/claim.js';
import { type Finding, verdicts } from '../../src/domain/finding.js';
import type { Report } from '../../src/domain/report.js';
import type { Rule } from '../../src/domain/rule.js';
import { shippedRules } from '../../src/io/shipped.js';
import { vocabulary } from '../support/vocabulary.js';
import { core } from './twosource.js';

const common = {
  message: '{a.words} and {b.words}',
  aspect: 'value',
  given: { kind: ['statement'] },
  unless: [],
  links: [],
} as const;

const sameNumber: Rule = {
  ...common,
  id: 'same-number',
  title: 'The same number',
  verdict: 'agreement',
  severity: 'info',
  when: ['a.words == b.words'],
  file: 'rules/same-number.yml',
  examples: [
    { title: 'two fours', texts: [{ text: '4 doors' }, { text: 'doors: 4' }], expect: 'agreement' },
    { title: 'four, five', texts: [{ text: '4 doors' }, { text: '5 doors' }], expect: 'silence' },
  ],
};

const otherNumber: Rule = {
  ...common,
  id: 'other-number',
  title: 'Another number',
  verdict: 'contradiction',
  severity: 'high',
  when: ['a.words != b.words'],
  file: 'rules/other-number.yml',
  examples: [
    {
      title: 'an example that fails',
      texts: [{ text: '4 doors' }, { text: '4 gates' }],
      expect: 'contradiction',
    },
  ],
};

/**
 * Stands in for the pipeline where only the commands are tested: the first number of each article
 * is its claim, and two articles of a story agree or contradict each other in it.
 */
export const stubCore: Core = {
  readRuleBook: async (folders) =>
    folders.rules === shippedRules
      ? {
          book: { rules: [sameNumber, otherNumber], vocabulary },
          disabled: [],
          origins: new Map(),
          errors: [],
        }
      : core.readRuleBook(folders),
  relator: core.relator,
  extractor: () => claimsOf,
  checker:
    () =>
    (articles, { skipped = [], progress } = {}) => {
      const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
      const stories = [...new Set(sorted.map(({ story }) => story))].sort().map((id) => ({
        id,
        articles: sorted.filter(({ story }) => story === id).map((article) => article.id),
      }));
      stories.forEach((_, i) => {
        progress?.(i + 1, stories.length);
      });
      const findings = stories.flatMap(({ id }) =>
        judged(
          id,
          sorted.filter(({ story }) => story === id),
        ),
      );
      const count = (wanted: string) => findings.filter(({ verdict }) => verdict === wanted).length;
      const claims = sorted.flatMap(claimsOf);
      return {
        schema: 'twosource/report@1',
        tool: { name: 'twosource', version: '0' },
        rules: [],
        stories,
        articles: sorted.map((article) => ({ ...article, lineage: article.id })),
        claims,
        facts: [],
        findings,
        lineage: [],
        skipped,
        failures: [],
        summary: {
          articles: sorted.length,
          stories: stories.length,
          claims: claims.length,
          facts: 0,
          findings: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])),
        },
      } as unknown as Report;
    },
};

function claimsOf({ id, text }: Article): readonly Claim[] {
  const found = /\d+/.exec(text);
  if (!found) return [];
  const span = [found.index, found.index + found[0].length] as const;
  return [
    {
      id: `${id}-claim`,
      article: id,
      kind: 'statement',
      span,
      words: found[0],
      sentence: [0, text.length],
      modality: 'asserted',
      polarity: 'affirmed',
    },
  ];
}

function judged(story: string, articles: readonly Article[]): readonly Finding[] {
  const [a, b] = articles.flatMap(claimsOf);
  if (!a || !b) return [];
  const isSame = a.words === b.words;
  return [
    {
      id: `finding-${story}`,
      fact: 'fact',
      story,
      verdict: isSame ? 'agreement' : 'contradiction',
      aspect: 'value',
      severity: isSame ? 'info' : 'high',
      rule: isSame ? sameNumber.id : otherNumber.id,
      title: isSame ? 'The same number' : 'Another number',
      message: `${a.words} and ${b.words}`,
      because: [`${a.words} ${isSame ? '=' : '≠'} ${b.words}`],
      score: 1,
      outlets: 2,
      independent: 2,
      evidence: [a, b].map(({ article, id, span, words }, i) => ({
        article,
        claim: id,
        side: isSame ? 'a' : 'ab'.charAt(i),
        span,
        text: words,
      })),
    },
  ];
}
