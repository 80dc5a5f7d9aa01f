import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName } from '../../src/compare/names.js';

describe('sameName', () => {
  it.each([
    ['Mayor Ruth Adams', 'Ruth Adams', 'same'],
    ['Ms. Ruth Adams', 'ruth adams’s', 'same'],
    ['Ivan Petrovsky', 'Ivan Petrovskyy', 'same'],
    ['Petrovskiy', 'Petrovsky', 'same'],
    ['José Núñez', 'Jose Nunez', 'same'],
    ['the prime minister', 'Prime Minister', 'same'],
    ['Adams', 'Ruth Adams', 'compatible'],
    ['R. Adams', 'Ruth Adams', 'compatible'],
    ['Sir Arthur', 'Arthur Bell', 'compatible'],
    ['EU', 'the European Union', 'compatible'],
    ['the prime minister', 'Prime Minister Adams', 'compatible'],
    ['Tim Adams', 'Timothy Adams', 'compatible'],
    ['Mike Adams', 'Michael J. Adams', 'compatible'],
    ['John Adams Jr.', 'John Adams Jr', 'same'],
    ['John Adams Jr.', 'John Adams', 'compatible'],
    ['Mr Adams', 'John Adams Sr.', 'compatible'],
    ['King John II', 'King John', 'compatible'],
    ['John Adams Jr.', 'John Adams Sr.', 'different'],
    ['John Adams III', 'John Adams Jr.', 'different'],
    ['King John II', 'King John III', 'different'],
    ['Ruth Adams', 'John Adams', 'different'],
    ['Tim Adams', 'Thomas Adams', 'different'],
    ['Mike', 'Michael', 'different'],
    ['Ruth Adams', 'Ruth Bell', 'different'],
    ['Ruth King', 'Ruth Bell', 'different'],
    ['Ruth King', 'Ms Ruth King', 'same'],
    ['Ruth Moss', 'Ruth M. Bell', 'different'],
    ['Ruth M. Moss', 'Ruth Moss', 'compatible'],
    ['Johnson', 'Johnston', 'different'],
    ['R.', 'Ruth Adams', 'different'],
    ['', '', 'different'],
    ['the president', 'the prime minister', 'different'],
  ])('%s | %s is %s', (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected);
    expect(sameName(b, a)).toBe(expected);
  });

  it('is symmetric for any text', () => {
    const part = fc.constantFrom(
      'Ruth',
      'Adams',
      'R.',
      'Mr',
      'the',
      'Petrovsky',
      'Petrovskyy',
      'EU',
      'Jr.',
      'II',
    );
    const name = fc.oneof(
      fc.array(part, { maxLength: 4 }).map((parts) => parts.join(' ')),
      fc.string(),
    );
    fc.assert(fc.property(name, name, (a, b) => sameName(a, b) === sameName(b, a)));
  });
});
