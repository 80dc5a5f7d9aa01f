import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from '../../src/check.js';
import type { Article } from '../../src/domain/article.js';
import type { Finding } from '../../src/domain/finding.js';
import type { Report } from '../../src/domain/report.js';
import { book } from '../support/book.js';
import { withoutNulls } from './articles.js';
import { draw } from './reading/draw.js';
import { readRecord, recordRow, tally } from './reading/record.js';

/**
 * Draws findings on the events of BASIL, to be read against the articles. Prints each with its
 * sentences; `--rows` prints rows for reading-verdicts.md, `--tally` what stands there;
 * `--unread` leaves out what stands there already.
 */
const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    seed: { type: 'string', default: '1' },
    differences: { type: 'string', default: '60' },
    agreements: { type: 'string', default: '100' },
    rows: { type: 'boolean', default: false },
    unread: { type: 'boolean', default: false },
    tally: { type: 'boolean', default: false },
  },
});

const recordFile = fileURLToPath(new URL('reading-verdicts.md', import.meta.url));
const read = existsSync(recordFile) ? readRecord(readFileSync(recordFile, 'utf8')) : [];
const known = new Set(read.map(({ id }) => id));

function drawn(): readonly [Report, readonly Finding[]] | undefined {
  const file = join(values.shared, 'data/clusters_basil.jsonl');
  if (!existsSync(file)) return undefined;
  const records = readFileSync(file, 'utf8').trim().split('\n');
  const articles = withoutNulls(records.map((line) => JSON.parse(line))) as readonly Article[];
  const report = check(articles, book);
  const [seed, differences, agreements] = [values.seed, values.differences, values.agreements].map(
    Number,
  ) as [number, number, number];
  const findings = draw(report.findings, { seed, differences, agreements });
  return [report, values.unread ? findings.filter(({ id }) => !known.has(id)) : findings];
}

/** A finding as its reader needs it: each side's words marked in their sentence. */
function shown(finding: Finding, report: Report): readonly string[] {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  return [
    '',
    `${finding.id} ${finding.verdict} ${finding.aspect} ${finding.rule} (${finding.story})`,
    ...finding.evidence.map(({ article, claim, side, span }) => {
      const { text = '', outlet, published } = articles.get(article) ?? {};
      const [start, end] = claims.get(claim)?.sentence ?? span;
      const marked = `${text.slice(start, span[0])}«${text.slice(...span)}»${text.slice(span[1], end)}`;
      return `  ${side} ${outlet} ${published}: ${marked.replaceAll(/\s+/g, ' ')}`;
    }),
  ];
}

const print = (lines: readonly string[]) => {
  for (const line of lines) console.log(line);
};

if (values.tally) print(tally(read));
else {
  const [report, findings] = drawn() ?? [];
  if (!report || !findings) print([`nothing drawn: there are no articles in ${values.shared}`]);
  else if (values.rows) print(findings.map(recordRow));
  else {
    print(findings.flatMap((finding) => shown(finding, report)));
    print(['', `${findings.filter(({ id }) => known.has(id)).length} of ${findings.length} read`]);
  }
}
