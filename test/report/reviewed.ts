import type { Places } from '../../src/domain/place.js';
import type { Report } from '../../src/domain/report.js';
import { applyDecisions } from '../../src/review/apply-decisions.js';
import { compareBaseline } from '../../src/review/compare-baseline.js';
import { decide } from '../../src/review/decide.js';
import { fixture } from './fixture.js';

const today = '2031-06-01';
const ruling = { author: 'A. Reader', date: '2031-05-20' } as const;

const decisions = fixture.findings.flatMap((finding) => {
  if (finding.aspect === 'wording') {
    const dismissed = { decision: 'dismissed', reason: 'wrong-extraction', ...ruling } as const;
    return [decide(finding, fixture, { ...dismissed, note: 'He said <both>, on two days.' })];
  }
  if (finding.verdict === 'contradiction')
    return [decide(finding, fixture, { decision: 'confirmed', ...ruling })];
  return [];
});

const [first, ...others] = fixture.findings;
if (!first) throw new Error('the fixture has findings');

/** An earlier report: one finding less, one of another severity, and one that is gone. */
const earlier: Report = {
  ...fixture,
  findings: [
    ...others.map((finding) =>
      finding.verdict === 'update' ? { ...finding, severity: 'low' as const } : finding,
    ),
    { ...first, id: 'gone', evidence: first.evidence.map((one) => ({ ...one, text: '300' })) },
  ],
};

/** The fixture after a review, compared with an earlier report. */
export const reviewed: Report = compareBaseline(applyDecisions(fixture, decisions, today), earlier);

/** Files of each sort: a text below front matter, records of a file, standard input. */
export const places: Places = new Map([
  ['ferry-1', { file: 'ferry/a post, 50%.md', line: 6, isText: true }],
  ['ferry-2', { file: 'ferry/more.jsonl', line: 2, isText: false }],
  ['ferry-3', { file: 'ferry/more.jsonl', line: 3, isText: false }],
]);
