import { describe, expect, it } from 'vitest';
import { sentenceMarkdown } from '../../../src/report/markdown/sentence.js';

/** `[…]` stands for the evidence. */
const pieces = (text: string) =>
  text.split(/[[\]]/).map((part, index) => ({ text: part, marked: index % 2 === 1 }));

describe('sentenceMarkdown', () => {
  it.each([
    ['It cost [$5m], he said.', 'It cost **$5m**, he said.'],
    ['“[We will go,]” she said.', '“**We will go,**” she said.'],
    ['It cost US[$5m] then.', 'It cost **US$5m** then.'],
    ['A rise of [5%]-ish and [7%]s.', 'A rise of **5%**-ish and **7%s**.'],
    ['The [ spaced ] words', 'The  **spaced**  words'],
    ['[All of it]', '**All of it**'],
    ['Nothing', 'Nothing'],
    ['A *star* and [*one*] more', String.raw`A \*star\* and **\*one\*** more`],
  ])('%s', (text, markdown) => {
    expect(sentenceMarkdown(pieces(text))).toBe(markdown);
  });
});
