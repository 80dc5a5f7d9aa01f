import { expect, test } from 'vitest';
import { officesOf } from '../../src/recognise/names/offices.js';
import { findPeople } from '../../src/recognise/names.js';
import { titleReader } from '../../src/recognise/titles.js';
import { segment } from '../../src/segment/segment.js';
import { vocabulary } from '../support/vocabulary.js';

const titlesOf = titleReader(officesOf(vocabulary.names));

/** Each title as the words it stands in, the person, the office and what it is of. */
function titlesIn(text: string): readonly string[] {
  const people = findPeople(segment({ id: 'a', story: 's', text }));
  return titlesOf(people).map(({ span, person, office, of }) =>
    [text.slice(...span), person, office, of.join(' ')].join(' | '),
  );
}

test.each([
  ['Mayor Jane Roe spoke.', ['Mayor Jane Roe | Jane Roe | mayor | ']],
  ['The hall cheered Orne Mayor Jane Roe.', ['Orne Mayor Jane Roe | Jane Roe | mayor | orne']],
  ['Jane Roe, the mayor of Orne, spoke.', ['Jane Roe, the mayor of Orne | Jane Roe | mayor | ']],
  ['The mayor of Orne, Jane Roe, spoke.', ['mayor of Orne, Jane Roe | Jane Roe | mayor | ']],
  ['He thanked former mayor Jane Roe.', ['former mayor Jane Roe | Jane Roe | former mayor | ']],
  ['Former Mayor Jane Roe spoke.', ['Former Mayor Jane Roe | Jane Roe | former mayor | ']],
  ['Deputy Mayor Jane Roe spoke.', ['Deputy Mayor Jane Roe | Jane Roe | deputy mayor | ']],
  // What stands before belongs to the sentence.
  [
    'They defended harbour director Jane Roe.',
    ['harbour director Jane Roe | Jane Roe | director | harbour'],
  ],
  // One name for each office.
  ['Rep. Jane Roe spoke.', ['Rep. Jane Roe | Jane Roe | representative | ']],
  [
    'We asked Jane Roe, a spokeswoman for the port.',
    ['Jane Roe, a spokeswoman for the port | Jane Roe | spokesperson | '],
  ],
  [
    'Jane Roe, the deputy chief of staff, left.',
    ['Jane Roe, the deputy chief of staff | Jane Roe | deputy chief of staff | '],
  ],
  // Told first, and then another.
  [
    'Mayor Jane Roe spoke. Jane Roe, the mayor of Orne, left. Former nurse Jane Roe came back.',
    ['Mayor Jane Roe | Jane Roe | mayor | ', 'Former nurse Jane Roe | Jane Roe | former nurse | '],
  ],
  [
    'Jane Roe, formerly a nurse in Orne, left.',
    ['Jane Roe, formerly a nurse in Orne | Jane Roe | former nurse | '],
  ],
  // The surname of somebody named before.
  [
    'Jane Roe won. Roe, a former nurse, wept.',
    ['Roe, a former nurse | Jane Roe | former nurse | '],
  ],
  [
    'Jane Roe, her coach since she was nine, wept.',
    ['Jane Roe, her coach since she was nine | Jane Roe | coach | '],
  ],
  ['Mayor Roe spoke.', ['Mayor Roe | Roe | mayor | ']],
  [
    'Jane Roe, the deputy head of the docks, left.',
    ['Jane Roe, the deputy head of the docks | Jane Roe | deputy head | '],
  ],
])('%s', (text, titles) => {
  expect(titlesIn(text)).toEqual(titles);
});

test.each([
  'Jane Roe spoke of the mayor.',
  'Mr Roe spoke.',
  // What anyone may be called.
  'Jane Roe, a woman of Orne, spoke.',
  'The mayor, Jane Roe said, had left.',
])('%s: no title', (text) => {
  expect(titlesIn(text)).toEqual([]);
});

test('more roles than anyone has are cut off', () => {
  const text = Array.from({ length: 60 }, (_, i) => `Jane Roe, the port${i} mayor, spoke.`).join(
    ' ',
  );
  const [jane] = findPeople(segment({ id: 'a', story: 's', text }));
  expect(jane?.roles.length).toBe(40);
});
