import type { Finding } from '../../domain/finding.js';
import { evidenceWords } from '../../domain/printed-words.js';
import type { ReportedFinding } from '../../domain/report.js';
import { isDisputed, type Lookup } from '../view/lookup.js';
import { marksOf } from '../view/marks.js';
import { shortId } from '../view/short-id.js';
import { sidesOf } from '../view/sides.js';
import { standingOf } from '../view/words.js';
import { clip } from './clip.js';
import { labelOf } from './label.js';
import type { Page } from './page.js';

const labelWidth = 26;
const mostWordings = 4;
const longestWording = 60;

/** A finding in a line: `  4 outlets, 3 independent  «25%», «25 per cent» – tariffs on steel  1x2y3z`. */
export function shortFinding(finding: ReportedFinding, { ink, lookup, width }: Page): string {
  const label = `  ${whoHolds(finding, lookup).padEnd(labelWidth)}`;
  const topic = lookup.facts.get(finding.fact)?.title ?? finding.title;
  const words = [
    ...new Set(finding.evidence.map((one) => evidenceWords(one, lookup.claims.get(one.claim)))),
  ].map((text) => `«${clip(text, longestWording)}»`);
  const shown = words.slice(0, mostWordings).join(', ');
  const disputed = isDisputed(finding, lookup) ? ['disputed'] : [];
  const marks = [...marksOf(finding), ...disputed].map((mark) => `${mark}: `);
  const id = `  ${shortId(finding.id)}`;
  const told = clip(`${marks.join('')}${shown} – ${topic}`, width - label.length - id.length);
  return ink.quiet(label) + told + ink.quiet(id);
}

function whoHolds(finding: Finding, lookup: Lookup): string {
  const [side] = sidesOf(finding, lookup);
  return finding.outlets === 1 && side ? labelOf(side, labelWidth - 2) : standingOf(finding);
}
