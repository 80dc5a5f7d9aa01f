import type { ReportedFinding } from '../../domain/report.js';
import type { Lookup } from '../../report/view/lookup.js';
import { dayOf, outletOf } from '../../report/view/sides.js';

/** What a rule's example can expect: a verdict, or that the rules say nothing. */
export type Expected = ReportedFinding['verdict'] | 'silence';

/** Longer than any sentence that an example should need. */
const longest = 2000;

/**
 * A finding as an example for a rule file: one sentence of each side and what the verdict should
 * be. JSON strings are YAML scalars whatever they hold.
 */
export function ruleExample(finding: ReportedFinding, lookup: Lookup, expected: Expected): string {
  const bySide = new Map(finding.evidence.toReversed().map((one) => [one.side, one]));
  const texts = [...bySide]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { article: id, claim, span }]) => {
      const article = lookup.articles.get(id);
      if (!article) return [];
      const [start, end] = lookup.claims.get(claim)?.sentence ?? span;
      const sentence = article.text.slice(start, Math.min(end, start + longest)).trim();
      const day = dayOf(article);
      const date = day === '' ? '' : `, published: ${JSON.stringify(day)}`;
      return [
        `      - { outlet: ${JSON.stringify(outletOf(article))}${date}, text: ${JSON.stringify(sentence)} }`,
      ];
    });
  return [
    `  # an example for ${finding.rule}, which made it a ${finding.verdict}`,
    `  - title: ${JSON.stringify(finding.title.slice(0, 200))}`,
    `    expect: ${expected}`,
    '    texts:',
    ...texts,
    '',
  ].join('\n');
}
