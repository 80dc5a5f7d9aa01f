import { describe, expect, it } from 'vitest';
import { attributing } from '../../src/judge/attributing.js';
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
