import type { Vocabulary } from '../../domain/vocabulary.js';

/** One name for each office the vocabulary knows, in lower case: "pm" → "prime minister". */
export function officesOf(names: Vocabulary['names']): (role: string) => string {
  const offices = new Map(
    names
      .filter(({ kind }) => kind === 'office')
      .flatMap(({ name, also }) =>
        also.map((alias) => [alias.toLowerCase(), name.toLowerCase()] as const),
      ),
  );
  return (role) => offices.get(role) ?? role;
}
