import { describe, expect, test } from 'vitest';
import { paired } from './pair.js';

const find = (a: string, b: string) => paired([a, b], 'time');

describe('times that are one fact', () => {
  test.each([
    [
      'The tunnel opens to traffic on Friday.',
      'On 16 May the tunnel opens to traffic.',
      'Friday ~ 16 May',
    ],
    [
      'The smuggler was caught yesterday.',
      'Police caught the smuggler on Tuesday.',
      'yesterday ~ Tuesday',
    ],
    // One lies within the other.
    [
      'The tunnel opens to traffic on Friday.',
      'The tunnel opens to traffic this week.',
      'Friday ~ this week',
    ],
  ])('%s / %s', (a, b, pair) => {
    expect(find(a, b)).toEqual({ likes: [pair], rivals: [] });
  });
});

describe('times that may be at odds', () => {
  test.each([
    [
      'The trawler sank on Monday off the northern cape.',
      'The trawler sank on Tuesday off the northern cape.',
      'Monday ~ Tuesday',
    ],
    [
      'Jurors will hear the smuggler’s plea in June, the court said.',
      'The court said that jurors will hear the smuggler’s plea in July.',
      'June ~ July',
    ],
  ])('%s / %s', (a, b, pair) => {
    expect(find(a, b)).toEqual({ likes: [], rivals: [pair] });
  });
});

describe('times that are nothing to each other', () => {
  test.each([
    [
      'equal, but of other matters',
      'The bridge was closed on Monday after the flood.',
      'A museum for clocks opens on Monday.',
    ],
    [
      'different, with one word in common',
      'The trial began on Monday.',
      'Thursday brings a trial of the new vaccine.',
    ],
    [
      'a day of a year that is named in another matter',
      'On 3 March 2030 the mill burnt down.',
      'In 2030 the choir had sung for the queen.',
    ],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toEqual({ likes: [], rivals: [] });
  });
});

test('a day that the other article names too is explained', () => {
  const found = find(
    'The trawler sank on Monday off the northern cape.',
    'The trawler sank on Tuesday off the northern cape; it had left on Monday.',
  );
  expect(found.rivals).toEqual([]);
});
