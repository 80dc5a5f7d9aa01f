import { type Finding, verdicts } from '../../src/domain/finding.js';
import { claimsOf, findingFingerprint } from '../../src/domain/finding-fingerprint.js';
import type { Report, ReportedFinding } from '../../src/domain/report.js';

/** One outlet's words, and on which side of the finding they stand. */
export interface Print {
  readonly outlet: string;
  readonly words: string;
  readonly side: string;
}

interface Changes {
  /** Stands before the words in each article. */
  readonly lead?: string;
  /** Ends the articles' ids. */
  readonly suffix?: string;
  readonly story?: string;
  readonly title?: string;
  /** One finding each, all on the same words. */
  readonly titles?: readonly string[];
  readonly verdict?: Finding['verdict'];
  readonly rule?: string;
}

/** A report on one fact that each outlet prints in its own words. */
export function reportOf(
  prints: readonly Print[],
  {
    lead = '',
    suffix = '',
    story = 'pier',
    title = 'Cost of the pier',
    titles = [title],
    verdict = 'contradiction',
    rule = 'value-disjoint',
  }: Changes = {},
): Report {
  const articles = prints.map(({ outlet, words }, index) => ({
    id: `${index}${suffix}`,
    story,
    lineage: `${index}${suffix}`,
    outlet,
    text: `${lead}It costs ${words}.`,
  }));
  const evidence = prints.map(({ words, side }, index) => ({
    article: `${index}${suffix}`,
    claim: `c${index}`,
    side,
    span: [lead.length + 9, lead.length + 9 + words.length] as const,
    text: words,
  }));
  const base = { verdict, aspect: 'value', rule } as const;
  const claims = claimsOf(
    { evidence },
    (id) => articles.find((one) => one.id === id)?.outlet ?? id,
  );
  const findings = titles.map(
    (title, index): ReportedFinding => ({
      ...base,
      id: `f${index}`,
      fingerprint: findingFingerprint(base, claims),
      fact: `fact-${index}`,
      story,
      severity: 'high',
      title,
      message: `${title}: two figures.`,
      because: [],
      score: 0.9,
      evidence,
      outlets: prints.length,
      independent: prints.length,
    }),
  );
  return {
    schema: 'twosource/report@1',
    tool: { name: 'twosource', version: '0' },
    rules: [],
    stories: [{ id: story, articles: articles.map(({ id }) => id) }],
    articles,
    claims: [],
    facts: [],
    findings,
    lineage: [],
    skipped: [],
    failures: [],
    summary: {
      articles: articles.length,
      stories: 1,
      claims: 0,
      facts: titles.length,
      findings: Object.fromEntries(
        verdicts.map((one) => [one, one === verdict ? findings.length : 0]),
      ) as Report['summary']['findings'],
    },
  };
}
