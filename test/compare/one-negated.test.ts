import { expect, test } from 'vitest';
import { oneNegated } from '../../src/compare/one-negated.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  ['Tern has conceded the race for mayor.', 'Tern has not conceded the race for mayor.', true],
  ['Tern conceded the race for mayor.', 'Tern did not concede the race for mayor.', true],
  ['Tern conceded the race for mayor.', "Tern didn't concede the race for mayor.", true],
  ['Tern conceded the race for mayor.', 'Tern refused to concede the race for mayor.', true],
  ['Tern declared an emergency in Velm.', 'He refused to declare an emergency in Velm.', true],
  ['The guard was wearing a helmet.', 'The guard was never wearing a helmet on board.', true],
  // Negated in both, or in neither.
  ['Tern has not conceded the race for mayor.', 'Tern did not concede the race for mayor.', false],
  ['Tern conceded the race for mayor.', 'Tern has conceded the race for mayor.', false],
  // A part of it.
  ['Tern conceded the race for mayor.', 'Tern not only conceded the race for mayor.', false],
  ['Tern conceded the race for mayor.', 'Tern conceded not the race for mayor.', false],
  // Open, or on a condition.
  ['Tern conceded the race for mayor.', 'Tern would not concede the race for mayor.', false],
  ['Tern conceded the race for mayor.', 'Tern has not yet conceded the race for mayor.', false],
  // Another matter.
  ['Tern conceded the race for mayor.', 'Okoye has not conceded the race for mayor.', false],
  ['Tern conceded the race for mayor.', 'Tern did not concede the race for sheriff.', false],
  ['Tern conceded.', 'Tern did not concede.', false],
])('%s / %s %s', (a, b, negated) => {
  expect(oneNegated(residueOf(a, b))).toBe(negated);
  expect(oneNegated(residueOf(b, a))).toBe(negated);
});
