import { expect, test } from 'vitest';
import { setPhrase } from '../../../src/frame/syntax/set-phrases.js';

test.each([
  ['take place in Velm', 'take place'],
  ['lose her own life', 'lose life'],
  ['take effect at noon', 'take effect'],
  ['come into force on Friday', 'come force'],
  ['send to prison for a year', 'send prison'],
  ['give way on Friday', 'give way'],
  ['cave in at noon', 'cave in'],
  ['swear in on Friday', 'swear in'],
  ['go through in May', 'go through'],
  // What does not stand there, or too far off.
  ['cave to them in May', undefined],
  ['take the boat to its office', undefined],
  ['sign in May', undefined],
  ['take', undefined],
])('%s: %s', (words, phrase) => {
  const [verb = '', ...behind] = words.split(' ');
  expect(setPhrase(verb, behind)).toBe(phrase);
});
