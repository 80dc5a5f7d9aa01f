import type { ReportedFinding } from '../../domain/report.js';
import { wasText } from '../view/baseline-text.js';
import { marksOf } from '../view/marks.js';
import { shortId } from '../view/short-id.js';
import { type Side, sidesOf } from '../view/sides.js';
import { differing } from '../view/telling.js';
import { clip } from './clip.js';
import { labelOf } from './label.js';
import { inked, marked } from './marked.js';
import type { Page } from './page.js';
import { windowOf } from './window.js';
import { wrap, wrapText } from './wrap.js';

const indent = '    ';
const linesOfSentence = 2;
const linesOfMessage = 3;

/**
 * A finding with both sides' words:
 *
 *     CONTRADICTION (value, high)  The two totals differ: damage  1x2y3z
 *         Harbour Post, The Bay   … put the damage at «$5.6 million», …
 *         Coast Radio             … damage of «$5.9 million», …
 *         $5.6 million and $5.9 million have no amount in common
 *
 * Of two wordings the message would only say again what stands above it.
 */
export function findingLines(finding: ReportedFinding, page: Page): readonly string[] {
  const sides = sidesOf(finding, page.lookup, differing(finding));
  const labels = sides.map((side) => labelOf(side, Math.floor(page.width / 3)));
  const gutter = Math.max(...labels.map((label) => label.length), 0) + 2;
  const room = page.width - indent.length;
  const isShown = finding.aspect === 'wording' && sides.length > 1;
  const message = isShown ? '' : clip(finding.message, linesOfMessage * room);
  return [
    headingOf(finding, page),
    ...sides.flatMap((side, i) => sideLines(side, (labels[i] ?? '').padEnd(gutter), page)),
    ...wrapText(message, room).map((line) => indent + page.ink.quiet(line)),
    ...wasLines(finding, room).map((line) => indent + page.ink.quiet(line)),
  ];
}

function wasLines({ baseline }: ReportedFinding, room: number): readonly string[] {
  const was = wasText(baseline);
  return was === '' ? [] : wrapText(clip(`Changed: ${was}`, 2 * room), room);
}

function headingOf(finding: ReportedFinding, { ink, width }: Page): string {
  const { verdict, aspect, severity } = finding;
  const id = `  ${shortId(finding.id)}`;
  const kind = `${verdict.toUpperCase()} (${[aspect, severity, ...marksOf(finding)].join(', ')})`;
  return `  ${ink.verdict[verdict](kind)}  ${ink.heading(clip(finding.title, width - kind.length - id.length - 4))}${ink.quiet(id)}`;
}

/** The side's first sentence; the others say the same. */
function sideLines({ voices }: Side, label: string, page: Page): readonly string[] {
  const [voice] = voices;
  if (!voice) return [];
  const width = Math.max(20, page.width - indent.length - label.length);
  return wrap(windowOf(marked(voice.pieces), width * linesOfSentence), width).map((line, i) => {
    const start = i === 0 ? page.ink.quiet(label) : ' '.repeat(label.length);
    return indent + start + inked(line, page.ink);
  });
}
