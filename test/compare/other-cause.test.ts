import { expect, test } from 'vitest';
import { otherCause } from '../../src/compare/other-cause.js';
import { residueOf } from '../../src/compare/residue.js';

test.each([
  ['The crash was caused by a faulty brake.', 'The crash was caused by a broken rail.', true],
  ['The delay was due to the fog.', 'The delay was due to a strike.', true],
  ['The fire was blamed on a lamp.', 'The fire was blamed on a stove by the board.', true],
  ['The crash was caused by a faulty brake.', 'The crash was caused by brakes at fault.', false],
  ['The fire was started by a lamp.', 'The fire was caused by a stove.', true],
  ['The crash was caused by a faulty brake.', 'The crash was caused by a faulty rail.', true],
  ['The crash was caused by a gas leak.', 'The crash was caused by a leak of gas.', false],
  ['The crash was caused by a faulty brake.', 'The crash was caused by the brake.', false],
  ['The crash was caused by a faulty brake.', 'The crash was seen by a guard.', false],
  ['The crash was caused by a faulty brake.', 'The crash was caused by.', false],
  ['The mate was fined for theft.', 'The mate was fined for an assault.', true],
  ['The mate was criticised for selling rafts.', 'The mate was criticized for his lies.', true],
  ['The mate was jailed for theft.', 'The mate was jailed for two years.', false],
  ['The mate was fined for theft and lies.', 'The mate was fined for theft.', false],
  ['The mate left for Velm.', 'The mate left for Ostrel.', false],
  ['The tram stopped by a lamp.', 'The tram stopped by a rail.', false],
])('%s / %s %s', (a, b, expected) => {
  expect(otherCause(residueOf(a, b))).toBe(expected);
  expect(otherCause(residueOf(b, a))).toBe(expected);
});
