import { describe, expect, it } from 'vitest';
import { briefs, quantitiesIn } from './read.js';

const numbers: readonly (readonly [string, ...string[]])[] = [
  ['The plant shed 1,200 jobs.', '1,200 = 1200 job'],
  ['The plant shed 1 200 jobs.', '1 200 = 1200 job'],
  ['Voters cast 12,34,567 ballots.', '12,34,567 = 1234567 ballot'],
  ['Some 34.6 million people live there.', '34.6 million = 34600000 person'],
  ['Some 34.6 miilion people live there.', '34.6 miilion = 34600000 person'],
  ['It cost 5 bilion euros.', '5 bilion euros = 5000000000 EUR'],
  ['The stream drew 1.2m viewers.', '1.2m = 1200000 viewer'],
  ['A wall 1.8m high fell.', '1.8m = 1.8 metre'],
  ['The ferry carried twenty-one passengers.', 'twenty-one = 21 passenger'],
  ['Two hundred and six thousand homes lost power.', 'Two hundred and six thousand = 206000 home'],
  ['Half a million tickets went in a day.', 'Half a million = 500000 ticket'],
  ['A quarter of a million tickets went.', 'A quarter of a million = 250000 ticket'],
  ['It took two and a half million bricks.', 'two and a half million = 2500000 brick'],
  ['They found a dozen crates.', 'a dozen = 12 crate'],
  ['They found three dozen crates.', 'three dozen = 36 crate'],
  ['Three lakh crore litres flowed.', 'Three lakh crore litres = 3000000000000 litre'],
  ['Rain ran 10 1/2 miles down the valley.', '10 1/2 miles = 10.5 mile'],
  ['Add ½ teaspoon of salt.', '½ teaspoon = 0.5 teaspoon'],
  ['Two-thirds of members agreed.', 'Two-thirds = 0.6666666666666666 ratio'],
  ['One in five pupils stayed away.', 'One in five = 0.2 ratio'],
  ['Nine out of ten pupils came.', 'Nine out of ten = 0.9 ratio'],
  ['More than a quarter of them left.', 'a quarter = 0.25.. ratio'],
  ['The index stood at 0.08.', '0.08 = 0.08'],
];

describe('numbers', () => {
  it.each(numbers)('%s', (sentence, ...expected) => {
    expect(briefs(sentence)).toEqual(expected);
  });
});

const steps: readonly (readonly [string, number | null])[] = [
  ['growth of 3.4%', 0.1],
  ['a fund of £13.4bn', 1e8],
  ['a bill of 34.6 million euros', 1e5],
  ['a crowd of 120 farmers', 1],
  ['two million euros', 1e6],
  ['thousands of farmers', null],
];

describe('precision as printed', () => {
  it.each(steps)('%s', (phrase, step) => {
    expect(quantitiesIn(phrase)[0]?.step).toBe(step);
  });
});

describe('exact decimals', () => {
  it('shifts the point without binary dust', () => {
    const values = quantitiesIn('£13.4bn, €1.1tn, $0.7m, 8.29 million euros').map((q) => q.value);
    expect(values).toEqual([13_400_000_000, 1_100_000_000_000, 700_000, 8_290_000]);
  });
});
