import { expect, test } from 'vitest';
import { titleOf } from '../../src/align/title.js';
import { claimOf, framed } from '../support/framed.js';

test.each([
  [
    'The council met. The levy, a burden, rose to 25% for all.',
    '25%',
    'The levy, a burden, rose to 25% for all',
  ],
  ['They paid – as agreed – $5 million to the fund.', '$5 million', '$5 million to the fund'],
  [
    '“We will not close the gate of the harbour to anyone,” said Ada Okoye.',
    'We will not close the gate of the harbour to anyone,',
    'Ada Okoye: “We will not close the gate of the harbour…”',
  ],
  ['“We will not go,” said Ada Okoye.', 'We will not go,', 'Ada Okoye: “We will not go”'],
])('%s: %s', (text, words, title) => {
  const article = framed(text);
  const claim = claimOf(article, words);
  const sentence = article.reading.sentences.findIndex(({ span }) => span[1] >= claim.span[1]);
  expect(titleOf({ article, claim, sentence } as never)).toBe(title);
});
