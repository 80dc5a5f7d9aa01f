import { expect, test } from 'vitest';
import { sharedFacts } from './pair.js';

test.each([
  [
    'a figure',
    'The mayor had ordered 3,000 people in low streets to leave their homes on Thursday.',
    'Some 3,000 residents were told to leave on Friday, 900 of them in nursing homes.',
    'Thursday | Friday',
  ],
])('%s in both sentences: their times are of one act', (_, a, b, fact) => {
  const rest = 'The tide was low. Gulls cried over the mole. A band played.';
  expect(sharedFacts([`${a} ${rest}`, `Herring is cheap. ${b} Snow fell.`])).toContain(fact);
});

test('a figure that stands anywhere makes no one act of two', () => {
  const rest = 'The tide was low. Gulls cried over the mole. A band played.';
  const a = 'The mayor had told two aides to see the harbour on Thursday.';
  const b = 'Rowers were waiting for two boats in the harbour on Friday.';
  expect(sharedFacts([`${a} ${rest}`, `Herring is cheap. ${b} Snow fell.`])).not.toContain(
    'Thursday | Friday',
  );
});
