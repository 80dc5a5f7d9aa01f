import { expect, test } from 'vitest';
import { findId } from '../../src/cli/find-id.js';

const ids = ['1abc', '1abd', '1ab', '2xyz', '3a', '3b', '3c', '3d', '3e', '3f'];

test.each([
  ['2', '2xyz'],
  ['2xyz', '2xyz'],
  // A whole id is meant, though others begin with it.
  ['1ab', '1ab'],
])('%s is %s', (typed, id) => {
  expect(findId(typed, ids, 'claim')).toEqual({ id });
});

test.each([
  ['1a', 'begins 3 ids of a claim: 1abc, 1abd, 1ab'],
  ['3', 'begins 6 ids of a claim: 3a, 3b, 3c, 3d, 3e, …'],
  ['2xzy', 'there is no claim of that id; did you mean 2xyz?'],
  ['quite-another', 'there is no claim of that id'],
  ['', 'there is no claim of that id'],
])('%s: %s', (typed, reason) => {
  expect(findId(typed, ids, 'claim')).toEqual({ reason });
});
