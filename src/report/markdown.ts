import { verdicts } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import { escapeMarkdown } from './markdown/escape.js';
import { storyMarkdown } from './markdown/story.js';
import { tableMarkdown } from './markdown/table.js';
import { baselineText, goneTexts } from './view/baseline-text.js';
import { failedRules } from './view/failed-rules.js';
import { decidedText, lapsedTexts } from './view/lapsed.js';
import { lookUp } from './view/lookup.js';
import { openCounts } from './view/open-counts.js';
import { shorten } from './view/printable.js';
import { counted, sizeOf, verdictNames } from './view/words.js';

/** The report as Markdown, to be read as it is or rendered, and to be compared line by line. */
export function renderMarkdown(report: Report): string {
  const lookup = lookUp(report);
  const limit = limitOf(report);
  const open = openCounts(report);
  const lines = [
    '# What the outlets say',
    '',
    `${sizeOf(report.summary)}, ${counted(report.rules.length, 'rule')}.`,
    '',
    ...decidedMarkdown(report.decisions),
    ...(report.baseline ? [`${capital(baselineText(report.baseline))}.`, ''] : []),
    ...tableMarkdown(
      verdicts.map((verdict) => ({ title: verdictNames[verdict], right: true })),
      [verdicts.map((verdict) => String(open[verdict]))],
    ),
    '',
    ...report.stories.flatMap((story) => storyMarkdown(story, lookup, limit)),
    ...goneMarkdown(report.baseline),
    ...decisionsMarkdown(report.decisions),
    ...skippedMarkdown(report.skipped),
    ...failuresMarkdown(report.failures),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function decidedMarkdown(decisions: Report['decisions']): readonly string[] {
  const decided = decisions ? decidedText(decisions) : '';
  return decided ? [`Decisions: ${decided}.`, ''] : [];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function goneMarkdown(baseline: Report['baseline']): readonly string[] {
  if (!baseline || baseline.gone.length === 0) return [];
  return [
    `## Gone since the baseline (${baseline.gone.length})`,
    '',
    ...goneTexts(baseline).map((line) => `- ${escapeMarkdown(line)}`),
    '',
  ];
}

function decisionsMarkdown(decisions: Report['decisions']): readonly string[] {
  if (!decisions || decisions.lapsed.length === 0) return [];
  return [
    `## Decisions without effect (${decisions.lapsed.length})`,
    '',
    ...lapsedTexts(decisions).map((line) => `- ${escapeMarkdown(line)}`),
    '',
  ];
}

function skippedMarkdown(skipped: Report['skipped']): readonly string[] {
  if (skipped.length === 0) return [];
  return [
    `## Not used (${skipped.length})`,
    '',
    ...skipped.map(
      ({ source, reason }) =>
        `- **${escapeMarkdown(shorten(source, 200))}**: ${escapeMarkdown(shorten(reason, 300))}`,
    ),
  ];
}

function failuresMarkdown(failures: Report['failures']): readonly string[] {
  if (failures.length === 0) return [];
  return [
    '',
    `## Rules that failed (${failures.length})`,
    '',
    ...failedRules(failures).map(
      ({ rule, times, message }) =>
        `- **${escapeMarkdown(shorten(rule, 80))}**, ${counted(times, 'time')}: ${escapeMarkdown(shorten(message, 300))}`,
    ),
  ];
}

/** How many findings of one verdict a story shows, so that many stories don't make a book. */
function limitOf({ stories }: Report): number {
  return Math.max(5, Math.min(100, Math.floor(2000 / Math.max(1, stories.length))));
}
