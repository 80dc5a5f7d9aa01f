import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderOf } from '../io/folder.js';

/** The command as the shell runs it, from the sources. */
const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const tsx = createRequire(import.meta.url).resolve('tsx');
const command = `"${process.execPath}" --import "${tsx}" "${main}"`;
const patience = 120_000;

async function shell(line: string): Promise<{ stdout: string; stderr: string; code: number }> {
  try {
    const output = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', line]);
    return { ...output, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as { stdout: string; stderr: string; code: number };
    return { stdout, stderr, code };
  }
}

test('a pipe that closes early is no error, and no colours go down it', {
  timeout: patience,
}, async () => {
  const line = `${JSON.stringify({ text: 'It cost 4 million dollars on Friday.' })}\n`;
  const folder = folderOf({ 'many.jsonl': line.repeat(5_000) });
  const { stdout, stderr, code } = await shell(
    `${command} extract "${folder}/many.jsonl" --quiet | head -n 1`,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'quantity' });
});

test('what another command prints can stand for a file', { timeout: patience }, async () => {
  const line = JSON.stringify({ id: 'x', text: 'It cost 4 million dollars.' });
  const { stdout, code } = await shell(`${command} extract <(echo '${line}') --quiet`);
  expect([code, JSON.parse(stdout).article]).toEqual([0, 'x']);
});

test.runIf(existsSync('/dev/full'))('a full disk is told', { timeout: patience }, async () => {
  const { stderr, code } = await shell(`${command} --help > /dev/full`);
  expect([code, stderr]).toEqual([2, 'twosource: standard output: no space left on the device\n']);
});

test('standard input is read by the settings of the folder one is in', {
  timeout: patience,
}, async () => {
  const folder = folderOf({ 'twosource.yaml': 'tolerances: { currency: 0.3 }' });
  const pair = JSON.stringify({
    id: 1,
    a: 'The pier cost $5 million.',
    b: 'The pier cost $6 million.',
  });
  const { stdout, code } = await shell(`cd "${folder}" && echo '${pair}' | ${command} pairs`);
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { rule: 'compatible-values' }]);
});
