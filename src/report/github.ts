import type { Verdict } from '../domain/finding.js';
import type { Places } from '../domain/place.js';
import type { Report, ReportedFinding } from '../domain/report.js';
import { isOpen } from './view/is-open.js';
import { openCounts } from './view/open-counts.js';
import { byWeight } from './view/order.js';
import { shorten } from './view/printable.js';
import { type Region, regionFinder } from './view/region.js';
import { counted, sizeOf } from './view/words.js';

/** What an editor has to look at; GitHub shows ten annotations of each level. */
const annotated: ReadonlySet<Verdict> = new Set(['contradiction', 'update', 'difference']);

const levels = { high: 'error', medium: 'warning', low: 'notice', info: 'notice' } as const;

/**
 * Workflow commands that GitHub Actions turns into annotations, the weightiest first:
 *
 *     ::error file=pier/bay.md,line=5,title=The figures differ::The Bay: “$5.9m” …
 */
export function* renderGithub(report: Report, places: Places): Generator<string> {
  const regionOf = regionFinder(report, places);
  const findings = report.findings
    .filter((finding) => annotated.has(finding.verdict) && isOpen(finding))
    .sort(byWeight);
  for (const finding of findings) yield annotation(finding, regionOf);
  const open = openCounts(report);
  const counts = [...annotated].map((verdict) => counted(open[verdict], verdict)).join(', ');
  yield `::notice title=twosource::${data(`${sizeOf(report.summary)}: ${counts}`)}\n`;
}

function annotation(
  { verdict, severity, title, message, evidence: [first] }: ReportedFinding,
  regionOf: ReturnType<typeof regionFinder>,
): string {
  const level = verdict === 'update' ? 'notice' : levels[severity];
  const place = first ? placeOf(regionOf(first.article, first.span)) : [];
  const properties = [...place, ['title', shorten(title, 200)] as const];
  const written = properties.map(([key, value]) => `${key}=${property(value)}`).join(',');
  return `::${level} ${written}::${data(shorten(message, 1000))}\n`;
}

function placeOf(region: Region): readonly (readonly [key: string, value: string])[] {
  const { file, startLine, endLine, startColumn, endColumn } = region;
  if (file === undefined) return [];
  const isOneLine = startLine === endLine && startColumn !== undefined;
  return [
    ['file', file],
    ['line', `${startLine}`],
    ['endLine', `${endLine}`],
    ...(isOneLine
      ? [['col', `${startColumn}`] as const, ['endColumn', `${endColumn}`] as const]
      : []),
  ];
}

/** Text of others can end neither the line nor the command. */
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
