import type { ReportedFinding } from '../../domain/report.js';
import { headlineOf } from '../view/headline.js';
import { marksOf } from '../view/marks.js';
import { byWeight } from '../view/order.js';
import { printable } from '../view/printable.js';
import { shortId } from '../view/short-id.js';
import { sidesOf } from '../view/sides.js';
import { differing } from '../view/telling.js';
import { clip } from './clip.js';
import { labelOf } from './label.js';
import { inked, marked } from './marked.js';
import type { Page } from './page.js';
import { windowOf } from './window.js';
import { wrap } from './wrap.js';

/** As many as fit on the smallest usual screen, of 24 lines, below the counts. */
const most = 10;
const indent = '    ';
const against = '  ≠  ';

/**
 * What an editor should see first, of all stories, two lines each:
 *
 *      1  CONTRADICTION value  Cost of the repair  1x2y3z
 *         Harbour Post: “$5.6m”; Coast Radio: “$5.9m” – for the same thing.
 *      2  DIFFERENCE wording  The captain: “Nobody on the bridge was…”  4x5y6z
 *         Harbour Post … was «asleep», she said.  ≠  Coast Radio … was «awake».
 */
export function mostImportant(findings: readonly ReportedFinding[], page: Page): readonly string[] {
  const several = new Set(findings.map(({ story }) => story)).size > 1;
  const first = [...findings].sort(byWeight).slice(0, most);
  return first.flatMap((finding, index) => [
    headingOf(finding, index + 1, several, page),
    indent + gistOf(finding, page),
  ]);
}

function headingOf(
  finding: ReportedFinding,
  number: number,
  several: boolean,
  { ink, lookup, width }: Page,
): string {
  const { verdict, aspect } = finding;
  const { what, about } = headlineOf(finding, lookup);
  const kind = `${verdict.toUpperCase()} ${[aspect, ...marksOf(finding)].join(', ')}`;
  const story = several ? `  ${clip(finding.story, Math.floor(width / 4))}` : '';
  const end = `${story}  ${shortId(finding.id)}`;
  const topic = clip(about || what, width - indent.length - kind.length - end.length - 2);
  return `${String(number).padStart(2)}  ${ink.verdict[verdict](kind)}  ${ink.heading(topic)}${ink.quiet(end)}`;
}

/** The rule's own words where they fit; else each side's words around what differs. */
function gistOf(finding: ReportedFinding, page: Page): string {
  const room = page.width - indent.length;
  const sides = sidesOf(finding, page.lookup, differing(finding));
  const isShort = printable(finding.message).length <= room;
  if (isShort || finding.aspect !== 'wording' || sides.length < 2) {
    return page.ink.quiet(clip(finding.message, room));
  }
  const shown = sides.slice(0, 2);
  const each = Math.floor((room - against.length) / shown.length);
  return shown
    .map((side) => {
      const label = labelOf(side, Math.floor(each / 3));
      const width = each - label.length - 1;
      const [line = []] = wrap(windowOf(marked(side.voices[0]?.pieces ?? []), width), width);
      return `${page.ink.quiet(label)} ${inked(line, page.ink)}`;
    })
    .join(page.ink.quiet(against));
}
