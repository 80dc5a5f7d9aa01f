import { expect, test } from 'vitest';
import { denies } from '../../src/compare/negation.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  [
    'The port fined the firm over the rafts.',
    'The port did not fine the firm over the rafts.',
    true,
  ],
  ['The port fined the firm over rafts.', 'The port didn’t fine the firm over rafts.', true],
  ['The firm was fined over the rafts.', 'The firm has never been fined over the rafts.', true],
  ['The board will close the old lock.', 'The board will not close the old lock.', true],
  ['The board closed the old lock.', 'The board has not yet closed the old lock.', true],
  ['Tern conceded the race for mayor.', 'Tern refused to concede the race for mayor.', true],
  ['Tern saved the old lock.', 'Tern failed to save the old lock.', true],
  ['Several coins were stolen from the wreck.', 'Nothing was stolen from the wreck.', true],
  ['Several divers were hurt in the wreck.', 'Nobody in the wreck was hurt.', false],
  ['Several coins left the wreck.', 'Nothing left the old wreck unseen.', false],
  ['The guard was wearing a helmet.', 'The guard was never wearing a helmet on board.', true],
  ['Tern declared an emergency in Velm.', 'Tern refused to declare an emergency in Velm.', true],
  [
    'Customers will get a refund for the boats.',
    'Customers will get no refund for the boats.',
    true,
  ],
  // Nothing is denied.
  ['The lock is closed to all boats.', 'The lock is no longer closed to all boats.', false],
  ['Tern conceded the race for mayor.', 'Tern conceded not the race for mayor.', false],
  [
    'The port fined the firm over the rafts.',
    'Not only the port fined the firm over the rafts.',
    false,
  ],
  [
    'The port did not fine the firm over rafts.',
    'The firm over rafts was never fined by the port.',
    false,
  ],
  // Something else is.
  [
    'The port fined the firm over the rafts.',
    'The port did not sue the firm over the rafts.',
    false,
  ],
  ['The board closed the old lock.', 'The board closed the old lock, but not the new one.', false],
  [
    'Okoye said that the port fined the firm.',
    'Okoye did not say that the port fined the firm.',
    false,
  ],
  ['Tern conceded the race for mayor.', 'Tern did not concede the race for sheriff.', false],
  // Of another.
  ['Okoye closed the old lock in Velm.', 'Tern did not close the old lock in Velm.', false],
  // Nothing is told.
  ['Tern conceded the race for mayor.', 'Tern would not concede the race for mayor.', false],
  [
    'The board will close the old lock.',
    'If it does not close the old lock, the board will pay.',
    false,
  ],
  ['The board closed the old lock.', 'The board may not have closed the old lock.', false],
  // Short, and all but the denial is the same.
  ['The board closed.', 'The board did not close.', true],
  ['The locks were sold.', 'They did not sell the locks.', false],
  ['They sold the locks.', 'They did not sell the locks.', true],
  ['Tern knew of the leak.', 'Tern did not know of the leak.', true],
  ['Tern knew of the leak.', 'Tern did not know of the old leak.', false],
  ['They will get a refund.', 'They will not get a refund.', true],
  // Short, and more is told.
  ['The board closed.', 'The old board did not close.', false],
  ['Tern said so.', 'Tern did not say so.', false],
])('%s / %s %s', (told, denied, expected) => {
  expect(denies(residueOf(denied, told))).toBe(expected);
  expect(denies(residueOf(told, denied))).toBe(false);
});
