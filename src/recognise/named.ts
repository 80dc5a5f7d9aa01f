import type { NamedPerson } from '../domain/mention.js';
import type { Person } from './names.js';

/** The people whom an article names in full, each where their fullest name is printed first. */
export const namedIn = (people: readonly Person[]): readonly NamedPerson[] =>
  people
    .filter(({ name }) => name.includes(' '))
    .flatMap(({ name, mentions }) => {
      const span = mentions.find(([start, end]) => end - start >= name.length);
      return span ? [{ span, name }] : [];
    })
    .sort((a, b) => a.span[0] - b.span[0]);
