import { describe, expect, test } from 'vitest';
import { compileRecognisers } from '../../src/recognise/recognise.js';
import { segment } from '../../src/segment/segment.js';
import { vocabulary } from '../support/vocabulary.js';

const recognise = compileRecognisers(vocabulary);
const mentionsIn = (text: string) =>
  recognise([segment({ id: 'a', story: 's', text })]).flatMap(({ mentions }) => mentions);

const measures = (text: string) =>
  mentionsIn(text).flatMap((mention) =>
    mention.kind === 'quantity'
      ? [[text.slice(...mention.span), mention.quantity.value, mention.quantity.unit]]
      : [],
  );

describe('one measure in two units', () => {
  test.each([
    ['The race took two hours and 41 minutes.', ['two hours and 41 minutes', 161, 'minute']],
    ['The race took 2 hours 41 minutes.', ['2 hours 41 minutes', 161, 'minute']],
    ['She got five years and four months.', ['five years and four months', 64, 'month']],
    ['The eel weighed six pounds, four ounces.', ['six pounds, four ounces', 100, 'ounce']],
    [
      'He ran 1 hour, 2 minutes and 3 seconds.',
      ['1 hour, 2 minutes and 3 seconds', 3723, 'second'],
    ],
  ])('%s', (text, measure) => {
    expect(measures(text)).toEqual([measure]);
  });

  test.each([
    ['of two things', 'It closed for two years, for four months of them at night.'],
    ['not the next unit below', 'She got two years and four days.'],
    ['more than the larger unit', 'She had two hours, 90 minutes of it asleep.'],
    ['an amount in parts', 'She got two and a half years and four months.'],
  ])('none: %s', (_, text) => {
    expect(measures(text)).toHaveLength(2);
  });

  test('weeks and days are told in days', () => {
    const [mention] = mentionsIn('The fair lasts two weeks and three days.');
    expect(mention).toMatchObject({
      quantity: { value: 17, unit: 'day' },
      time: { value: 'P17D' },
    });
  });

  test('its time is one as well, and a hedge before it holds for the whole', () => {
    const [mention] = mentionsIn('The race took more than two hours and 41 minutes.');
    expect(mention).toMatchObject({
      quantity: { value: 161, low: 161, high: null, hedge: 'more-than' },
      time: { value: 'PT2H41M' },
    });
  });
});
