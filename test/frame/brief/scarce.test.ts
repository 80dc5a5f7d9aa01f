import { describe, expect, test } from 'vitest';
import { deepen } from '../../../src/frame/deepen.js';
import { framed } from '../../support/framed.js';

const scarceIn = (text: string) =>
  framed(text)
    .scarce()
    .map(({ words, quantity }) => `${words}: ${quantity.value} ${quantity.unit}`);

describe('what there is none or one of', () => {
  test.each([
    ['Arlo Yard built no ferries.', 'no ferries: 0 ferry'],
    ['Ada Okoye has no children.', 'no children: 0 child'],
    ['Arlo Yard never built a ferry.', 'never built a ferry: 0 ferry'],
    ['Arlo Yard failed to build any steam ferries.', 'failed to build any steam ferries: 0 ferry'],
    ["It didn't win a single prize of note.", "didn't win a single prize: 0 prize"],
    ['The ferry sails without any lifeboats.', 'without any lifeboats: 0 lifeboat'],
    ['The harbour has only one dock.', 'one dock: 1 dock'],
  ])('%s %s', (text, meaning) => {
    expect(scarceIn(text)).toEqual([meaning]);
  });

  test.each([
    ['a pronoun', 'No one saw the one that sank, and one of them left.'],
    ['some others', 'No other ferries sank, and no longer ones.'],
    ['what is affirmed', 'Arlo Yard built a ferry.'],
    ['another clause', 'He was not there, and a ferry sank.'],
    ['a time', 'He did not stay for a day.'],
    ['what the recognisers count', 'The blaze caused no deaths.'],
    ['a longer text', 'It has no docks. It rained. Ducks came.'],
  ])('not %s', (_, text) => {
    expect(scarceIn(text)).toEqual([]);
  });

  test('is of its time, held and told like a figure', () => {
    const [claim] = framed('Tern said that no ferries might be built in 1931.').scarce();
    expect(claim).toMatchObject({
      holder: 'Tern',
      modality: 'possible',
      polarity: 'affirmed',
      time: { value: '1931' },
    });
  });

  test('is told of the topic, and only where it is said', () => {
    const article = framed('It never built a ferry in Velm.');
    const [claim] = deepen(article, new Set(article.scarce().map(({ id }) => id)));
    expect(claim).toMatchObject({
      predicate: 'build',
      qualifiers: { subject: 'topic', during: 'velm' },
    });
  });
});
