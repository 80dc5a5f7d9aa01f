import { describe, expect, test } from 'vitest';
import { paired, sharedFacts } from './pair.js';

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
    // A day lies in every mention of its year: it takes sentences that are very like.
    [
      'The bailiff was dismissed from the harbour court on 3 February.',
      'Earlier this year the bailiff was dismissed from the harbour court.',
      '3 February ~ Earlier this year',
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

describe('the same day and the same month, in sentences that share little', () => {
  const dock = 'The ministry gave the dock its licence';
  const union = 'A union that has long fought the new dock met its lawyers';
  test('a weekday is of two matters, as all news of a day is', () => {
    const found = find(`${dock} on Monday.`, `${union} on Monday in a hall by the river.`);
    expect(found).toEqual({ likes: [], rivals: [] });
  });
  test('a date that is printed is of one', () => {
    const found = find(`${dock} on 3 May.`, `${union} on 3 May in a hall by the river.`);
    expect(found).toEqual({ likes: ['3 May ~ 3 May'], rivals: [] });
  });
});

test('a day that the other article names too is explained', () => {
  const found = find(
    'The trawler sank on Monday off the northern cape.',
    'The trawler sank on Tuesday off the northern cape; it had left on Monday.',
  );
  expect(found.rivals).toEqual([]);
});

test('the times of two figures are told by those', () => {
  const found = find(
    'Fares on the harbour ferry rose 4% in 2029, the board said.',
    'Fares on the harbour ferry rose 7% in 2030, the board said.',
  );
  expect(found).toEqual({ likes: [], rivals: [] });
});

test('a day beside an age is that of the act', () => {
  const found = find(
    'Guards held a 34-year-old man in Velm on Tuesday.',
    'Guards held a 34-year-old man in Velm on Wednesday.',
  );
  expect(found.rivals).toEqual(['Tuesday ~ Wednesday']);
});

test('a day that is named far off in another matter explains nothing in sentences so alike', () => {
  const other =
    'Guards of the harbour board freed the stolen trawler off the northern cape on Tuesday';
  const found = find(
    'Guards of the harbour board freed the stolen trawler off the northern cape on Monday.',
    `${other}. A museum for clocks opens on Monday.`,
  );
  expect(found.rivals).toEqual(['Monday ~ Tuesday']);
});

describe('the days of two leads', () => {
  const [rest, others] = [
    ' The quay was crowded. Nobody had slept. Gulls cried over the roofs.',
    ' An old baker laughed. Rain had fallen since Monday. The choir went home.',
  ];
  /** Likeness and leads may bring the same two together. */
  const rivals = (a: string, b: string) => [...new Set(find(a + rest, b + others).rivals)];
  const facts = (a: string, b: string) => sharedFacts([a + rest, b + others]);

  test.each([
    [
      'one act, wherever else the day is named',
      'Mayor Ada Okoye on Monday signed the harbour bill, ending a long quarrel.',
      'The harbour bill was hated. On Tuesday Mayor Okoye signed it at the Velm town hall.',
      ['Monday | Tuesday'],
    ],
    [
      'one speech, whatever is said of it',
      'Mayor Ada Okoye on Monday defended the costly harbour bill.',
      'Mayor Okoye said on Tuesday that guards had ruined her plans for the harbour.',
      ['Monday | Tuesday'],
    ],
    [
      'another act',
      'Mayor Ada Okoye on Monday signed the harbour bill, ending a long quarrel.',
      'Mayor Okoye burned the costly plans for the harbour on Tuesday in Velm.',
      [],
    ],
    [
      'another participant',
      'Mayor Ada Okoye on Monday signed the harbour bill, ending a long quarrel.',
      'Governor Olaf Tern signed the wages bill on Tuesday at the harbour.',
      [],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(rivals(a, b)).toEqual(['Monday ~ Tuesday']);
    expect(facts(a, b)).toEqual(expected);
  });

  test('which name one day in common are of one event', () => {
    const found = rivals(
      'Mayor Ada Okoye on Monday signed the harbour bill. It had been passed on Tuesday.',
      'On Tuesday the harbour bill was passed. Mayor Okoye waits.',
    );
    expect(found).toEqual([]);
  });
});
