import type { Verdict } from '../../domain/finding.js';
import type { ReportedFinding } from '../../domain/report.js';
import { isOpen } from '../view/is-open.js';
import type { Lookup } from '../view/lookup.js';
import { shorten } from '../view/printable.js';
import { rulingText } from '../view/ruling-text.js';
import { outletOf, sidesOf } from '../view/sides.js';
import { type Markup, xml } from './markup.js';

/** What a test run calls a failure; an update is news and no fault. */
export const failing: ReadonlySet<Verdict> = new Set(['contradiction', 'difference']);

/** What a test run says of a finding: failed, skipped, or passed with a word about it. */
export function outcome(finding: ReportedFinding, lookup: Lookup): Markup {
  const { verdict, aspect, severity, decision } = finding;
  const message = shorten(finding.message, 1000);
  if (decision && !isOpen(finding)) {
    return xml`<skipped message="${shorten(rulingText(decision), 600)}"/>`;
  }
  if (!failing.has(verdict)) return xml`<system-out>${message}</system-out>`;
  return xml`<failure type="${verdict} (${aspect}, ${severity})" message="${message}">${voices(finding, lookup)}</failure>`;
}

const voicesOfSide = 3;

/** A line a sentence: `b · The Bay: The repair will cost $5.9 million.` */
function voices(finding: ReportedFinding, lookup: Lookup): readonly Markup[] {
  return sidesOf(finding, lookup).flatMap(({ side, voices }) =>
    voices.slice(0, voicesOfSide).map(({ article, pieces }) => {
      const sentence = pieces.map(({ text }) => text).join('');
      return xml`\n${side} · ${shorten(outletOf(article), 80)}: ${shorten(sentence, 900)}`;
    }),
  );
}
