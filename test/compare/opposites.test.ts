import { expect, test } from 'vitest';
import { differInOutcome, holdOpposites, type Opposites } from '../../src/compare/opposites.js';
import { residueOf } from '../../src/compare/residue.js';

const opposites: Opposites = new Map(
  [
    ['course', 'up', 'rose'],
    ['course', 'down', 'fell'],
    ['vote', 'for', 'voted for'],
    ['vote', 'for', 'approved'],
    ['vote', 'against', 'voted against'],
    ['vote', 'against', 'rejected'],
    ['plea', 'guilty', 'pleaded guilty'],
    ['plea', 'not guilty', 'pleaded not guilty'],
    ['colour', 'red', 'red'],
    ['colour', 'white', 'white'],
  ].map(([scale = '', degree = '', cue = '']) => [cue, [{ scale, degree }]] as const),
);

test.each([
  ['Prices rose in May.', 'In May fares fell.', true],
  ['Prices rose in May.', 'In May fares rose.', false],
  ['Prices rose, then fell.', 'Prices fell.', false],
  ['Prices rose in May.', 'The board rejected it.', false],
  ['They left in a red van.', 'The White Fleet left.', false],
])('opposites stand in: %s / %s %s', (a, b, hold) => {
  expect(holdOpposites(residueOf(a, b), opposites)).toBe(hold);
  expect(holdOpposites(residueOf(b, a), opposites)).toBe(hold);
});

test.each([
  ['Herring prices in Velm rose in May.', 'Herring prices in Velm fell in May.', true],
  ['Prices rose.', 'Prices fell.', true],
  ['Prices rose.', 'Fares fell.', false],
  ['Prices rose on Monday.', 'Prices fell.', true],
  ['Prices rose in Velm.', 'Prices fell.', false],
  ['The board has voted for a new pier.', 'The harbour board voted against a new pier.', true],
  ['The board has approved a new pier.', 'The harbour board now rejected a new pier.', true],
  ['Armed guards watch the pier in Velm.', 'Unarmed guards watch the pier in Velm.', true],
  ['Armed guards watch the pier in Velm.', 'The unarmed guards watch the pier.', true],
  ['Armed guards watch the pier in Velm.', 'Rude unarmed guards watch the pier.', false],
  // "Not" is a part of the outcome.
  ['Tern pleaded guilty to fraud in Velm.', 'Tern pleaded not guilty to fraud in Velm.', true],
  ['Herring prices in Velm rose in May.', 'Herring prices in Velm rose in May.', false],
  ['Herring prices in Velm rose in May.', 'Shrimp prices in Velm fell in May.', false],
  ['Herring prices in Velm rose in May.', 'Herring prices in Velm fell in June.', false],
  ['Herring prices in Velm rose.', 'Herring prices in Velm have not fell.', false],
  ['Prices rose in May.', 'Prices fell.', false],
  ['The board, said Okoye, approved a pier.', 'The board, said Tern, rejected a pier.', false],
  [
    'The board approved a pier of wood and rejected the lock in May.',
    'The board rejected a pier of wood and approved the lock in May.',
    false,
  ],
])('alike but for an outcome: %s / %s %s', (a, b, differ) => {
  expect(differInOutcome(residueOf(a, b), opposites)).toBe(differ);
  expect(differInOutcome(residueOf(b, a), opposites)).toBe(differ);
});

test('of several scales those count that are asked for', () => {
  const residue = residueOf(
    'Tern approved a new pier in Velm.',
    'Tern rejected a new pier in Velm.',
  );
  expect(differInOutcome(residue, opposites, new Set(['vote']))).toBe(true);
  expect(differInOutcome(residue, opposites, new Set(['plea']))).toBe(false);
});
