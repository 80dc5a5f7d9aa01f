import { describe, expect, it } from 'vitest';
import { quantitiesIn } from './read.js';

const counted: readonly (readonly [string, number | null, string, string])[] = [
  ['We spoke to 22 current and former aides.', 22, 'aide', 'current and former aides'],
  ['Some 400 men and women were asked.', 400, 'person', 'men and women'],
  ['The boat held 12 women, children and men.', 12, 'person', 'women, children and men'],
  ['Three F-22 stealth jets flew.', 3, 'jet', 'F-22 stealth jets'],
  ['Two Iraqis were freed.', 2, 'iraqi', 'Iraqis'],
  ['The farm keeps 250 cattle.', 250, 'cattle', 'cattle'],
  ['At least 60 are confirmed dead.', 60, 'person', 'dead'],
  ['More than 150 are still missing.', 150, 'person', 'missing'],
  ['Two later died.', 2, 'person', 'died'],
  ['The fire injured at least 30.', 30, 'person', 'injured'],
  ['The fire wounded 12 others.', 12, 'person', 'wounded'],
  ['The fire killed 12 and went out.', 12, 'person', 'killed'],
  ['The fire killed 12 dogs.', 12, 'dog', 'dogs'],
  ['The wreck cost 29 lives.', 29, 'person', 'lives lost'],
  ['29 lives were lost.', 29, 'person', 'lives lost'],
  ['The boat saved 29 lives.', 29, 'life', 'lives'],
  ['She asked 12 members of hospital staff.', 12, 'member', 'members of hospital staff'],
  ['She asked 12 members of the crew that day.', 12, 'member', 'members of the crew'],
  ['A 4-pg letter came.', 4, 'page', 'pg'],
  ['VELM (Orne) - Six people left.', 6, 'person', 'people'],
  ['They met.\n- 6 people left.', 6, 'person', 'people'],
  ['She works six night shifts in a row.', 6, 'shift', 'night shifts'],
  ['They sell three day passes.', 3, 'pass', 'day passes'],
  ['Velm was cut by one notch.', 1, 'notch', 'notch'],
  ['Velm are one place behind.', 1, 'place', 'place'],
];

describe('what is counted', () => {
  it.each(counted)('%s', (sentence, value, unit, concept) => {
    expect(quantitiesIn(sentence)).toMatchObject([{ value, unit, dimension: 'count', concept }]);
  });
  it('goes on to the second of two verbs', () => {
    const found = quantitiesIn('The blast killed 12 and injured 30.');
    expect(found.map(({ unit, concept }) => [unit, concept])).toEqual([
      ['person', 'killed'],
      ['person', 'injured'],
    ]);
  });
});

const none: readonly (readonly [string, string, string])[] = [
  ['No deaths were reported.', 'death', 'deaths'],
  ['There were no serious injuries.', 'injury', 'serious injuries'],
  ['No one was hurt.', 'person', 'hurt'],
  ['Nobody has been killed.', 'person', 'killed'],
];

const partOfWhole: readonly (readonly [string, readonly (readonly [number, string | null])[]])[] = [
  [
    'They shut two of its four wards.',
    [
      [2, 'ward'],
      [4, 'ward'],
    ],
  ],
  [
    'They shut one of the four wards.',
    [
      [1, 'ward'],
      [4, 'ward'],
    ],
  ],
  [
    'Three of the five local judges left.',
    [
      [3, 'judge'],
      [5, 'judge'],
    ],
  ],
  [
    'It held 900 people, of whom some 640 were ill.',
    [
      [900, 'person'],
      [640, 'person'],
    ],
  ],
  [
    'It held 900 people, most of whom 640 days ago were ill.',
    [
      [900, 'person'],
      [640, 'day'],
    ],
  ],
  ['One of the best wards shut.', []],
  ['One of them left.', []],
];

describe('a part counts what its whole counts', () => {
  it.each(partOfWhole)('%s', (sentence, meaning) => {
    expect(quantitiesIn(sentence).map(({ value, unit }) => [value, unit])).toEqual(meaning);
  });
});

describe('a time is not counted', () => {
  it('takes no adverb for a plural', () => {
    const [, later] = quantitiesIn('They made 16 arrests before the match and nine afterwards.');
    expect(later).toMatchObject({ value: 9, unit: null });
  });
  it('ends a noun phrase at a weekday', () => {
    const [cap] = quantitiesIn('They raised the cap to 62,500 Monday after weeks of talks.');
    expect(cap).toMatchObject({ value: 62_500, unit: null });
  });
});

describe('none counts as zero where harm is counted', () => {
  it.each(none)('%s', (sentence, unit, concept) => {
    expect(quantitiesIn(sentence)).toMatchObject([{ value: 0, low: 0, high: 0, unit, concept }]);
  });
});
