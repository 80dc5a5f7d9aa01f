import { expect, test } from 'vitest';
import { findId } from '../../src/cli/find-id.js';

const ids = ['1abc', '1abd', '1ab', '2xyz', '3a', '3b', '3c', '3d', '3e', '3f'];
const words: Readonly<Record<string, string>> = { '1abc': '3', '1abd': 'two', '1ab': 'two' };
const candidates = ids.map((id) => ({ id, names: [words[id] ?? `n-${id}`], about: `about ${id}` }));

test.each([
  ['2', '2xyz'],
  ['2xyz', '2xyz'],
  // A whole id is meant, though others begin with it.
  ['1ab', '1ab'],
  // So is a whole name.
  ['3', '1abc'],
  ['n-3a', '3a'],
])('%s is %s', (typed, id) => {
  expect(findId(typed, candidates, 'claim')).toEqual({ id });
});

test.each<[typed: string, reason: string, choices: readonly string[]]>([
  ['1a', 'begins the ids of 3 claims', ['1abc', '1abd', '1ab']],
  ['two', 'names 2 claims', ['1abd', '1ab']],
  ['2xzy', 'there is no claim of that name; did you mean 2xyz?', []],
  ['quite-another', 'there is no claim of that name', []],
  ['', 'there is no claim of that name', []],
])('%s: %s', (typed, reason, choices) => {
  const about = candidates.filter(({ id }) => choices.includes(id));
  expect(findId(typed, candidates, 'claim')).toEqual({ reason, choices: about });
});

test('a part of its words will do, where nothing is called so', () => {
  const held = [
    { id: '4a', names: ['all we could do'], holds: 'all we could do', about: '' },
    { id: '4b', names: ['we could'], holds: 'we could', about: '' },
  ];
  expect(findId('we could', held, 'claim')).toEqual({ id: '4b' });
  expect(findId('all we', held, 'claim')).toEqual({ id: '4a' });
  expect(findId('could', held, 'claim')).toEqual({ reason: 'stands in 2 claims', choices: held });
  expect(findId('we', held, 'claim')).toMatchObject({ reason: 'there is no claim of that name' });
});

test('of many a few are enough', () => {
  const found = findId('3', candidates.slice(4), 'claim');
  expect(found).toMatchObject({ reason: 'begins the ids of 6 claims; the first are' });
  expect('choices' in found && found.choices.map(({ id }) => id)).toEqual([
    ...['3a', '3b', '3c', '3d', '3e'],
  ]);
});
