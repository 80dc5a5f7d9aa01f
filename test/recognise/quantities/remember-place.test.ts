import { expect, it } from 'vitest';
import { rememberPlace } from '../../../src/recognise/quantities/remember-place.js';

it('reads a place once while nothing else is asked', () => {
  const asked: string[] = [];
  const letterAt = rememberPlace((text, at) => {
    asked.push(`${text} ${at}`);
    return text[at];
  });
  const answers = [letterAt('quay', 0), letterAt('quay', 0), letterAt('pier', 0)];
  answers.push(letterAt('pier', 9), letterAt('pier', 9), letterAt('quay', 0));
  expect(answers).toEqual(['q', 'q', 'p', undefined, undefined, 'q']);
  expect(asked).toEqual(['quay 0', 'pier 0', 'pier 9', 'quay 0']);
});
