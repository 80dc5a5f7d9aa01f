import { expect, test } from 'vitest';
import { exchangedNames } from '../../src/compare/exchanged-names.js';

test.each([
  ['Velm Rovers beat Ostrel City in May.', 'In May Ostrel City beat Velm Rovers.', true],
  ['Okoye was succeeded by Tern.', 'Olaf Tern was succeeded by Ada Okoye.', true],
  ['The Rovers beat City.', 'City beat the Rovers.', true],
  ['The ferry sailed from Velm to Arlo.', 'The ferry sailed from Arlo to Velm.', true],
  ['The ferry sailed from Velm to Arlo.', 'From Velm to Arlo the ferry sailed.', false],
  ['Okoye gave Tern to Arlo.', 'Okoye gave Arlo to Tern.', false],
  ['Okoye sued Tern.', 'Okoye sued Tern.', false],
  ['Okoye sued Tern.', 'Tern was sued by Okoye.', false],
  ['Okoye sued Tern.', 'Tern praised Okoye.', false],
  ['Okoye met Tern.', 'Tern met Okoye.', false],
  ['Okoye and Tern left.', 'Tern and Okoye left.', false],
  ['Okoye of Velm left.', 'Velm of Okoye left.', false],
  ['She left Okoye, who sued Tern.', 'Tern, who sued Okoye, left.', false],
  ['Okoye, who sued Tern', 'Tern sued Okoye', false],
  ['Orrow Steel sued Orrow Docks.', 'Orrow Docks sued Orrow Steel.', false],
])('%s / %s %s', (a, b, exchanged) => {
  expect(exchangedNames(a, b)).toBe(exchanged);
  expect(exchangedNames(b, a)).toBe(exchanged);
});
