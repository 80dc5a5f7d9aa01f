import type { Finding } from '../../domain/finding.js';
import type { ReportedArticle, ReportedFinding } from '../../domain/report.js';
import { wasText } from '../view/baseline-text.js';
import { headlineOf } from '../view/headline.js';
import type { Lookup } from '../view/lookup.js';
import { marksOf } from '../view/marks.js';
import { shorten } from '../view/printable.js';
import { rulingText } from '../view/ruling-text.js';
import { shortId } from '../view/short-id.js';
import { dayOf, outletOf, type Side, sidesOf } from '../view/sides.js';
import { counted, standingOf } from '../view/words.js';
import { escapeMarkdown, escapeMarkdownLine } from './escape.js';
import { sentenceMarkdown } from './sentence.js';

/** Sentences of one side that are printed; the others are counted. */
const voicesShown = 6;

/** A finding with both sides' sentences, one line each so that a diff shows what changed. */
export function findingMarkdown(finding: ReportedFinding, lookup: Lookup): readonly string[] {
  const { what, about } = headlineOf(finding, lookup);
  return [
    `#### ${escapeMarkdown([what, about].filter(Boolean).join(': '))}`,
    '',
    ...sidesOf(finding, lookup).flatMap(sideMarkdown),
    '',
    escapeMarkdownLine(shorten(finding.message, 600)),
    '',
    ...becauseMarkdown(finding),
    `${[finding.aspect, finding.severity, ...marksOf(finding)].join(', ')} · ${standingOf(finding)} · rule ${code(finding.rule)} · finding ${code(shortId(finding.id))}`,
    '',
    ...rulingMarkdown(finding),
    ...wasMarkdown(finding),
  ];
}

function rulingMarkdown({ decision, reopened }: ReportedFinding): readonly string[] {
  if (decision) return [`Decision: ${escapeMarkdown(rulingText(decision))}.`, ''];
  return reopened ? [`Reopened; once ${escapeMarkdown(rulingText(reopened))}.`, ''] : [];
}

function wasMarkdown({ baseline }: ReportedFinding): readonly string[] {
  const was = wasText(baseline);
  return was === '' ? [] : [`Changed: ${escapeMarkdown(was)}.`, ''];
}

/** A finding that is folded away, and by whom and why. */
export function dismissedMarkdown(finding: ReportedFinding): string {
  const what = `${finding.verdict}, ${finding.aspect}: ${shorten(finding.title, 160)}`;
  const why = finding.decision ? rulingText(finding.decision) : '';
  return `- ${escapeMarkdown(what)} – ${escapeMarkdown(why)}`;
}

function becauseMarkdown({ because }: Finding): readonly string[] {
  const reasons = because.map((reason) => escapeMarkdown(shorten(reason, 400)));
  return reasons.length === 0 ? [] : [`Why: ${reasons.join('; ')}.`, ''];
}

function sideMarkdown({ side, voices }: Side): readonly string[] {
  const shown = voices.slice(0, voicesShown).map(({ article, pieces }) => {
    return `- ${escapeMarkdown(side)} · **${outletMarkdown(article)}**: ${sentenceMarkdown(pieces)}`;
  });
  const left = voices.length - shown.length;
  return left > 0
    ? [...shown, `- ${escapeMarkdown(side)} · and ${counted(left, 'more', 'more')}`]
    : shown;
}

/** `The Courier, 2025-09-02`, without the date where there is none. */
export function outletMarkdown(article: ReportedArticle): string {
  return escapeMarkdown(
    [shorten(outletOf(article), 80), dayOf(article)].filter(Boolean).join(', '),
  );
}

/** An id as code; an id holds letters, digits and dashes, so no backtick can end it. */
function code(id: string): string {
  return `\`${printableId(id)}\``;
}

function printableId(id: string): string {
  return shorten(id, 80).replaceAll('`', "'");
}
