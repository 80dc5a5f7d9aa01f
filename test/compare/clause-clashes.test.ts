import { expect, test } from 'vitest';
import { otherDetail } from '../../src/compare/clause-clashes.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  // Days of the week.
  ['Police arrested a docker of 34 on Tuesday.', 'Police arrested a docker of 34 on Friday.', true],
  ['The pier shut on Tuesday.', 'On Tuesday the pier was shut.', false],
  ['The pier shut on Tuesday.', 'The pier shut at noon.', false],
  ['It shut on Tuesday, after a vote on Monday.', 'On Monday they voted to shut it.', false],
  // Ranks.
  [
    'Ada Okoye, the head of the docks, left.',
    'Ada Okoye, the deputy head of the docks, left.',
    true,
  ],
  ['Inspector Tern spoke.', 'Detective Superintendent Tern spoke.', true],
  ['Detective Inspector Tern spoke.', 'Inspector Tern spoke.', false],
  ['President Ada Okoye signed it.', 'Prime Minister Ada Okoye signed it.', true],
  ['The PM signed it.', 'The prime minister signed it.', false],
  ['The governor spoke.', 'Okoye spoke.', false],
  ['Secretary Tern spoke.', 'Captain Tern spoke.', false],
  // Offices that shut each other out.
  ['Former judge Ada Okoye spoke.', 'Former prosecutor Ada Okoye spoke.', true],
  ['Sen. Okoye left the pier.', 'Rep. Okoye left the pier.', true],
  ['The foreign minister left the pier.', 'The defence minister left the pier.', true],
  ['The minister left the pier.', 'The defence minister left the pier.', false],
  ['Chairman Okoye left the pier.', 'Chairwoman Okoye left the pier.', false],
  // Given names.
  ['Her coach, Petr Tern, wept.', 'Her coach, Pavel Tern, wept.', true],
  ['Coach Petr Tern wept.', 'Coach Pavel Tern wept.', true],
  ['Mayor Petr Tern wept.', 'Mayor Pavel Tern wept.', true],
  ['Her coach, Pete Tern, wept.', 'Her coach, Peter Tern, wept.', false],
  ['Then Mayor Tern wept.', 'Then Petr Tern wept.', false],
  // Opposites by a syllable.
  ['Armed guards stood at the pier.', 'Unarmed guards stood at the pier.', true],
  ['Guards stood at the pier, unpaid.', 'Guards stood at the pier, paid.', true],
  ['Under guard they left the pier.', 'They left the pier.', false],
  // Small numbers.
  ['Rates rose by one step.', 'Rates rose by two steps.', true],
  ['Rates rose by one step.', 'Rates rose by 1 step.', false],
  ['Rates rose by one step.', 'Rates rose by a step.', false],
  // Names.
  ['The boiler burst in Velm at noon.', 'The boiler burst in Ostrel at noon.', true],
  ['Okoye carried the port of Velm.', 'Tern carried the port of Velm.', true],
  ['The boiler burst in Velm at noon.', 'The boiler burst in the port at noon.', false],
  ['The HTO bought a ferry.', 'The Harbour Trust bought a ferry.', false],
  ['Zach Okoye bought a ferry.', 'Zachary Okoye bought a ferry.', false],
  ['what Velm officials call a drill', 'what Ostrel officials call a drill', false],
  ['Okoye left Velm in a hurry.', 'Tern reached Ostrel in a storm.', false],
])('%s / %s %s', (a, b, other) => {
  expect(otherDetail(residueOf(a, b))).toBe(other);
  expect(otherDetail(residueOf(b, a))).toBe(other);
});
