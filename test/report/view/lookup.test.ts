import { expect, test } from 'vitest';
import type { Report, ReportedFinding } from '../../../src/domain/report.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { plainInk } from '../../../src/report/terminal/ink.js';
import { renderTerminal } from '../../../src/report/terminal.js';
import { isDisputed, lookUp } from '../../../src/report/view/lookup.js';
import { fixture } from '../fixture.js';

const of = (verdict: ReportedFinding['verdict']) =>
  fixture.findings.find((finding) => finding.verdict === verdict) as ReportedFinding;
/** The fixture's agreement, and this on the same fact. */
const beside = (other: ReportedFinding): Report => ({
  ...fixture,
  findings: [of('agreement'), { ...other, fact: of('agreement').fact }],
});
const aspect = of('agreement').aspect;

test.each<[what: string, other: ReportedFinding, disputed: boolean]>([
  ['a contradiction', { ...of('contradiction'), aspect }, true],
  ['a difference', { ...of('difference'), aspect }, true],
  ['a later count', { ...of('update'), aspect }, false],
  ['a difference in something else', { ...of('difference'), aspect: 'role' }, false],
  [
    'a contradiction that was dismissed',
    {
      ...of('contradiction'),
      aspect,
      decision: { decision: 'dismissed', date: '2031-05-20' },
    },
    false,
  ],
])('what is agreed is disputed by %s: %j', (_, other, disputed) => {
  const report = beside(other);
  expect(isDisputed(of('agreement'), lookUp(report))).toBe(disputed);
  expect(isDisputed(other, lookUp(report))).toBe(false);
  expect(renderMarkdown(report).includes('| agreement, time, disputed |')).toBe(disputed);
  const printed = renderTerminal(report, { width: 100, ink: plainInk });
  expect(printed.includes('  disputed: «Monday», «5 May»')).toBe(disputed);
});
