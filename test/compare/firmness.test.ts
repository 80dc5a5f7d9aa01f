import { expect, test } from 'vitest';
import { mayAndMust, perhapsAndDone, planAndDone, willAndMay } from '../../src/compare/firmness.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  [
    'Her engineer said the board would appeal the fine.',
    'The board may appeal the fine, her engineer said.',
    true,
  ],
  [
    'The engineer said his board would appeal in Velm.',
    'The engineer said he may appeal in Velm.',
    true,
  ],
  ['The board will close the lock.', 'The board could close the lock.', true],
  ['The lock will be closed.', 'The lock may be closed.', true],
  ['The lock will be closed.', 'The lock may be sold.', false],
  ['The board will close the lock.', 'The board is considering closing the lock.', true],
  ['The board would appeal the fine.', 'The board is weighing an appeal of the fine.', true],
  ['The board plans to close the lock.', 'The board considers whether to close the lock.', true],
  ['The board will close the lock.', 'The board, considering all, will close the lock.', false],
  ['The board will close the lock.', 'The board would close the lock.', false],
  ['The board will close the lock.', 'The board may open the lock.', false],
  ['The board will close the lock.', 'The board may not close the lock.', false],
  ['The board will close the lock.', 'If it rains, the board may close the lock.', false],
  ['The board will be there in May.', 'The board may be there in May.', false],
  ['The board of Velm will close a lock.', 'The board of Ostrel may close a lock.', false],
  ['The board will close the lock in May.', 'The board may close the lock in June.', false],
])('will and may: %s / %s %s', (a, b, other) => {
  expect(willAndMay(residueOf(a, b))).toBe(other);
  expect(willAndMay(residueOf(b, a))).toBe(other);
});

test.each([
  ['The board plans to close the lock.', 'The board has closed the lock.', true],
  ['The board plans to close the lock.', 'The board will close the lock.', false],
  ['The board plans to close the lock.', 'The board has plans to close the lock.', false],
  ['The mayor will soon endorse the harbour plan.', 'The mayor endorsed the harbour plan.', true],
  ['The mayor would endorse the harbour plan.', 'The mayor endorsed the harbour plan.', false],
  ['The mayor will endorse the harbour plan.', 'The endorsed harbour plan of the mayor', false],
  ['The mayor will endorse the harbour plan.', 'The plan was endorsed, the mayor said.', false],
])('planned and done: %s / %s %s', (a, b, other) => {
  expect(planAndDone(residueOf(a, b))).toBe(other);
  expect(planAndDone(residueOf(b, a))).toBe(other);
});

test.each([
  [
    'From May, small boats will now be allowed to moor in the northern basin, she said.',
    'They will have to moor in the northern basin as others do.',
    true,
  ],
  ['Boats are free to leave the harbour.', 'Boats must leave the harbour.', true],
  ['Boats are allowed to leave the harbour.', 'Boats will leave the harbour.', false],
  ['Boats are allowed to leave the harbour.', 'Boats must enter the harbour.', false],
])('allowed and required: %s / %s %s', (a, b, other) => {
  expect(mayAndMust(residueOf(a, b))).toBe(other);
  expect(mayAndMust(residueOf(b, a))).toBe(other);
});

test.each([
  ['The mill fire may have been caused by sparks.', 'The mill fire was caused by sparks.', true],
  ['The mill fire may have been caused by sparks.', 'Sparks had caused the mill fire.', false],
  ['Sparks might have caused the mill fire.', 'Sparks caused the mill fire.', true],
  ['Tern is believed to have resigned in Velm.', 'Tern has resigned in Velm.', true],
  ['The mill fire may have been caused by sparks.', 'The pier fire was caused by rags.', false],
  ['The mill fire may have been caused by sparks.', 'If the mill fire was caused by sparks', false],
  ['The mill fire has been caused by sparks.', 'The mill fire was caused by sparks.', false],
])('perhaps and done: %s / %s %s', (a, b, other) => {
  expect(perhapsAndDone(residueOf(a, b))).toBe(other);
  expect(perhapsAndDone(residueOf(b, a))).toBe(other);
});
