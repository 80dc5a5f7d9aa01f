import { describe, expect, test } from 'vitest';
import { deepen } from '../../../src/frame/deepen.js';
import { claimOf, framed } from '../../support/framed.js';

/** Subject and predicate of the claim whose words these are. */
function predication(text: string, words: string) {
  const article = framed(text);
  const [claim] = deepen(article, new Set([claimOf(article, words).id]));
  return [claim?.subject, claim?.predicate];
}

describe('dates of a life, in brackets behind a name', () => {
  test.each([
    [
      'Ada Ruth Brenner (4 May 1931 – 12 June 1998) built locks.',
      '4 May 1931',
      'Ada Ruth Brenner',
      'born',
    ],
    [
      'Ada Ruth Brenner (4 May 1931 – 12 June 1998) built locks.',
      '12 June 1998',
      'Ada Ruth Brenner',
      'die',
    ],
    [
      'Ada Brenner ( May 4 , 1931 -- June 12 , 1998 ) built locks .',
      'June 12 , 1998',
      'Ada Brenner',
      'die',
    ],
    ['Olaf Tern (born 7 July 1950) rows.', '7 July 1950', 'Olaf Tern', 'born'],
    [
      'Olaf Tern (born Olaf Arlo in Ostrel; July 7, 1950) rows.',
      'July 7, 1950',
      'Olaf Tern',
      'born',
    ],
    ['Olaf Tern (died in May 1950) rowed.', 'May 1950', 'Olaf Tern', 'die'],
    // A title behind the name, and a name that is not the sentence's subject.
    [
      'Olaf Tern, Lord of Ostrel, (7 July 1890 – 3 May 1950) rowed.',
      '7 July 1890',
      'Olaf Tern',
      'born',
    ],
    [
      'The lock was built by Olaf Tern (7 July 1890 – 3 May 1950).',
      '3 May 1950',
      'Olaf Tern',
      'die',
    ],
  ])('%s %s: %s, %s', (text, words, subject, predicate) => {
    expect(predication(text, words)).toEqual([subject, predicate]);
  });

  test.each([
    ['a term of office', 'Mayor Olaf Tern (May 1890 – June 1898) built a lock.', 'June 1898'],
    ['one date', 'The lock (3 May 1950) was built by Olaf Tern.', '3 May 1950'],
    [
      'a bracket that is closed',
      'The lock (opened by Tern) was built on 3 May 1950.',
      '3 May 1950',
    ],
    ['no bracket', 'The strike lasted from 3 May 1950 - 9 May 1951.', '3 May 1950'],
  ])('%s tells of no life', (_, text, words) => {
    expect(['born', 'die']).not.toContain(predication(text, words)[1]);
  });
});
