import type { Verdict } from '../../domain/finding.js';
import type { ReportedFinding, Story } from '../../domain/report.js';
import { printable } from '../view/printable.js';
import { outletOf } from '../view/sides.js';
import { counted, percentText, verdictNames } from '../view/words.js';
import { clip } from './clip.js';
import { findingLines } from './finding.js';
import type { Page } from './page.js';
import { shortFinding } from './short-finding.js';

/** Verdicts that an editor has to look at; the others are told in a line each. */
const conflicts: readonly Verdict[] = ['contradiction', 'update', 'difference'];

/** One story: who copied whom, what conflicts with both sides' words, the rest in short. */
export function storyLines(story: Story, shown: readonly Verdict[], page: Page): readonly string[] {
  const findings = page.lookup.findings.get(story.id) ?? [];
  const inShort = shown.filter((verdict) => !conflicts.includes(verdict));
  return [
    headingOf(story, page),
    ...lineageLines(story, page),
    '',
    ...conflictLines(
      findings.filter(({ verdict }) => conflicts.includes(verdict)),
      page,
    ),
    ...inShort.flatMap((verdict) =>
      listLines(
        verdict,
        findings.filter((finding) => finding.verdict === verdict),
        page,
      ),
    ),
  ];
}

function headingOf(story: Story, { ink, lookup, width }: Page): string {
  const origins = new Set(story.articles.map((id) => lookup.articles.get(id)?.lineage));
  const size = `${counted(story.articles.length, 'article')}, ${origins.size} independent`;
  return `${ink.heading(clip(story.id, width - size.length - 2))}  ${ink.quiet(size)}`;
}

function lineageLines(story: Story, { ink, lookup, most, width }: Page): readonly string[] {
  const links = lookup.lineage.get(story.id) ?? [];
  const nameOf = (id: string) => {
    const article = lookup.articles.get(id);
    return printable(article?.outlet ? `${outletOf(article)} (${id})` : id);
  };
  const lines = links.map(({ source, derived, containment }) =>
    clip(
      `${nameOf(derived)} derives from ${nameOf(source)}: ${percentText(containment)} of its text`,
      width - 2,
    ),
  );
  return limited(
    lines.map((line) => `  ${ink.quiet(line)}`),
    most,
  );
}

function conflictLines(findings: readonly ReportedFinding[], page: Page): readonly string[] {
  const blocks = findings.map((finding) => [...findingLines(finding, page), ''].join('\n'));
  return limited(blocks, page.most);
}

function listLines(
  verdict: Verdict,
  findings: readonly ReportedFinding[],
  page: Page,
): readonly string[] {
  if (findings.length === 0) return [];
  const heading = page.ink.verdict[verdict](verdictNames[verdict]);
  const lines = findings.map((finding) => shortFinding(finding, page));
  return [`  ${heading}`, ...limited(lines, page.most), ''];
}

function limited(items: readonly string[], most: number): readonly string[] {
  const hidden = items.length - most;
  return hidden <= 0 ? items : [...items.slice(0, most), `  … and ${hidden} more`];
}
