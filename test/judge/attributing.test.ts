import { describe, expect, it } from 'vitest';
import { attributing, mannersIn } from '../../src/judge/attributing.js';
import { vocabulary } from '../support/vocabulary.js';

const attributes = attributing(vocabulary);

describe('a sentence that attributes', () => {
  it.each([
    'Divers found two anchors, the police said.',
    'According to the port, divers found two anchors.',
    'Divers reportedly found two anchors.',
    'The report found that nobody was to blame.',
    'The survey shows how many ships came.',
  ])('%s', (text) => expect(attributes(text)).toBe(true));

  it.each([
    'Divers found two anchors.',
    'A sign shows the way to the quay.',
    'Divers found an anchor and 3 chains.',
    '',
  ])('not: %s', (text) => expect(attributes(text)).toBe(false));
});

describe('the manners in which a sentence has something said', () => {
  const manners = mannersIn(vocabulary);
  it.each([
    ['Divers found two anchors, Okoye said.', ['plain']],
    ['Okoye told reporters so, and later claimed that it was false.', ['plain', 'doubting']],
    ['She pointed out the way.', ['affirming']],
    ['Divers found two anchors.', []],
    ['', []],
  ])('%s', (text, known) => expect([...manners(text)]).toEqual(known));
});
