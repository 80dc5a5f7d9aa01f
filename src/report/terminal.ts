import { byCodeUnits } from '../domain/by-code-units.js';
import { type Verdict, verdicts } from '../domain/finding.js';
import type { Report, Story } from '../domain/report.js';
import type { Ink } from './terminal/ink.js';
import { mostImportant } from './terminal/most-important.js';
import type { Page } from './terminal/page.js';
import { storyLines } from './terminal/story.js';
import { decisionLines, failureLines, goneLines, skippedLines } from './terminal/told.js';
import { baselineText } from './view/baseline-text.js';
import { isOpen } from './view/is-open.js';
import { decidedText } from './view/lapsed.js';
import { type Lookup, lookUp } from './view/lookup.js';
import { openCounts } from './view/open-counts.js';
import { byWeight } from './view/order.js';
import { counted } from './view/words.js';

export interface TerminalOptions {
  /** Columns. */
  readonly width: number;
  readonly ink: Ink;
  /** Also what only one outlet has. */
  readonly singleSource?: boolean;
  /** Everything, however long it gets. */
  readonly all?: boolean;
}

/**
 * A summary: what matters most on the first screen, then at most a screen for each story, conflicts
 * first, each with both sides' words.
 */
export function renderTerminal(report: Report, wanted: TerminalOptions): string {
  const options = { ...wanted, width: Math.max(narrowest, wanted.width) };
  const lookup = lookUp(report);
  const shown = verdicts.filter((verdict) => verdict !== 'single-source' || options.singleSource);
  const stories = storiesByWeight(report, shown, lookup);
  const limit = options.all ? unlimited : limitFor(stories.length);
  const page = { ...options, lookup, most: limit.findings };
  const hidden = stories.slice(limit.stories);
  const detail = [
    ...stories.slice(0, limit.stories).flatMap((story) => storyLines(story, shown, page)),
    ...(hidden.length > 0
      ? [`… and ${counted(hidden.length, 'more story', 'more stories')}`, '']
      : []),
    ...goneLines(report, options),
    ...decisionLines(report, options),
    ...skippedLines(report, options),
    ...failureLines(report, options),
  ];
  const lines = [
    ...countLines(report, options),
    ...(report.baseline ? [baselineText(report.baseline)] : []),
    '',
    ...overviewLines(report, shown, detail, page),
    ...detail,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Lines of the smallest usual screen. */
const screen = 24;

/** What matters most, before anything else; nothing where all of it is on one screen anyway. */
function overviewLines(
  { findings }: Report,
  shown: readonly Verdict[],
  detail: readonly string[],
  page: Page,
): readonly string[] {
  if (detail.join('\n').split('\n').length <= screen) return [];
  const open = findings.filter((finding) => isOpen(finding) && shown.includes(finding.verdict));
  return [...mostImportant(open, page), ''];
}

/** On less, the terminal has to break lines. */
const narrowest = 50;

interface Limit {
  readonly stories: number;
  readonly findings: number;
}

const unlimited: Limit = { stories: Infinity, findings: Infinity };

/** The more stories, the less of each. */
function limitFor(stories: number): Limit {
  if (stories <= 3) return { stories: 3, findings: 8 };
  return stories <= 12 ? { stories: 12, findings: 4 } : { stories: 20, findings: 2 };
}

/** Stories that have something to show, the weightiest first. */
function storiesByWeight(
  { stories }: Report,
  shown: readonly Verdict[],
  { findings }: Lookup,
): readonly Story[] {
  const firstOf = ({ id }: Story) =>
    findings.get(id)?.find(({ verdict }) => shown.includes(verdict));
  return stories
    .flatMap((story) => {
      const first = firstOf(story);
      return first ? [{ story, first }] : [];
    })
    .sort((a, b) => byWeight(a.first, b.first) || byCodeUnits(a.story.id, b.story.id))
    .map(({ story }) => story);
}

function countLines(report: Report, { ink }: TerminalOptions) {
  const { summary, articles, stories, decisions } = report;
  const open = openCounts(report);
  const outlets = new Set(articles.map(({ outlet, id }) => outlet ?? id));
  const size = [
    counted(summary.articles, 'article'),
    counted(summary.stories, 'story', 'stories'),
    counted(outlets.size, 'outlet'),
  ].join(', ');
  const found = verdicts
    .filter((verdict) => verdict !== 'single-source' && open[verdict] > 0)
    .map((verdict) => ink.verdict[verdict](counted(open[verdict], verdict)));
  const comparable = stories.some((story) => story.articles.length > 1);
  const nothing = !comparable
    ? 'no story has two articles to compare'
    : decisions?.dismissed
      ? 'no open findings'
      : 'no findings';
  const decided = decisions ? decidedText(decisions) : '';
  return [`${ink.heading(size)}: ${found.join(', ') || nothing}${decided && `; ${decided}`}`];
}
