import type { Finding, Verdict } from '../domain/finding.js';
import type { LineageLink } from '../domain/lineage.js';
import type { Report } from '../domain/report.js';
import { columnWidth, sideBySide } from './diff/columns.js';
import { onlyIn } from './diff/only-in.js';
import { clip } from './terminal/clip.js';
import type { Ink } from './terminal/ink.js';
import { marked } from './terminal/marked.js';
import { windowOf } from './terminal/window.js';
import type { Piece } from './view/excerpt.js';
import { type Lookup, lookUp } from './view/lookup.js';
import { printable } from './view/printable.js';
import { dayOf, outletOf, sidesOf } from './view/sides.js';
import { percentText } from './view/words.js';

export interface DiffOptions {
  /** Article id of each column. */
  readonly left: string;
  readonly right: string;
  /** Columns of the terminal. */
  readonly width: number;
  readonly ink: Ink;
}

const parts: readonly (readonly [title: string, verdicts: readonly Verdict[]])[] = [
  ['Differing', ['contradiction', 'update', 'difference']],
  ['Same', ['refinement', 'agreement']],
];

const linesOfCell = 4;

/** Two articles side by side, by topic: what differs, what is the same, what only one has. */
export function renderDiff(report: Report, options: DiffOptions): string {
  const lookup = lookUp(report);
  const findings = [...lookup.findings.values()].flat();
  const [left, right] = [options.left, options.right].map((id) => plainPiece(nameOf(id, lookup)));
  const lines = [
    ...row(left ?? [], right ?? [], options),
    ...report.lineage.flatMap((link) => copyLines(link, lookup, options)),
    ...parts.flatMap(([title, verdicts]) => {
      const some = findings.filter(({ verdict }) => verdicts.includes(verdict));
      return [
        ...heading(title, some.length, options),
        ...some.flatMap((one) => topic(one, lookup, options)),
      ];
    }),
    ...onlyHere(report, lookup, options),
  ];
  return `${lines.join('\n')}\n`;
}

function copyLines(
  { source, derived, containment }: LineageLink,
  lookup: Lookup,
  options: DiffOptions,
) {
  const names = [derived, source].map((id) => nameOf(id, lookup));
  const text = `${names.join(' derives from ')}: ${percentText(containment)} of its text`;
  return ['', options.ink.quiet(clip(text, options.width))];
}

function heading(title: string, count: number, { ink }: DiffOptions): readonly string[] {
  return ['', ink.heading(`${title}: ${count}`)];
}

function topic(finding: Finding, lookup: Lookup, options: DiffOptions): readonly string[] {
  const { verdict, aspect, title } = finding;
  const kind = `${verdict} (${aspect})`;
  const about = clip(
    lookup.facts.get(finding.fact)?.title ?? title,
    options.width - kind.length - 2,
  );
  const [left, right] = [options.left, options.right].map((id) => cellOf(finding, id, lookup));
  return [
    '',
    `${options.ink.verdict[verdict](kind)}  ${about}`,
    ...row(left ?? [], right ?? [], options),
  ];
}

/** The sentences of one article that are evidence, one after the other. */
function cellOf(finding: Finding, article: string, lookup: Lookup): readonly Piece[] {
  return sidesOf(finding, lookup)
    .flatMap(({ voices }) => voices)
    .filter((voice) => voice.article.id === article)
    .flatMap(({ pieces }, i) => [...(i > 0 ? plainPiece(' / ') : []), ...marked(pieces)]);
}

function onlyHere(report: Report, lookup: Lookup, options: DiffOptions): readonly string[] {
  const [left = [], right = []] = [options.left, options.right].map((id) =>
    onlyIn(id, report, lookup).map(marked),
  );
  const rows = Math.max(left.length, right.length);
  return [
    ...heading('Only here', left.length + right.length, options),
    ...Array.from({ length: rows }, (_, i) => [
      '',
      ...row(left[i] ?? [], right[i] ?? [], options),
    ]).flat(),
  ];
}

function row(left: readonly Piece[], right: readonly Piece[], { width, ink }: DiffOptions) {
  const room = columnWidth(width) * linesOfCell;
  return sideBySide(windowOf(left, room), windowOf(right, room), width, ink);
}

function plainPiece(text: string): readonly Piece[] {
  return [{ text: printable(text), marked: false }];
}

function nameOf(id: string, lookup: Lookup): string {
  const article = lookup.articles.get(id);
  if (!article) return id;
  return [outletOf(article), dayOf(article)].filter(Boolean).join(', ');
}
