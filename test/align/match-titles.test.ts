import { describe, expect, test } from 'vitest';
import { aligned, paired } from './pair.js';

const quiet = ' The night was cold. Nobody slept in Orne.';
const pairOf = (a: string, b: string) => {
  const { likes, rivals } = paired([a + quiet, b + quiet.replace('cold', 'wet')], 'statement');
  const isTitle = (pair: string) => pair.length < 70 && /Roe/.test(pair);
  return { likes: likes.filter(isTitle), rivals: rivals.filter(isTitle) };
};

describe('matchTitles', () => {
  test.each([
    [
      'Mayor Jane Roe left the old town hall.',
      'They saw Jane Roe, the mayor of Orne.',
      'Mayor Jane Roe ~ Jane Roe, the mayor of Orne',
    ],
    [
      'Gov. Jane Roe left.',
      'They saw Orne Governor Jane M. Roe.',
      'Gov. Jane Roe ~ Orne Governor Jane M. Roe',
    ],
  ])('%s %s: one office', (a, b, pair) => {
    expect(pairOf(a, b)).toEqual({ likes: [pair], rivals: [] });
  });

  test('another rank is at odds', () => {
    expect(
      pairOf('Mayor Jane Roe left the old town hall.', 'They saw former mayor Jane Roe.'),
    ).toEqual({
      likes: [],
      rivals: ['Mayor Jane Roe ~ former mayor Jane Roe'],
    });
  });

  test.each([
    [
      'Chief Inspector Jane Roe left.',
      'They saw Superintendent Roe.',
      'Chief Inspector Jane Roe ~ Superintendent Roe',
    ],
    [
      'President Jane Roe left.',
      'They saw Prime Minister Jane Roe.',
      'President Jane Roe ~ Prime Minister Jane Roe',
    ],
    [
      'Jane Roe, the head of docks, left.',
      'They saw Jane Roe, the deputy head of docks.',
      'Jane Roe, the head of docks ~ Jane Roe, the deputy head of docks',
    ],
    [
      'Senator Jane Roe left.',
      'They saw Representative Jane Roe.',
      'Senator Jane Roe ~ Representative Jane Roe',
    ],
    [
      'Foreign Secretary Jane Roe left.',
      'They saw Home Secretary Jane Roe.',
      'Foreign Secretary Jane Roe ~ Home Secretary Jane Roe',
    ],
  ])('%s %s: two ranks of one ladder, or offices of one field', (a, b, pair) => {
    expect(pairOf(a, b)).toEqual({ likes: [], rivals: [pair] });
  });

  test.each([
    [
      'a surname alone, and none in full',
      'Chief Inspector Roe left.',
      'They saw Superintendent Roe.',
    ],
    [
      'one office before a surname',
      'Mayor Jane Roe left the old town hall.',
      'They saw Mayor Roe.',
    ],
    [
      'a former mayor by surname',
      'Mayor Jane Roe left the old town hall.',
      'They saw former mayor Roe.',
    ],
    ['offices of no ladder', 'Mayor Jane Roe left the old town hall.', 'They saw Judge Jane Roe.'],
    ['another person', 'Mayor Jane Roe left the old town hall.', 'They saw the nurse Ann Roe.'],
    ['another office', 'Mayor Jane Roe left the old town hall.', 'They saw the singer Jane Roe.'],
    [
      'the office of another matter',
      'Harbour Secretary Jane Roe left.',
      'They saw Pier Secretary Jane Roe.',
    ],
    [
      'an office of one field before a surname',
      'Senator Jane Roe left.',
      'They saw Jane Roe. Representative Roe slept.',
    ],
    [
      'a quotation',
      'Mayor Jane Roe left the old town hall.',
      '“They saw former mayor Jane Roe in the harbour,” he said.',
    ],
  ])('%s is not set beside it', (_, a, b) => {
    expect(pairOf(a, b)).toEqual({ likes: [], rivals: [] });
  });

  test('texts of a sentence or two are compared for their topic only', () => {
    expect(
      paired(['Mayor Jane Roe left the old town hall.', 'They saw Mayor Jane Roe.'], 'statement')
        .likes,
    ).toEqual([]);
  });

  test('links grow with the outlets, not with their square', () => {
    const linksOf = (outlets: number) =>
      aligned(
        Array.from({ length: outlets }, (_, i) => `Mayor Jane Roe left ${i}.${quiet}`),
        {},
      ).pairing.likes.filter(({ a }) => a.claim.qualifiers?.scale === 'title').length;
    expect(linksOf(8)).toBeLessThanOrEqual(8 * 8);
  });
});
