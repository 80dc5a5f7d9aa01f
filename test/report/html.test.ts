import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html.js';
import { renderJson } from '../../src/report/json.js';
import { fixture } from './fixture.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { repeated } from './variants.js';

const template = '<meta content="connect-src {{connect}}"><script>{{report}}</script><p>end</p>';
const pageOf = (report: typeof fixture) => [...renderHtml(report, template)].join('');
const packedIn = (page: string) => /<script>(.*)<\/script>/s.exec(page)?.[1] ?? '';
const unpacked = (page: string) => gunzipSync(Buffer.from(packedIn(page), 'base64')).toString();

describe('the HTML report', () => {
  it.each([
    ['small', fixture],
    ['of a thousand articles', repeated(250)],
    ['hostile', hostileReport(fixture)],
  ])('holds the whole report, a %s one', (_, report) => {
    expect(unpacked(pageOf(report))).toBe([...renderJson(report)].join(''));
  });

  it('puts it where the page has a place for it, and lets the page connect to nothing', () => {
    const page = pageOf(fixture);
    expect(page.replace(packedIn(page), '')).toBe(
      `<meta content="connect-src 'none'"><script></script><p>end</p>`,
    );
  });

  it('has the same bytes for the same report', () => {
    expect(pageOf(fixture)).toBe(pageOf(structuredClone(fixture)));
  });

  it('lets no text of others reach the page as text', () => {
    const page = pageOf(hostileReport(fixture));
    expect(packedIn(page)).toMatch(/^[A-Za-z0-9+/]+=*$/);
    for (const text of hostileTexts) expect(page).not.toContain(text);
  });

  it('comes in parts', () => {
    expect([...renderHtml(repeated(250), template)].length).toBeGreaterThan(3);
  });
});
