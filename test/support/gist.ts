import type { Finding } from '../../src/domain/finding.js';
import type { Report } from '../../src/domain/report.js';

/**
 * What a finding says, free of ids and of the order of its sides: two runs on articles whose ids
 * or outlets were changed can be compared by it.
 *
 *     contradiction value disjoint-values: [Bay “$5.9 million”] [Post “$5.6 million”]
 *
 * @param nameOf what to call an article: its outlet, unless told otherwise
 */
function gistOf(
  { verdict, aspect, rule, evidence }: Finding,
  nameOf: (article: string) => string,
): string {
  const sides = new Map<string, string[]>();
  for (const { side, article, text } of evidence) {
    sides.set(side, [...(sides.get(side) ?? []), `${nameOf(article)} “${text}”`]);
  }
  const told = [...sides.values()].map((words) => `[${words.sort().join(', ')}]`).sort();
  return `${verdict} ${aspect} ${rule}: ${told.join(' ')}`;
}

/** The gists of all findings, sorted. */
export function gistsOf({ findings, articles }: Report): readonly string[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet ?? id]));
  return findings.map((finding) => gistOf(finding, (id) => outlets.get(id) ?? id)).sort();
}
