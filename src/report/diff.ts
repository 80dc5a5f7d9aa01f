import type { Verdict } from '../domain/finding.js';
import type { LineageLink } from '../domain/lineage.js';
import type { Report } from '../domain/report.js';
import { ruleLine } from './diff/columns.js';
import { type Layout, nameOf, plainPiece, rowOf } from './diff/layout.js';
import { onlyHere } from './diff/only-here.js';
import { type Topic, topicLines, topicsOf } from './diff/topic.js';
import { clip } from './terminal/clip.js';
import { lookUp } from './view/lookup.js';
import { percentText } from './view/words.js';

const agreeing: ReadonlySet<Verdict> = new Set(['refinement', 'agreement']);

/**
 * Two articles side by side, by topic: what differs, what is the same, what only one has. A fact
 * on which there are several findings stands once, where the strongest belongs.
 */
export function renderDiff(report: Report, options: Omit<Layout, 'lookup'>): string {
  const layout = { ...options, lookup: lookUp(report) };
  const findings = [...layout.lookup.findings.values()].flat();
  const topics = topicsOf(findings.filter(({ verdict }) => verdict !== 'single-source'));
  const same = topics.filter(([{ verdict }]) => agreeing.has(verdict));
  const differing = topics.filter((topic) => !same.includes(topic));
  const only = onlyHere(report, layout);
  const lines = [
    ...rowOf(layout, (id) => plainPiece(nameOf(id, layout))),
    ruleLine(layout.width, layout.ink),
    ...report.lineage.flatMap((link) => copyLines(link, layout)),
    ...part('Differing', differing, layout),
    ...part('Same', same, layout),
    ...heading(`Only here: ${only.counts.join(' and ')}`, layout),
    ...only.lines,
  ];
  return `${lines.join('\n')}\n`;
}

function part(title: string, topics: readonly Topic[], layout: Layout): readonly string[] {
  return [
    ...heading(`${title}: ${topics.length}`, layout),
    ...topics.flatMap((topic) => topicLines(topic, layout)),
  ];
}

const heading = (text: string, { ink }: Layout) => ['', ink.heading(text)];

function copyLines({ source, derived, containment }: LineageLink, layout: Layout) {
  const names = [derived, source].map((id) => nameOf(id, layout));
  const text = `${names.join(' derives from ')}: ${percentText(containment)} of its text`;
  return ['', layout.ink.quiet(clip(text, layout.width))];
}
