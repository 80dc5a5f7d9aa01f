import { expect, test } from 'vitest';
import { check } from '../../src/check.js';
import { book } from '../support/book.js';

/** The messages of findings in value, each outlet saying how many boats there were. */
const messages = (...counts: readonly string[]) =>
  check(
    counts.map((count, i) => ({
      id: `t${i}`,
      story: 's',
      outlet: `Outlet ${i}`,
      published: '2031-05-14',
      text: `The storm sank ${count} boats in the harbour of Velm, the coastguard said.`,
    })),
    book,
  )
    .findings.filter(({ aspect }) => aspect === 'value')
    .map(({ message }) => message);

test.each([
  [['about 310', '312'], /“about 310”/],
  [['some 310', '450'], /“some 310”/],
  [['310 or more', '250'], /“310 or more”/],
  [['310', '250', 'at least 400'], /Also: Outlet 2 “at least 400”\.$/],
  [['10', '25', '40', '55', '70', '85'], /Also: .*, .*, Outlet \d “\d+” and Outlet \d “\d+”\.$/],
])('%j', (counts, expected) => {
  expect(messages(...counts).join('\n')).toMatch(expected);
});
