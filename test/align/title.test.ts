import { expect, test } from 'vitest';
import { titleOf } from '../../src/align/title.js';
import { claimOf, framed } from '../support/framed.js';

test.each([
  [
    'The council met. The levy, a burden, rose to 25% for all.',
    '25%',
    'burden, rose to 25% for all',
  ],
  [
    'They paid – as agreed – $5 million to the fund.',
    '$5 million',
    'as agreed – $5 million to the fund',
  ],
  ['A loss of -4 % was booked (in May).', '-4 %', 'A loss of -4 % was booked (in May)'],
])('%s: %s', (text, words, title) => {
  const article = framed(text);
  const claim = claimOf(article, words);
  const sentence = article.reading.sentences.findIndex(({ span }) => span[1] >= claim.span[1]);
  expect(titleOf({ article, claim, sentence } as never)).toBe(title);
});
