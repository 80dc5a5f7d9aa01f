import type { Verdict } from '../domain/finding.js';
import type { LineageLink } from '../domain/lineage.js';
import type { Report } from '../domain/report.js';
import { type Layout, nameOf, plainPiece, row, rowOf } from './diff/layout.js';
import { onlyIn } from './diff/only-in.js';
import { topicLines } from './diff/topic.js';
import { clip } from './terminal/clip.js';
import { marked } from './terminal/marked.js';
import { lookUp } from './view/lookup.js';
import { percentText } from './view/words.js';

const parts: readonly (readonly [title: string, verdicts: readonly Verdict[]])[] = [
  ['Differing', ['contradiction', 'update', 'difference']],
  ['Same', ['refinement', 'agreement']],
];

/** Two articles side by side, by topic: what differs, what is the same, what only one has. */
export function renderDiff(report: Report, options: Omit<Layout, 'lookup'>): string {
  const layout = { ...options, lookup: lookUp(report) };
  const findings = [...layout.lookup.findings.values()].flat();
  const lines = [
    ...rowOf(layout, (id) => plainPiece(nameOf(id, layout))),
    ...report.lineage.flatMap((link) => copyLines(link, layout)),
    ...parts.flatMap(([title, verdicts]) => {
      const some = findings.filter(({ verdict }) => verdicts.includes(verdict));
      const topics = some.flatMap((finding) => topicLines(finding, layout));
      return [...heading(title, some.length, layout), ...topics];
    }),
    ...onlyHere(report, layout),
  ];
  return `${lines.join('\n')}\n`;
}

function copyLines({ source, derived, containment }: LineageLink, layout: Layout) {
  const names = [derived, source].map((id) => nameOf(id, layout));
  const text = `${names.join(' derives from ')}: ${percentText(containment)} of its text`;
  return ['', layout.ink.quiet(clip(text, layout.width))];
}

function heading(title: string, count: number, { ink }: Layout): readonly string[] {
  return ['', ink.heading(`${title}: ${count}`)];
}

function onlyHere(report: Report, layout: Layout): readonly string[] {
  const [left, right] = [layout.left, layout.right].map((id) =>
    onlyIn(id, report, layout.lookup).map(marked),
  );
  const rows = Array.from({ length: Math.max(left?.length ?? 0, right?.length ?? 0) }, (_, i) => [
    '',
    ...row(left?.[i] ?? [], right?.[i] ?? [], layout),
  ]);
  const count = (left?.length ?? 0) + (right?.length ?? 0);
  return [...heading('Only here', count, layout), ...rows.flat()];
}
