import { groupBy } from '../../domain/group-by.js';
import type { ReportedFinding } from '../../domain/report.js';
import { findingLines } from '../terminal/finding.js';
import type { Page } from '../terminal/page.js';
import { wrapText } from '../terminal/wrap.js';
import { printable, shorten } from '../view/printable.js';
import { outletOf } from '../view/sides.js';
import { counted } from '../view/words.js';

const indent = '    ';

/**
 * Why a finding was made: both sides' words, what was aligned, the comparison with its arithmetic,
 * the rule in plain words, and how many independent origins stand behind it.
 *
 * @param rule the rule in plain words, if it is among those at hand
 */
export function explainFinding(
  finding: ReportedFinding,
  rule: readonly string[] | undefined,
  page: Page,
): readonly string[] {
  return [
    ...findingLines(finding, page),
    ...section('Because', finding.because, page),
    ...section('Rule', rule ?? [`${finding.rule}: not among the rules at hand`], page),
    ...section('Origins', originsOf(finding, page), page),
  ];
}

export function section(title: string, lines: readonly string[], { ink, width }: Page) {
  if (lines.length === 0) return [];
  const told = lines.flatMap((line) => {
    const inset = indent + (/^ */.exec(line)?.[0] ?? '');
    return wrapText(printable(line), width - inset.length).map((part) => inset + part);
  });
  return ['', `  ${ink.heading(title)}`, ...told];
}

/** `2 independent: Coastwire and The Ledger (one text); The Bay`. */
function originsOf({ evidence, outlets, independent }: ReportedFinding, { lookup }: Page) {
  const ids = [...new Set(evidence.map(({ article }) => article))];
  const articles = ids.flatMap((id) => lookup.articles.get(id) ?? []);
  const groups = [...groupBy(articles, ({ lineage }) => lineage).values()].map((group) => {
    const names = [...new Set(group.map((article) => shorten(outletOf(article), 60)))];
    return names.length > 1 ? `${names.join(', ')} – one text in origin` : names.join();
  });
  return [
    `${counted(outlets, 'outlet')}, ${counted(independent, 'independent origin')}:`,
    ...groups.map((group) => `- ${group}`),
  ];
}
