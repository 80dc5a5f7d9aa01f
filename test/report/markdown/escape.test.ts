import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeMarkdownLine } from '../../../src/report/markdown/escape.js';

describe('escapeMarkdown', () => {
  it.each([
    [
      'to 2.5% of GDP, up to $500 billion (by 2027)',
      'to 2.5% of GDP, up to $500 billion (by 2027)',
    ],
    ['**bold** and _more_', String.raw`\*\*bold\*\* and \_more\_`],
    ['[x](javascript:alert(1))', String.raw`\[x\](javascript:alert(1))`],
    ['<b>&amp;', String.raw`\<b>\&amp;`],
    ['a | b', String.raw`a \| b`],
    ['`code` ~~gone~~', String.raw`\`code\` \~\~gone\~\~`],
    [String.raw`\| already`, String.raw`\\\| already`],
    ['https://evil.example', String.raw`https\://evil.example`],
    ['www.evil.example', String.raw`www\.evil.example`],
    ['$x$ and $5', String.raw`\$x\$ and $5`],
    ['one\ntwo\r\n\r\nthree', 'one two three'],
    ['\u001b[0m', String.raw`�\[0m`],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves nothing that acts without a backslash before it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab\\`*_[]<|~&#\n$ ') }),
        (text) => !/[`*_[\]<|~&#\n]|\$/.test(escapeMarkdown(text).replaceAll(/\\./g, '')),
      ),
    );
  });
});

describe('escapeMarkdownLine', () => {
  it.each([
    ['- item', String.raw`\- item`],
    ['  + item', String.raw`\+ item`],
    ['1. item', String.raw`1\. item`],
    ['12) item', String.raw`12\) item`],
    ['=== line', String.raw`\=== line`],
    ['1.5 million – a *star*', String.raw`1.5 million – a \*star\*`],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdownLine(text)).toBe(escaped);
  });
});
