import { groupBy } from '../domain/group-by.js';
import type { Report, ReportedFinding } from '../domain/report.js';
import { xml } from './junit/markup.js';
import { failing, outcome } from './junit/outcome.js';
import { failedRules } from './view/failed-rules.js';
import { isOpen } from './view/is-open.js';
import { type Lookup, lookUp } from './view/lookup.js';
import { byWeight } from './view/order.js';
import { shorten } from './view/printable.js';
import { counted } from './view/words.js';

/**
 * The report as a test run: a suite a story, a case for each finding on which several outlets are
 * heard. Contradictions and differences fail, dismissed ones are skipped, the rest passes.
 */
export function* renderJunit(report: Report): Generator<string> {
  const lookup = lookUp(report);
  const compared = report.findings.filter(({ verdict }) => verdict !== 'single-source');
  const findings = groupBy(compared.toSorted(byWeight), ({ story }) => story);
  const failed = failedRules(report.failures);
  const totals = { ...countsOf(compared), errors: failed.length };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield xml`<testsuites name="twosource" ${attributes({ ...totals, tests: totals.tests + failed.length })}>\n`
    .markup;
  for (const { id } of report.stories) {
    yield* suite(id, findings.get(id) ?? [], lookup);
  }
  if (failed.length > 0) {
    const size = { tests: failed.length, failures: 0, skipped: 0, errors: failed.length };
    yield xml`<testsuite name="rules" ${attributes(size)}>\n`.markup;
    for (const { rule, times, message } of failed) {
      const text = shorten(message, 600);
      yield xml`<testcase classname="rules" name="${shorten(rule, 80)}"><error type="rule" message="${text}">failed ${counted(times, 'time')}</error></testcase>\n`
        .markup;
    }
    yield '</testsuite>\n';
  }
  yield '</testsuites>\n';
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly errors: number;
}

function countsOf(findings: readonly ReportedFinding[]): Counts {
  const open = findings.filter(isOpen);
  return {
    tests: findings.length,
    failures: open.filter(({ verdict }) => failing.has(verdict)).length,
    skipped: findings.length - open.length,
    errors: 0,
  };
}

const attributes = ({ tests, failures, skipped, errors }: Counts) =>
  xml`tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;

function* suite(
  story: string,
  findings: readonly ReportedFinding[],
  lookup: Lookup,
): Generator<string> {
  if (findings.length === 0) return;
  const name = shorten(story, 160);
  yield xml`<testsuite name="${name}" ${attributes(countsOf(findings))}>\n`.markup;
  const seen = new Map<string, number>();
  for (const finding of findings) {
    const title = shorten(finding.title, 200);
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    const unique = times === 1 ? title : `${title} (${times})`;
    yield xml`<testcase classname="${name}" name="${unique}">${outcome(finding, lookup)}</testcase>\n`
      .markup;
  }
  yield '</testsuite>\n';
}
