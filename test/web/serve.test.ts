import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { addExample } from '../../src/io/add-example.js';
import { changeDecisions } from '../../src/io/change-decisions.js';
import { readDecisions } from '../../src/io/read-decisions.js';
import { readReviewPage } from '../../src/io/review-page.js';
import { serveReview } from '../../src/io/review-server.js';
import { renderHtml } from '../../src/report/html.js';
import { applyDecisions } from '../../src/review/apply-decisions.js';
import { applyChanges } from '../../src/review/change.js';
import { decide } from '../../src/review/decide.js';
import { folderOf } from '../io/folder.js';
import { fixture } from '../report/fixture.js';
import { useBrowser } from './browser.js';

const open = useBrowser();
const file = join(folderOf({}), 'twosource-decisions.yaml');
const ruleText = `# kept
id: value-disjoint # kept too
title: The figures cannot both hold
message: "{a.outlet}: {a.words}; {b.outlet}: {b.words}."
verdict: contradiction
aspect: value
severity: high
given: { kind: quantity }
when: "true"
`;
const ruleFile = join(folderOf({ 'value-disjoint.yml': ruleText }), 'value-disjoint.yml');
const page = await readReviewPage();
const decided = () => (existsSync(file) ? readDecisions(file).decisions : []);
const server = await serveReview({
  port: 0,
  page: () =>
    renderHtml(applyDecisions(fixture, decided(), '2031-06-01'), page, {
      learning: ['value-disjoint'],
    }),
  learn: ({ example }) => addExample(ruleFile, example),
  change: (changes) => changeDecisions(file, (all) => applyChanges(all, changes, fixture)),
});
afterAll(server.close);
const { port, searchParams } = new URL(server.address);
const token = searchParams.get('token') ?? '';
const origin = `http://127.0.0.1:${port}`;

/** A request with exactly these headers; `fetch` would not let a test forge them. */
function ask(method: string, path: string, headers: Record<string, string>, body = '') {
  return new Promise<number | undefined>((done, failed) => {
    const asking = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    asking.on('error', failed);
    asking.end(body);
  });
}

const finding = fixture.findings.find(({ id }) => id === 'f1');
const change = (date: string) => [
  {
    isCleared: false,
    decision: finding && decide(finding, fixture, { decision: 'confirmed', date }),
  },
];
const own = { origin, 'x-twosource-token': token, 'content-type': 'application/json' };
const post = (headers: Record<string, string>, body: unknown = change('2031-06-01')) =>
  ask('POST', '/decisions', headers, JSON.stringify(body));

describe('the review server', () => {
  it('saves decisions as they are made, and shows them after a reload', async () => {
    const { page: tab, faults } = await open(server.address);
    await tab.keyboard.press('c');
    await tab.keyboard.press('d');
    await tab.keyboard.press('3');
    await expect
      .poll(() =>
        decided()
          .map(({ decision }) => decision)
          .sort(),
      )
      .toEqual(['confirmed', 'dismissed']);
    await tab.reload();
    await expect.poll(() => tab.textContent('.desk b')).toBe('2 of 3 reviewed');
    await tab.keyboard.press('m');
    await tab.fill('#note', 'asked the owner');
    await tab.keyboard.press('Enter');
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('note: "asked the owner"');
    await tab.keyboard.press('u');
    await expect.poll(() => readFileSync(file, 'utf8')).not.toContain('asked the owner');
    expect(faults).toEqual([]);
  });

  it('adds an example to the rule whose verdict is wrong', async () => {
    const { page: tab, faults } = await open(`${server.address}#findings?q=rule:value-disjoint`);
    await tab.keyboard.press('w');
    await tab.getByRole('button', { name: 'Add to the rule' }).click();
    await expect.poll(() => tab.textContent('dialog')).toContain('Added to value-disjoint.');
    const written = readFileSync(ruleFile, 'utf8');
    expect(written.startsWith(`${ruleText}\nexamples:\n  - title: "`)).toBe(true);
    expect(parse(written).examples).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it.each<[string, number, Record<string, string>, string]>([
    ['the page', 200, {}, `/?token=${token}`],
    ['without a token', 403, {}, '/'],
    ['with another token', 403, {}, `/?token=${'x'.repeat(token.length)}`],
    ['from a name that leads here', 403, { host: `evil.example:${port}` }, `/?token=${token}`],
    ['from another site', 403, { 'sec-fetch-site': 'cross-site' }, `/?token=${token}`],
    ['of another origin', 403, { origin: 'https://evil.example' }, `/?token=${token}`],
    ['another file', 404, {}, `/../../etc/passwd?token=${token}`],
  ])('GET %s: %i', async (_, status, headers, path) => {
    expect(await ask('GET', path, headers)).toBe(status);
  });

  it.each<[string, number, Record<string, string | undefined>, unknown]>([
    ['of another origin', 403, { origin: 'https://evil.example' }, undefined],
    ['without origin', 403, { origin: undefined }, undefined],
    ['without token', 403, { 'x-twosource-token': undefined }, undefined],
    ['from a name that leads here', 403, { host: 'evil.example' }, undefined],
    ['as a form would', 400, { 'content-type': 'text/plain' }, undefined],
    ['no list', 400, {}, {}],
    ['no day', 400, {}, change('someday')],
    ['other fields', 400, {}, [{ ...change('2031-06-01')[0], path: '/etc/passwd' }]],
  ])('POST %s: %i, and nothing is written', async (_, status, headers, body) => {
    const before = decided();
    const all = Object.entries({ ...own, ...headers }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    );
    expect(await post(Object.fromEntries(all), body)).toBe(status);
    expect(decided()).toEqual(before);
  });

  const lesson = {
    rule: 'value-disjoint',
    example: { title: 'Bridges', expect: 'silence', texts: [{ text: 'One.' }, { text: 'Two.' }] },
  };
  it.each<[string, number, Record<string, string>, unknown]>([
    ['of another origin', 403, { origin: 'https://evil.example' }, lesson],
    ['with another token', 403, { 'x-twosource-token': 'x' }, lesson],
    ['a path for a rule', 400, {}, { ...lesson, rule: '../../etc/passwd' }],
    ['a file of its own', 400, {}, { ...lesson, file: '/etc/passwd' }],
    ['no verdict', 400, {}, { ...lesson, example: { ...lesson.example, expect: 'true' } }],
    ['one side', 400, {}, { ...lesson, example: { ...lesson.example, texts: [{ text: 'One.' }] } }],
  ])('POST an example %s: %i, and nothing is written', async (_, status, headers, body) => {
    const before = readFileSync(ruleFile, 'utf8');
    const all = { ...own, ...headers };
    expect(await ask('POST', '/examples', all, JSON.stringify(body))).toBe(status);
    expect(readFileSync(ruleFile, 'utf8')).toBe(before);
  });

  it('keeps what comes at once, and what others wrote meanwhile', async () => {
    const made = fixture.findings.map((one) => [
      {
        isCleared: false,
        decision: decide(one, fixture, { decision: 'confirmed', date: '2031-06-02' }),
      },
    ]);
    const statuses = await Promise.all(made.map((changes) => post(own, changes)));
    expect(new Set(statuses)).toEqual(new Set([204]));
    expect(decided()).toHaveLength(fixture.findings.length);
  });

  it('listens on this machine alone', () => {
    expect(new URL(server.address).hostname).toBe('127.0.0.1');
  });
});
