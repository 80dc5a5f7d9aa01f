import { expect, test } from 'vitest';
import { areNear } from '../../src/align/near-figures.js';
import { quantity } from '../compare/build.js';

const dollars = { unit: 'USD', dimension: 'currency' } as const;
const fish = { unit: 'fish', dimension: 'count' } as const;
const boats = { unit: 'boat', dimension: 'count' } as const;
const days = { unit: 'day', dimension: 'duration' } as const;

test.each([
  ['a fifth apart', quantity(350, dollars), quantity(420, dollars), true],
  ['half as large again', quantity(300, dollars), quantity(450, dollars), false],
  [
    'two that no article prints by chance, of other nouns',
    quantity(412, fish),
    quantity(450, boats),
    true,
  ],
  ['two that stand everywhere', quantity(4, fish), quantity(5, boats), false],
  ['two that stand everywhere, of one noun', quantity(4, days), quantity(5, days), true],
  ['in other measures', quantity(40, days), quantity(45, boats), false],
  ['nothing and something', quantity(0, dollars), quantity(1, dollars), false],
])('%s', (_, a, b, isNear) => {
  expect([areNear(a, b), areNear(b, a)]).toEqual([isNear, isNear]);
});
