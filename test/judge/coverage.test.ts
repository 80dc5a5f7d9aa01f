import { expect, test } from 'vitest';
import { vocabularySchemas } from '../../src/domain/vocabulary-schema.js';
import { unusedWords } from '../../src/judge/coverage.js';
import { vocabulary } from '../support/vocabulary.js';

test('every part of a vocabulary is looked through', () => {
  const parts = unusedWords(vocabulary, []).map(({ part }) => part);
  expect(parts.sort()).toEqual(Object.keys(vocabularySchemas).sort());
});

test('an entry is used where one of its words stands whole', () => {
  const own = {
    ...vocabulary,
    acts: [
      { act: 'moor', also: ['berth'] },
      { act: 'sail', also: [] },
    ],
    scales: [
      { scale: 'state', degree: 'sound', cues: ['intact'] },
      { scale: 'state', degree: 'ruined', cues: ['wrecked'] },
    ],
  };
  const found = unusedWords(own, ['A berth in Velm, wrecked.', 'Sailors left.']);
  expect(found.filter(({ part }) => ['acts', 'scales'].includes(part))).toEqual([
    { part: 'acts', entries: 2, unused: ['sail'] },
    { part: 'scales', entries: 2, unused: ['state sound'] },
  ]);
});
