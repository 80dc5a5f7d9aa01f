import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Places } from '../../src/domain/place.js';
import type { Report } from '../../src/domain/report.js';
import { renderSarif } from '../../src/report/sarif.js';
import { fixture } from './fixture.js';
import { hostileReport } from './hostile.js';
import { places, reviewed } from './reviewed.js';
import { crowdedBy, failing } from './variants.js';

const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const textOf = (report: Report, at: Places = places) => [...renderSarif(report, at)].join('');
const logOf = (report: Report, at?: Places) => JSON.parse(textOf(report, at)) as Log;
const resultsOf = (report: Report, at?: Places) => logOf(report, at).runs[0]?.results ?? [];
const about = (word: string, results: readonly Result[]) =>
  results.find(({ message }) => message.text?.includes(word));

describe('the SARIF log', () => {
  it('is the text that was looked at', async () => {
    await expect(textOf(reviewed)).toMatchFileSnapshot('golden/fixture.sarif');
  });

  it.each([
    ['a plain report', fixture],
    ['a reviewed one', reviewed],
    ['one whose rules failed', failing],
    ['one of hostile texts', hostileReport(reviewed)],
    ['one without findings', { ...fixture, findings: [], rules: [] }],
  ])('of %s holds to the published schema', (_, report) => {
    validate(logOf(report));
    expect(validate.errors).toBeNull();
    validate(logOf(report, new Map()));
    expect(validate.errors).toBeNull();
  });

  it('would be refused by the schema if a level were none of SARIF’s', () => {
    const log = JSON.parse(textOf(fixture).replace('"level":"error"', '"level":"grave"'));
    expect(validate(log)).toBe(false);
  });

  it('has a result for each finding, and its other outlets as related locations', () => {
    const results = resultsOf(fixture);
    expect(results).toHaveLength(fixture.findings.length);
    const cost = about('Cost of the repair', results);
    expect(cost).toMatchObject({ kind: 'fail', level: 'error', ruleId: 'value-disjoint' });
    expect(cost?.relatedLocations?.map(({ message }) => message?.text)).toEqual([
      'b, Lunness Radio: “$5.9 million”',
      'b, The Skarrow Mail: “$5.9 million”',
    ]);
  });

  it('points at the words in their file: lines of a text, the line of a record', () => {
    const [text, record] = [
      about('Cost of the repair', resultsOf(fixture))?.locations?.[0],
      about('Cost of the repair', resultsOf(fixture))?.relatedLocations?.[0],
    ];
    const start = fixture.articles[0]?.text.indexOf('$5.6m') ?? -1;
    expect(text?.physicalLocation).toEqual({
      artifactLocation: { uri: 'ferry/a%20post%2C%2050%25.md' },
      region: {
        ...{ startLine: 6, startColumn: start + 1, endLine: 6, endColumn: start + 6 },
        snippet: { text: '$5.6m' },
      },
    });
    expect(record?.physicalLocation?.region).toEqual({
      ...{ startLine: 2, endLine: 2 },
      snippet: { text: '$5.9 million' },
    });
  });

  it('suppresses what was dismissed, with why', () => {
    expect(about('Nobody', resultsOf(fixture))?.suppressions).toBeUndefined();
    const results = resultsOf(reviewed);
    expect(about('Captain Iva Morn', results)?.suppressions).toEqual([
      {
        ...{ kind: 'external', status: 'accepted' },
        justification:
          'dismissed, wrong extraction by A. Reader on 2031-05-20: “He said <both>, on two days.”',
      },
    ]);
    expect(about('Cost of the repair', results)?.suppressions).toEqual([]);
  });

  it('says what is new, updated, unchanged and absent', () => {
    const states = resultsOf(reviewed).map(({ baselineState }) => baselineState);
    expect([...new Set(states)].sort()).toEqual(['absent', 'new', 'unchanged', 'updated']);
  });

  it('keeps links and placeholders of others from acting in messages', () => {
    const [finding] = fixture.findings;
    if (!finding) throw new Error('the fixture has findings');
    const message = 'See [here](javascript:alert(1)) and {0}';
    const [result] = resultsOf({ ...fixture, findings: [{ ...finding, message }] });
    expect(result?.message.text).toContain('See \\[here\\](javascript:alert(1)) and {{0}}');
  });

  it('names each rule once and refers to it', () => {
    const { runs } = logOf(reviewed);
    const rules = runs[0]?.tool.driver.rules ?? [];
    for (const { ruleId, ruleIndex } of runs[0]?.results ?? [])
      expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId);
  });

  it('counts the lines of an article once, however many findings it has', () => {
    const crowded = crowdedBy(2000);
    const [article, ...others] = crowded.articles;
    if (!article) throw new Error('the fixture has articles');
    const long = { ...article, text: article.text + '\nline'.repeat(150_000) };
    expect(resultsOf({ ...crowded, articles: [long, ...others] })).toHaveLength(2000);
  });
});
