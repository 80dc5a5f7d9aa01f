import { expect, test } from 'vitest';
import * as core from '../src/check.js';
import * as door from '../src/index.js';

test('the public door opens on all of the pipeline, with rules compiled once too', () => {
  expect(door).toMatchObject({ ...core });
});
