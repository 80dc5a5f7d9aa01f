import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor, escapeHtml, html, link } from '../../../src/report/html/markup.js';
import { hostileTexts } from '../hostile.js';

describe('escapeHtml', () => {
  it.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    [`"double" 'single'`, '&quot;double&quot; &#39;single&#39;'],
    ['&amp;', '&amp;amp;'],
    ['two\nlines\tand a tab', 'two lines and a tab'],
    ['\u001b[2J', '\ufffd[2J'],
    ['\u202eevil', '\ufffdevil'],
    ['“plain” – 2.5 %, naïve', '“plain” – 2.5 %, naïve'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeHtml(text)).toBe(escaped);
  });

  it('leaves no character that could end a text or an attribute', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii' }),
        (text) => !/[<>"'\n]/.test(escapeHtml(text)),
      ),
    );
  });
});

describe('html', () => {
  it('escapes what is put in, and takes markup as it is', () => {
    const inner = html`<b title="${'"'}">${'<i>'}</b>`;
    expect(html`<p>${inner}${[inner, 'x']}${3}${false}${undefined}</p>`.markup).toBe(
      '<p><b title="&quot;">&lt;i&gt;</b><b title="&quot;">&lt;i&gt;</b>x3</p>',
    );
  });

  it.each(hostileTexts)('keeps %j a text', (text) => {
    expect(html`${text}`.markup).not.toMatch(/[<>"']/);
  });
});

describe('link', () => {
  it.each([
    [
      'https://a.example/b?c=d&e',
      '<a href="https://a.example/b?c=d&amp;e" rel="noreferrer noopener">t</a>',
    ],
    ['HTTP://A.EXAMPLE', '<a href="HTTP://A.EXAMPLE" rel="noreferrer noopener">t</a>'],
    ['javascript:alert(1)', 't'],
    ['\thttps://a.example', 't'],
    [undefined, 't'],
  ])('%j is %s', (url, markup) => {
    expect(link(url, 't').markup).toBe(markup);
  });
});

describe('anchor', () => {
  it('is the same for the same text and another for another', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) => (anchor('s', a) === anchor('s', b)) === (a === b),
      ),
    );
  });

  it('needs no escaping', () => {
    fc.assert(fc.property(fc.string(), (id) => /^s-[\w-]*$/.test(anchor('s', id))));
  });
});
