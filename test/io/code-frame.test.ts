import { expect, test } from 'vitest';
import { codeFrame } from '../../src/io/code-frame.js';

test('the line, its neighbours, and a caret', () => {
  expect(codeFrame('one\ntwo\nthree\nfour', 2, 3)).toBe(
    ['  1 | one', '> 2 | two', '    |   ^', '  3 | three'].join('\n'),
  );
});

test('a long line is cut around the caret', () => {
  const frame = codeFrame(`${'x'.repeat(500_000)}!${'x'.repeat(500_000)}`, 1, 500_001);
  expect(frame.length).toBeLessThan(300);
  const [line = '', caret = ''] = frame.split('\n');
  expect(line[caret.indexOf('^')]).toBe('!');
});

test('what would command a terminal is not printed', () => {
  expect(codeFrame('a\u001b[31mred\u202e', 1, 1)).toBe('> 1 | a�[31mred�\n    | ^');
});
