import { describe, expect, it } from 'vitest';
import { lean } from '../../src/recognise/lean-pattern.js';

describe('lean', () => {
  it.each([
    [/^\p{L}+$/u, ['harbour', 'Øresund', 'Ζωή', 'река', '東京'], ['3rd', 'a b', '×', '']],
    [/^\p{Lu}\p{Ll}+$/u, ['Velm', 'Šibenik', 'Αθήνα', 'Велм'], ['velm', 'VELM', '3a']],
    [/^[\p{L}\p{N}’-]+$/u, ['Velm’s', 'mid-2016', '1½'], ['in Velm', '£3']],
    [/^[^ \p{L}]/u, ['3', '.'], ['a', ' ', 'é']],
    [/\d(?!\p{L})/u, ['3 km', '3'], ['km']],
    [/\p{Sc}\d/u, ['£3', '€3', '₹3', '$3'], ['#3']],
    [/\[\p{N}\]/u, ['see [3]'], ['see 3']],
  ])('%s reads what it read', (pattern, fitting, others) => {
    for (const text of fitting) expect([text, lean(pattern).test(text)]).toEqual([text, true]);
    for (const text of others) expect([text, lean(pattern).test(text)]).toEqual([text, false]);
    for (const text of [...fitting, ...others])
      expect(lean(pattern).test(text)).toBe(pattern.test(text));
  });

  it('keeps all flags but that of Unicode', () => {
    expect(lean(/a\p{L}/giuy).flags).toBe('giy');
  });
});
