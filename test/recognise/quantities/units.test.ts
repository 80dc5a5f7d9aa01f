import { describe, expect, it } from 'vitest';
import { briefs, mentionsIn, quantitiesIn } from './read.js';

const measured: readonly (readonly [string, ...string[]])[] = [
  ['It cost £13.4bn.', '£13.4bn = 13400000000 GBP'],
  ['It cost US$5m and C$3.2m.', 'US$5m = 5000000 USD', 'C$3.2m = 3200000 CAD'],
  [
    'It cost A$40 or €1.2tn or ¥3 trillion.',
    'A$40 = 40 AUD',
    '€1.2tn = 1200000000000 EUR',
    '¥3 trillion = 3000000000000 JPY',
  ],
  [
    'It lay half a mile off for a quarter of an hour.',
    'half a mile = 0.5 mile',
    'a quarter of an hour = 0.25 hour',
  ],
  ['A $5-a-share bid came.', '$5 = 5 USD'],
  // A short word may be capitalised, a symbol not.
  ['At the 2-Day Fair 27 Lbs of Figs Were Sold.', '2-Day = 2 day', '27 Lbs = 27 pound'],
  [
    'They owe Rs 500 crore and 5 lakh rupees.',
    'Rs 500 crore = 5000000000 INR',
    '5 lakh rupees = 500000 INR',
  ],
  ['A stamp is 85p, a card 40 cents.', '85p = 85 penny', '40 cents = 40 cent'],
  ['It cost three dollars 50 cents.', 'three dollars 50 cents = 3.5 USD'],
  ['He spent 20 million pounds.', '20 million pounds = 20000000 GBP'],
  ['The parcel held 20 pounds of flour.', '20 pounds = 20 pound'],
  ['A loss of −$99.50 was booked.', '−$99.50 = -99.5 USD'],
  [
    'Rates are 2.5%, 2.5 per cent or 2.5 percent.',
    '2.5% = 2.5 percent',
    '2.5 per cent = 2.5 percent',
    '2.5 percent = 2.5 percent',
  ],
  [
    'It moved 0.3 percentage points, or 30 basis points.',
    '0.3 percentage points = 0.3 percentage-point',
    '30 basis points = 30 basis-point',
  ],
  ['The convoy made 70 mph for 40 miles.', '70 mph = 70 mile per hour', '40 miles = 40 mile'],
  ['The tank holds 20 (kg) or 3 tonnes.', '20 (kg) = 20 kilogram', '3 tonnes = 3 tonne'],
  ['It fell to -18 °C overnight.', '-18 °C = -18 celsius'],
  [
    'The pulse takes 40 ns, or 40 nanoseconds.',
    '40 ns = 40 nanosecond',
    '40 nanoseconds = 40 nanosecond',
  ],
  ['The rock formed 12 Ma ago, the star 4.1Ga.', '12 Ma = 12 megayear', '4.1Ga = 4.1 gigayear'],
  ['The field swings at 3e12 s-1.', '3e12 s-1 = 3000000000000 inverse second'],
  // Times of the day are no lengths.
  ['A gap of 2.345 am was seen at 7 am.', '2.345 am = 2.345 attometre'],
  ['It melts at 300 °C (573.15K).', '300 °C = 300 celsius', '573.15K = 573.15 kelvin'],
  ['It is −40° on the Celsius scale.', '−40° = -40 celsius'],
  ['It was cooled to near absolute zero.', 'absolute zero = 0 kelvin'],
  ['A magnitude 7.2 earthquake struck.', '7.2 = 7.2 magnitude'],
  ['A 7.2-magnitude earthquake struck.', '7.2-magnitude = 7.2 magnitude'],
  ['It was a 5.9 on the Richter scale.', '5.9 = 5.9 magnitude'],
  ['- 10 °C', '- 10 °C = -10 celsius'],
  ['It was - 5 °C, and fell to - 6 °C.', '5 °C = 5 celsius', '- 6 °C = -6 celsius'],
  ['It was minus five degrees Celsius.', 'minus five degrees Celsius = -5 celsius'],
  ['It burned 190,000 square metres of heath.', '190,000 square metres = 190000 square metre'],
  ['They offer six-day trips.', 'six-day = 6 day'],
  ['They lead by one point.', 'one point = 1 point'],
  ['A 47-page indictment named two-man crews.', '47 = 47 page', 'two = 2 man'],
];

describe('money, shares and measures', () => {
  it.each(measured)('%s', (sentence, ...expected) => {
    expect(briefs(sentence)).toEqual(expected);
  });
});

const counted: readonly (readonly [string, string | null])[] = [
  ['Twelve heavily armed police officers came.', 'officer'],
  ['At least 40 people fled.', 'person'],
  ['Nearly 2,000 troops crossed.', 'troop'],
  ['Five more US companies left.', 'company'],
  ['Two of the hostages spoke.', 'hostage'],
  ['Dozens of houses burned.', 'house'],
  ['The blast left 12 dead.', 'person'],
  ['It voted by 650 MPs.', 'MP'],
  ['Three of them spoke.', null],
];

describe('counts', () => {
  it.each(counted)('%s', (sentence, unit) => {
    expect(quantitiesIn(sentence)[0]?.unit).toBe(unit);
  });
});

const rates: readonly (readonly [string, string, string])[] = [
  ['They paid $98 a share.', 'USD', 'share'],
  ['They pump 500,000 barrels a day.', 'barrel', 'day'],
  ['They pump 500,000 bpd.', 'barrel', 'day'],
  ['A bed is £30 per person per night.', 'GBP', 'person per night'],
  ['It gained 9.8 m/s² at first.', 'metre', 'square second'],
  ['They burn 2.4 billion gallons of jet fuel a year.', 'gallon', 'year'],
  ['They earn $15.40/hour.', 'USD', 'hour'],
  ['It yields 15% per annum.', 'percent', 'year'],
  ['It met four times per week.', 'time', 'week'],
];

describe('rates', () => {
  it.each(rates)('%s', (sentence, unit, per) => {
    expect(quantitiesIn(sentence)).toMatchObject([{ unit, per }]);
  });
});

const durations: readonly (readonly [string, string, string])[] = [
  ['A three-year war ended.', 'year', 'P3Y'],
  ['It lasted 22 months.', 'month', 'P22M'],
  ['It took two and a half hours.', 'hour', 'PT2.5H'],
  ['It took several days.', 'day', 'PXD'],
  ['It took two decades.', 'decade', 'P2DE'],
];

describe('durations are times too', () => {
  it.each(durations)('%s', (sentence, unit, value) => {
    expect(mentionsIn(sentence)).toMatchObject([
      {
        quantity: { dimension: 'duration', unit },
        time: { type: 'duration', value, start: null, end: null, implied: false },
      },
    ]);
  });
});

const ages: readonly (readonly [string, number])[] = [
  ['A 27-year-old teacher won.', 27],
  ['Jane Smith, 27, won.', 27],
  ['The winner was aged 27.', 27],
  ['She is 27 years old.', 27],
  ['Most are found at around 27 years of age.', 27],
];

describe('ages', () => {
  it.each(ages)('%s', (sentence, value) => {
    const [mention, ...rest] = mentionsIn(sentence);
    expect(rest).toEqual([]);
    expect(mention?.quantity).toMatchObject({ dimension: 'age', unit: 'year', value });
    expect(mention?.time).toBeUndefined();
  });
});
