import { expect, test } from 'vitest';
import { sharedFacts } from './pair.js';

test.each([
  ['no injuries', 'No injuries were reported.', 'Two people were hurt.', 'No | Two'],
  ['no casualties', 'The blast caused no casualties.', 'Two people died in the blast.', 'no | Two'],
  ['no arrests', 'The guards made no arrests.', 'The guards detained four rowers.', 'no | four'],
  [
    'nobody, of whom it is not told',
    'Nobody was arrested.',
    'Guards arrested three men.',
    'No | three',
  ],
  [
    'arrests',
    'Twelve arrests were made in Velm.',
    'Guards arrested 40 people in Velm.',
    'Twelve | 40',
  ],
  [
    'in hospital',
    'Nobody was hurt in the blast.',
    'The blast sent two people to hospital.',
    'No | two',
  ],
])('%s: what befell them is counted, or those whom it befell', (_, a, b, fact) => {
  expect(sharedFacts([a, b])).toContain(fact);
});

test.each([
  ['two fates', 'No deaths were reported.', 'Two people were hurt.'],
  ['no fate', 'No complaints were made.', 'Two people were hurt.'],
])('%s: two things', (_, a, b) => {
  expect(sharedFacts([a, b])).toEqual([]);
});
