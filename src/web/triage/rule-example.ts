import type { ReportedFinding } from '../../domain/report.js';
import type { RuleExample } from '../../domain/rule-schema.js';
import type { Lookup } from '../../report/view/lookup.js';
import { dayOf, outletOf } from '../../report/view/sides.js';

/** What a rule's example can expect: a verdict, or that the rules say nothing. */
export type Expected = RuleExample['expect'];

/** As much as a rule file takes. */
const longest = { short: 200, text: 2000, sides: 12 };

/** A finding as an example for a rule file: one sentence of each side, and what the verdict should be. */
export function ruleExample(
  finding: ReportedFinding,
  lookup: Lookup,
  expected: Expected,
): RuleExample {
  const bySide = new Map(finding.evidence.toReversed().map((one) => [one.side, one]));
  const texts = [...bySide]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, longest.sides)
    .flatMap(([, { article: id, claim, span }]) => {
      const article = lookup.articles.get(id);
      if (!article) return [];
      const [start, end] = lookup.claims.get(claim)?.sentence ?? span;
      const text = article.text.slice(start, Math.min(end, start + longest.text)).trim();
      const day = dayOf(article);
      const outlet = outletOf(article).slice(0, longest.short);
      return [{ outlet, ...(day !== '' && { published: day }), text }];
    });
  return { title: finding.title.slice(0, longest.short), expect: expected, texts };
}
