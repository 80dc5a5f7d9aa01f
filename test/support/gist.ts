import type { Finding } from '../../src/domain/finding.js';
import type { Report } from '../../src/domain/report.js';

/**
 * What a finding says, free of ids and of the order of its sides: two runs on articles whose ids
 * or outlets were changed can be compared by it.
 *
 *     contradiction value disjoint-values: [Bay “$5.9 million”] [Post “$5.6 million”]
 *
 * @param rename how the words of one run read in the other
 */
export function gistOf(
  { verdict, aspect, rule, evidence }: Finding,
  nameOf: (article: string) => string,
  rename: (words: string) => string = (words) => words,
): string {
  const sides = new Map<string, Set<string>>();
  for (const { side, article, text } of evidence) {
    const told = sides.get(side) ?? new Set();
    sides.set(side, told.add(`${nameOf(article)} “${rename(text)}”`));
  }
  const told = [...sides.values()].map((words) => `[${[...words].sort().join(', ')}]`).sort();
  return `${verdict} ${aspect} ${rule}: ${told.join(' ')}`;
}

/** What to call an article in a gist: its outlet. */
export function outletsOf({ articles }: Report): (article: string) => string {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet ?? id]));
  return (id) => outlets.get(id) ?? id;
}

/** The gists of all findings, sorted. */
export function gistsOf(report: Report, rename?: (words: string) => string): readonly string[] {
  const nameOf = outletsOf(report);
  return report.findings.map((finding) => gistOf(finding, nameOf, rename)).sort();
}
