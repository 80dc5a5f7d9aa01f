import { parse, type TestSuites } from 'junit2json';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { renderJunit } from '../../src/report/junit.js';
import { hostileReport } from './hostile.js';
import { reviewed } from './reviewed.js';
import { crowdedBy, failing } from './variants.js';

const xmlOf = (report: Report) => [...renderJunit(report)].join('');

async function read(report: Report) {
  const suites = (await parse(xmlOf(report))) as TestSuites;
  const cases = (suites.testsuite ?? []).flatMap(({ testcase }) => testcase ?? []);
  return { suites, cases };
}

describe('the JUnit run', () => {
  it('is the text that was looked at', async () => {
    await expect(xmlOf(reviewed)).toMatchFileSnapshot('golden/fixture.junit.xml');
  });

  it.each([
    ['a reviewed report', reviewed],
    ['hostile texts', hostileReport(reviewed)],
    ['failed rules', failing],
    ['many findings', crowdedBy(300)],
    ['no findings', { ...reviewed, findings: [] }],
  ])('of %s counts what it holds', async (_, report) => {
    const { suites, cases } = await read(report);
    expect(suites).toMatchObject({
      tests: cases.length,
      failures: cases.filter(({ failure }) => failure).length,
      errors: cases.filter(({ error }) => error).length,
    });
    const skipped = report.findings.filter(({ decision }) => decision?.decision === 'dismissed');
    expect(cases.filter(({ skipped: one }) => one)).toHaveLength(skipped.length);
  });

  it('fails contradictions and differences, skips what was dismissed, passes the rest', async () => {
    const { cases } = await read(reviewed);
    const outcome = Object.fromEntries(
      cases.map(({ name, failure, skipped }) => [
        name?.split(': ')[1],
        failure ? 'failed' : skipped ? 'skipped' : 'passed',
      ]),
    );
    expect(outcome).toEqual({
      'Cost of the repair': 'failed',
      'People hurt': 'passed',
      'What Captain Iva Morn said of the bridge': 'skipped',
      'People on board': 'passed',
      'Day of the accident': 'passed',
    });
  });

  it('gives no two cases of a story one name', async () => {
    const { cases } = await read(crowdedBy(50));
    expect(new Set(cases.map(({ name }) => name)).size).toBe(50);
  });

  it('holds no character that XML cannot', () => {
    const [finding] = reviewed.findings;
    if (!finding) throw new Error('the fixture has findings');
    const message = 'a\ud800b\u0000c\ufffed\u{1f6a2}';
    const xml = xmlOf({ ...reviewed, findings: [{ ...finding, message }] });
    expect(xml).toContain('a\ufffdb\ufffdc\ufffdd\u{1f6a2}');
  });
});
