import type { Finding } from '../../domain/finding.js';
import { printable, shorten } from '../view/printable.js';
import { outletOf, type Side, sidesOf } from '../view/sides.js';
import { counted, standingOf } from '../view/words.js';
import { inked, marked } from './marked.js';
import type { Page } from './page.js';
import { windowOf } from './window.js';
import { wrap, wrapText } from './wrap.js';

const indent = '    ';
const linesOfSentence = 2;
const widestLabel = 24;

/**
 * A finding with both sides' words:
 *
 *     CONTRADICTION (value, high)  The two totals differ: damage
 *         Harbour Post, The Bay   … put the damage at «$5.6 million», …
 *         Coast Radio             … damage of «$5.9 million», …
 *         $5.6 million and $5.9 million have no amount in common
 */
export function findingLines(finding: Finding, page: Page): readonly string[] {
  const sides = sidesOf(finding, page.lookup);
  const widest = Math.max(...sides.map((side) => labelOf(side).length), 0);
  return [
    headingOf(finding, page),
    ...sides.flatMap((side) => sideLines(side, widest, page)),
    ...wrapText(printable(finding.message), page.width - indent.length).map(
      (line) => indent + page.ink.quiet(line),
    ),
  ];
}

function headingOf(finding: Finding, { ink, lookup, width }: Page): string {
  const { verdict, aspect, severity } = finding;
  const kind = `${verdict.toUpperCase()} (${aspect}, ${severity})`;
  const topic = lookup.facts.get(finding.fact)?.title;
  const title = shorten([finding.title, topic].filter(Boolean).join(': '), width - kind.length - 4);
  return `  ${ink.verdict[verdict](kind)}  ${ink.heading(title)}`;
}

function sideLines(side: Side, widest: number, page: Page): readonly string[] {
  const [voice] = side.voices;
  if (!voice) return [];
  const gutter = widest + 2;
  const width = Math.max(20, page.width - indent.length - gutter);
  return wrap(windowOf(marked(voice.pieces), width * linesOfSentence), width).map((line, i) => {
    const label = (i === 0 ? labelOf(side) : '').padEnd(gutter);
    return indent + page.ink.quiet(label) + inked(line, page.ink);
  });
}

/** `Harbour Post and 2 others`. */
function labelOf({ voices }: Side): string {
  const names = [...new Set(voices.map(({ article }) => printable(outletOf(article))))];
  const all = names.join(', ');
  if (all.length <= widestLabel) return all;
  const others = names.length === 1 ? '' : ` and ${counted(names.length - 1, 'other')}`;
  return shorten(names[0] ?? '', widestLabel - others.length) + others;
}

/** A finding in a line: `  4 outlets, 3 independent  tariffs: «25%», «25 per cent»`. */
export function shortFinding(finding: Finding, { ink, lookup, width }: Page): string {
  const standing = `  ${standingOf(finding).padEnd(26)}`;
  const topic = lookup.facts.get(finding.fact)?.title ?? finding.title;
  const words = [...new Set(finding.evidence.map(({ text }) => `«${shorten(text, 60)}»`))];
  const room = width - standing.length;
  return ink.quiet(standing) + shorten(`${words.slice(0, 4).join(', ')}  ${topic}`, room);
}
