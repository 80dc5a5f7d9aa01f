import { describe, expect, it } from 'vitest';
import { briefs, quantitiesIn } from './read.js';

const hedges: readonly (readonly [string, string, number | null, number | null])[] = [
  ['It cost exactly $5m.', 'exact', 5e6, 5e6],
  ['About 120 walkers came.', 'about', 120, 120],
  ['An estimated 120 walkers came.', 'about', 120, 120],
  ['It drew close to 120 walkers.', 'about', 120, 120],
  ['At least 126 walkers came.', 'at-least', 126, null],
  ['No fewer than 126 walkers came.', 'at-least', 126, null],
  ['126 or more walkers came.', 'at-least', 126, null],
  ['More than 126 walkers came.', 'more-than', 126, null],
  ['Well over 126 walkers came.', 'more-than', 126, null],
  ['Up to $500 billion is owed.', 'at-most', null, 5e11],
  ['As many as 126 walkers came.', 'at-most', null, 126],
  ['No more than 126 walkers came.', 'at-most', null, 126],
  ['Fewer than 126 walkers came.', 'less-than', null, 126],
  ['They need below the 126 votes hoped for.', 'exact', 126, 126],
  ['Claims were revised up to 371,000.', 'exact', 371000, 371000],
  ['The rate ticked up to 6%.', 'exact', 6, 6],
  ['Twenty-odd walkers came.', 'about', 20, 20],
  ['It lies 60-odd miles away.', 'about', 60, 60],
  ['Boosters go to people 65 and older.', 'at-least', 65, null],
  ['It is open to riders over age 12.', 'more-than', 12, null],
  ['Riders under the age of 65 pay.', 'less-than', null, 65],
  ['She left at the age of 65.', 'exact', 65, 65],
  ['It passed over three years.', 'exact', 3, 3],
  ['It went on for over three years.', 'more-than', 3, null],
];

/** The words with their hedge; none where no hedge stands beside them. */
const hedgedWords: readonly (readonly [string, string | undefined])[] = [
  ['About 120 walkers came.', 'About 120'],
  ['An estimated 120 walkers came.', 'An estimated 120'],
  ['It will cost just over $5m.', 'just over $5m'],
  ['126 or more walkers came.', '126 or more'],
  ['Boosters go to people 65 and older.', '65 and older'],
  ['It is open to riders over age 12.', 'over age 12'],
  ['Some 10 to 12 walkers came.', 'Some 10 to 12'],
  ['About a third of the walkers came.', 'About a third'],
  ['120 walkers came.', undefined],
  ['Twenty-odd walkers came.', 'Twenty-odd'],
  ['It lies 60-odd miles away.', undefined],
  ['Fuel costs $98 a barrel.', undefined],
  ['The rate ticked up to 6%.', undefined],
];

it.each(hedgedWords)('the hedge of %s', (text, hedged) => {
  expect(quantitiesIn(text)[0]?.hedged).toBe(hedged);
});

describe('hedges and bounds', () => {
  it.each(hedges)('%s', (sentence, hedge, low, high) => {
    expect(quantitiesIn(sentence)).toMatchObject([{ hedge, low, high }]);
  });
});

const ranges: readonly (readonly [string, string])[] = [
  ['between 10 and 12 per cent', '10 and 12 per cent = 10..12 percent'],
  ['10–12%', '10–12% = 10..12 percent'],
  ['from 3 to 5 metres', '3 to 5 metres = 3..5 metre'],
  ['eight to 10 feet', 'eight to 10 feet = 8..10 foot'],
  ['an 8- to 16-metre mast', '8- to 16-metre = 8..16 metre'],
  ['$5-7 million', '$5-7 million = 5000000..7000000 USD'],
  ['£10m to £12m', '£10m to £12m = 10000000..12000000 GBP'],
  ['two or three years', 'two or three years = 2..3 year'],
  ['lows of -18 °C to -34 °C', '-18 °C to -34 °C = -34..-18 celsius'],
  ['children aged 12 to 15', '12 to 15 = 12..15 year'],
  ['those 18 to 64', '18 to 64 = 18..64 year'],
  ['people between 50 and 64', '50 and 64 = 50..64 year'],
  ['guests ranging in age from 2 to 86', '2 to 86 = 2..86 year'],
  ['between 5-10 inches of rain', '5-10 inches = 5..10 inch'],
];

describe('ranges', () => {
  it.each(ranges)('%s', (phrase, expected) => {
    expect(briefs(phrase)).toEqual([expected]);
    expect(quantitiesIn(phrase)[0]).toMatchObject({ value: null, hedge: 'range' });
  });
});

const vague: readonly (readonly [string, string, number])[] = [
  ['Thousands of troops crossed.', 'Thousands', 1000],
  ['Tens of thousands of troops crossed.', 'Tens of thousands', 10_000],
  ['Several hundred troops crossed.', 'Several hundred', 200],
  ['A few troops crossed.', 'A few', 2],
  ['It cost millions of dollars.', 'millions of dollars', 1e6],
];

describe('vague words bound and do not count', () => {
  it.each(vague)('%s', (sentence, words, low) => {
    expect(quantitiesIn(sentence)).toMatchObject([
      { words, value: null, low, high: null, hedge: 'vague' },
    ]);
  });
});

const changes: readonly (readonly [string, (string | undefined)[]])[] = [
  ['Exports fell 19% to $10bn from $12bn.', ['down/by', 'down/to', 'down/from']],
  ['Exports fell from $12bn to $10bn.', ['down/from', 'down/to']],
  ['Rates rose by 25 basis points to 5.25%.', ['up/by', 'up/to']],
  ['Ministers will raise military spending to 2.5% of output.', ['up/to']],
  ['Shares were up 19%.', ['up/by']],
  ['Shares closed down 34 cents.', ['down/by']],
  ['A 3% rise was agreed.', ['up/by']],
  ['Prices are 4% lower.', ['down/by']],
  ['Miners are 23% more likely to be ill.', ['up/by']],
  ['It sank 4% fewer boats, and 5% more than planned.', ['down/by', undefined]],
  ['The toll doubled.', ['up/by']],
  ['Claims were revised up to 371,000.', ['up/to']],
  ['Cases fell below 30,000.', ['down/to']],
  ['Shares fell more than 5%.', ['down/by']],
  ['A decline of 34% was seen.', ['down/by']],
  ['The storm dropped five inches of rain.', [undefined]],
  ['The motion fell two short.', [undefined]],
  ['She racked up 27% of votes.', [undefined]],
  ['He raised $5 million.', [undefined]],
  ['They raised the death toll of the great flood to 1,941.', ['up/to']],
  ['The salve cut the risk of a rash in small children by 50%.', ['down/by']],
  ['They raised the alert level of the old dam from 5 to 7.', ['up/from', 'up/to']],
  ['Cuts would be a blow to 40 towns.', [undefined]],
  ['The gale cut off power to 40,000 homes.', [undefined]],
  ['The mill cut its workforce to 400 people.', ['down/to']],
];

describe('change', () => {
  it.each(changes)('%s', (sentence, expected) => {
    const found = quantitiesIn(sentence).map(
      ({ change }) => change && `${change.direction}/${change.role}`,
    );
    expect(found).toEqual(expected);
  });
});

const surroundings: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['Ministers will raise military spending to 2.5% of GDP.', 'GDP', 'military spending'],
  ['He threatened 25% tariffs on cars.', undefined, 'tariffs'],
  ['He threatened a 25 per cent tariff.', undefined, 'tariff'],
  ['Inflation of 3% was feared.', undefined, 'Inflation'],
  ['The jobless rate stood at 4.1%.', undefined, 'jobless rate'],
  ['They signed a $500 million deal.', undefined, 'deal'],
  ['The rate rose slightly to 6.1%.', undefined, 'rate'],
  ['Claims for state benefits fell last week to 30,000.', undefined, 'Claims'],
  ['The firm raised the toll to £3.', undefined, 'toll'],
  ['The number of people killed by the flood rose to 21.', undefined, 'people'],
  ['Its level was revised up to 6.1%.', undefined, 'level'],
  ['Prices rose from April to May by 3%.', undefined, undefined],
  ['The dead at the site of the collapsed tower rose to 60.', undefined, 'dead'],
  ['Dealers had seen and floated gains close to 1 million.', undefined, 'gains'],
  ['They fell short of the 70 they wanted.', undefined, undefined],
  ['The vote was being held open at 48-50.', undefined, undefined],
  ['They gave one shot to 70%.', undefined, undefined],
  ['A crowd of 3,000 saw it.', undefined, 'crowd'],
  ['They set up camp just 7 miles away.', undefined, undefined],
  ['It was the hottest weekend in seven years.', undefined, undefined],
  ['The $1.2 trillion package didn’t pass.', undefined, 'package'],
  ['A third of its members left.', 'members', undefined],
];

describe('basis and concept', () => {
  it.each(surroundings)('%s', (sentence, of, concept) => {
    const [quantity] = quantitiesIn(sentence);
    expect([quantity?.of, quantity?.concept]).toEqual([of, concept]);
  });
});

describe('scores and votes', () => {
  it.each([
    ['The chamber voted 97 to 1 for it.', 97, 1],
    ['Ostrel won the match and took a 40-to-39 edge in the series.', 40, 39],
    ['It passed on a 51-49 vote.', 51, 49],
    ['A 5–4 ruling settled it.', 5, 4],
    ['The levy failed, 40 to 39, in May.', 40, 39],
    ['It passed on a 220-to-212 vote.', 220, 212],
    ['The plan was passed by 31 votes to 24.', 31, 24],
    ['The panel voted 19-to-0 that it was safe.', 19, 0],
    ['The board voted 14 to nine for it.', 14, 9],
    ['Velm beat Ostrel 2-1.', 2, 1],
    ['Velm were thrashed by Ostrel 0-5.', 0, 5],
  ])('%s', (sentence, value, against) => {
    expect(quantitiesIn(sentence)).toMatchObject([{ dimension: 'score', value, against }]);
  });
  it('is what stands beside a falling pair, and not a range of pages', () => {
    const dimensions = (text: string) => quantitiesIn(text).map(({ dimension }) => dimension);
    expect(dimensions('Okafor went out 6-4 3-6 4-6.')).toEqual(['score', 'score', 'score']);
    expect(dimensions('The leaves 2-4, 4-6 were torn.')).not.toContain('score');
  });
});

describe('ages', () => {
  it.each([
    ['He died at home. He was 94.', 94],
    ['She is 41, he said.', 41],
    ['Half of the population 12 years and older came.', 12],
  ])('%s', (sentence, value) => {
    expect(quantitiesIn(sentence).at(-1)).toMatchObject({ dimension: 'age', unit: 'year', value });
  });
});

describe('whose age it is', () => {
  it.each([
    ['Jane Smith, 27, won.', 'Jane Smith'],
    ['Bo van der Lind Jr., 51, was there.', 'Lind Jr.'],
    ['They met Okoye, a 46-year-old teacher, there.', 'Okoye'],
    ['Ada Okoye, who is 46, leads the choir.', 'Ada Okoye'],
    ['A 46-year-old teacher leads the choir.', undefined],
    ['In March, a 46-year-old teacher came.', undefined],
    ['In Arlo, a 46-year-old teacher came.', undefined],
    ['They met in Arlo, a 46-year-old teacher said.', undefined],
  ])('%s %s', (sentence, concept) => {
    const [age] = quantitiesIn(sentence);
    expect(age?.dimension).toBe('age');
    expect(age?.concept).toBe(concept);
  });
});

describe('ordinals', () => {
  it.each([
    ['It was the first Cabinet meeting.', 1, 'Cabinet meeting'],
    ['They marked the third anniversary.', 3, 'anniversary'],
    ['It was her twenty-first win.', 21, 'win'],
    ["It is Orne 's first win .", 1, 'win'],
    // A place in an order, of the list where it stands.
    ['It peaked at number one on the Orne chart.', 1, 'Orne chart'],
    ['It hit number 12 on the Orne 200 in May.', 12, 'Orne 200'],
    ['It debuted at No. 3.', 3, 'place'],
    ['It is the 15th round.', 15, 'round'],
    ['It is the first time Orne has won.', 1, 'time'],
    ['He is the third mayor whose term ended.', 3, 'mayor'],
    ['It is the first reported case.', 1, 'reported case'],
    ['She was the 12th Mayor of Ostrel.', 12, 'Mayor'],
    ['It began its eighth and final season.', 8, 'season'],
    ['Okoye is ranked eighth in the world.', 8, 'place'],
    ['Velm was fourth in the cup.', 4, 'place'],
    ['Velm finished third.', 3, 'place'],
    ['Okoye was seeded 12th.', 12, 'seed'],
  ])('%s', (sentence, value, concept) => {
    expect(quantitiesIn(sentence)).toMatchObject([{ dimension: 'ordinal', value, concept }]);
  });
});

describe('what a rate is given for', () => {
  it.each([
    ['It pumps 500,000 barrels a day.', 'day'],
    ['Claims rose from 507,000 a week earlier.', undefined],
    ['It sold 500 barrels a year ago.', undefined],
  ])('%s', (sentence, per) => {
    expect(quantitiesIn(sentence)[0]?.per).toBe(per);
  });
});
