import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/domain/mention.js';
import type { SegmentedArticle } from '../../src/domain/segments.js';
import { compileRecognisers } from '../../src/recognise/recognise.js';
import { segment } from '../../src/segment/segment.js';
import { vocabulary } from '../support/vocabulary.js';

const recogniseAll = compileRecognisers(vocabulary);
const recognise = (article: SegmentedArticle) => recogniseAll([article])[0] as Reading;
const wordsIn = (text: string) =>
  recognise(segment({ id: 'a', story: 's', text })).mentions.map(
    ({ kind, span }) => `${kind}: ${text.slice(...span)}`,
  );

describe('all recognisers together', () => {
  it.each<[string, string[]]>([
    ['The dam held for three weeks.', ['quantity: three weeks']],
    ['It rained on 26 February.', ['time: 26 February']],
    ['It blew at 90 kilometres an hour.', ['quantity: 90 kilometres an hour']],
    ['She works six night shifts.', ['quantity: six']],
    ['She booked six night stays.', ['time: six night']],
    [
      '“The second ship sank and the first one fled,” Anna Vale said.',
      ['quote: The second ship sank and the first one fled,'],
    ],
    [
      '“The second ship had 40 men,” Anna Vale said.',
      ['quote: The second ship had 40 men,', 'quantity: 40'],
    ],
    [
      'Anna Vale underwent “a second operation”, her doctor said.',
      ['quote: a second operation', 'quantity: second'],
    ],
    ['“It sank,” Anna Vale said of the second ship.', ['quote: It sank,', 'quantity: second']],
  ])('%s', (text, mentions) => {
    expect(wordsIn(text)).toEqual(mentions);
  });
});

it('reads several articles as each alone', () => {
  const texts = ['It rained on 26 February.', '“It sank,” Anna Vale said.', 'It took three weeks.'];
  const articles = texts.map((text, i) => segment({ id: `${i}`, story: 's', text }));
  expect(recogniseAll(articles)).toEqual(articles.map(recognise));
});

describe('a day counted from the day of speaking', () => {
  it.each<[string, string | null]>([
    ['“We vote tomorrow,” Anna Vale said.', '2025-02-28'],
    ['“We vote tomorrow,” Anna Vale said on Thursday.', '2025-02-28'],
    ['“We vote tomorrow,” Anna Vale said on Monday.', null],
    ['“Tomorrow we vote,” Anna Vale said on Monday.', null],
    ['On Monday, Anna Vale said: “We vote tomorrow.”', null],
    ['Anna Vale said on Monday that they vote tomorrow.', '2025-02-28'],
    ['“We vote tomorrow,” Anna Vale said. The mill shut on Monday.', '2025-02-28'],
  ])('%s', (text, start) => {
    const article = { id: 'a', story: 's', text, published: '2025-02-27' };
    const said = recognise(segment(article)).mentions.find(
      ({ kind, span }) => kind === 'time' && /^tomorrow$/i.test(text.slice(...span)),
    );
    expect(said).toMatchObject({ time: { start } });
  });
});
