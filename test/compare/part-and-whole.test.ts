import { expect, test } from 'vitest';
import { partAndWhole } from '../../src/compare/part-and-whole.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  [
    'which overturned a part of the Coastal Waters Act',
    'that struck down the Coastal Waters Act',
    true,
  ],
  [
    'The board repealed some provisions of the Harbour Act.',
    'The board repealed the Harbour Act.',
    true,
  ],
  ['Most of the passengers reached Velm.', 'All the passengers reached Velm.', true],
  ['Nearly all passengers reached Velm.', 'Every passenger reached Velm.', true],
  ['All the ferries leave Velm at noon.', 'Only two of the ferries leave Velm at noon.', true],
  ['The plan covers all three piers.', 'The plan covers only the longest of the piers.', true],
  ['Two thirds of the passengers reached Velm.', 'All the passengers reached Velm.', true],
  ['She was convicted on seven of nine counts.', 'She was convicted on all nine counts.', true],
  ['The tax applies to all firms in Velm.', 'The tax applies to large firms only in Velm.', true],
  ['She was convicted on seven of nine counts.', 'She was convicted on the counts.', false],
  ['None of the passengers wore a life jacket.', 'Most passengers wore life jackets.', true],
  ['No passengers reached Velm harbour.', 'All passengers reached Velm harbour.', true],
  ['No passengers reached Velm harbour.', 'Passengers reached Velm harbour.', false],
  ['The plan covers all piers.', 'The plan covers only wooden piers.', false],
  ['Parts of the Harbour Act were repealed.', 'A part of the Harbour Act was repealed.', false],
  // "The" stands in both too, and tells nothing: it is "boats" that is laid upon "boats".
  [
    'All of the boats came, said Ada Okoye.',
    'Several boats passed the pier, said Ada Okoye.',
    true,
  ],
  ['Some passengers reached Velm harbour.', 'The passengers reached Velm harbour.', false],
  [
    'He spoke as part of the harbour inquiry in Velm.',
    'He spoke in the harbour inquiry in Velm.',
    false,
  ],
  ['Velm is part of the harbour region.', 'Velm, in the harbour region,', false],
  ['It repealed a part of the act.', 'It repealed the act.', false],
  ['All passengers reached Velm harbour.', 'Passengers reached Velm harbour.', false],
])('a part and the whole: %s / %s %s', (a, b, other) => {
  expect(partAndWhole(residueOf(a, b))).toBe(other);
  expect(partAndWhole(residueOf(b, a))).toBe(other);
});
