import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { inkFor } from '../../src/cli/ink.js';
import { toOutput } from '../../src/cli/output.js';

function stream(fails?: string): NodeJS.WriteStream {
  const error = fails && Object.assign(new Error(fails), { code: fails });
  return new Writable({ write: (_, __, done) => done(error || null) }) as NodeJS.WriteStream;
}

const terminal = () => Object.assign(stream(), { isTTY: true, columns: 72 });

test.each([
  ['a terminal', terminal(), {}, true],
  ['a terminal and NO_COLOR', terminal(), { NO_COLOR: '1' }, false],
  ['a terminal and an empty NO_COLOR', terminal(), { NO_COLOR: '' }, true],
  ['a pipe', stream(), {}, false],
])('colours on %s', (_, target, environment, coloured) => {
  const ink = inkFor(toOutput(target, environment));
  expect(ink.verdict.contradiction('x') !== 'x').toBe(coloured);
});

test('a closed pipe ends the writing and is no failure', async () => {
  const output = toOutput(stream('EPIPE'), {});
  expect(await output.write('x')).toBe(false);
  expect(await output.write('x')).toBe(false);
  expect(output.failure()).toBeUndefined();
});

test('any other error is a failure', async () => {
  const output = toOutput(stream('ENOSPC'), {});
  expect(await output.write('x')).toBe(false);
  expect(output.failure()).toBe('no space left on the device');
});
