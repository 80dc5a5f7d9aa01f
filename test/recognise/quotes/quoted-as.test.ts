import { expect, test } from 'vitest';
import { quotedAs, quotesAnother } from '../../../src/recognise/quotes/quoted-as.js';

const whom = (text: string) => {
  const found = quotedAs(text, text.indexOf('quoted') + 'quoted'.length);
  return Array.isArray(found) ? text.slice(...(found as [number, number])) : found;
};

test.each([
  ['the agency quoted Olaf Tern as saying.', 'Olaf Tern'],
  ['Tern quoted the mayor of Velm as telling them.', 'the mayor of Velm'],
  ['Tern quoted her as saying.', 'unnamed'],
  ['Tern quoted a poem.', undefined],
  ['Tern quoted her, as ever, saying so.', undefined],
])('%s %s', (text, expected) => {
  expect(whom(text)).toBe(expected);
});

test.each([
  ['Tern quoted her as saying that', true],
  ['Tern, as saying goes,', false],
  ['Tern quoted Okoye as saying that', false],
])('of one named before: %s %s', (passage, expected) => {
  expect(quotesAnother(passage)).toBe(expected);
});
