import { expect, test } from 'vitest';
import { residueOf } from '../../src/compare/residue.js';
import { slipInClause } from '../../src/compare/slip-in-clause.js';

test.each([
  ['Colm Brenner left the pier at noon.', 'Colm Brennar left the pier at noon.', true],
  ['The pier of Ostrel was shut at noon.', 'The pier of Ostrle was shut at noon.', true],
  ['Colm Hemmel left the pier at noon.', 'Colm Lemmel left the pier at noon.', true],
  // Another name, or another form of it.
  ['Colm Brenner left the pier at noon.', 'Colm Okoye left the pier at noon.', false],
  ['The Velmer pier was shut at noon.', 'The Velmers pier was shut at noon.', false],
  ['Captain Hemmel left the pier.', 'Captain Lemmel left the pier.', false],
  ['Colm Tern left the pier at noon.', 'Colm Fern left the pier at noon.', false],
  // Nothing else in common.
  ['Colm Brenner left the pier at noon.', 'In May they met Colm Brennar.', false],
  ['He saw Brenner.', 'He saw Brennar.', false],
])('%s / %s %s', (a, b, slip) => {
  expect(slipInClause(residueOf(a, b))).toBe(slip);
  expect(slipInClause(residueOf(b, a))).toBe(slip);
});
