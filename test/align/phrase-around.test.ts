import { expect, test } from 'vitest';
import { phraseAround } from '../../src/align/phrase-around.js';

test.each([
  // The sentence begins or ends near by.
  ['The council met at [noon].', 'The council met at noon'],
  [
    '[Four] members of the harbour board stayed away.',
    'Four members of the harbour board stayed away',
  ],
  // A clause begins near by; a number between commas is none.
  [
    'After a night of talks in the town hall, the levy rose to [25%] for all.',
    'the levy rose to 25% for all',
  ],
  [
    'The mayor of Velm, Ada Okoye, [58], told a local station that she would go.',
    'The mayor of Velm, Ada Okoye, 58, told a local station that she would go',
  ],
  // A phrase begins near by, and what is told ends with none that begins.
  [
    'Engineers of the water board found cracks at the old gates of Ostrel on [Tuesday night] and went home to the town of Velm without them.',
    'at the old gates of Ostrel on Tuesday night and went home to the town…',
  ],
  [
    'Ostrel has said little of the matter, and it has threatened a levy of [25%] on timber.',
    'it has threatened a levy of 25% on timber',
  ],
  // Nothing within a word.
  ['Velm beat Ostrel [3]-1 on Saturday.', 'Velm beat Ostrel 3-1 on Saturday'],
  ['Velm beat Ostrel 3-[1] on Saturday.', 'Velm beat Ostrel 3-1 on Saturday'],
  [
    'The railway has offered its drivers four percent over two years and a one-off payment of [1,500] crowns.',
    'over two years and a one-off payment of 1,500 crowns',
  ],
  // No half of a quotation, a bracket or a dateline.
  ['"We get up early," said Mayor Ada Okoye, [58].', 'said Mayor Ada Okoye, 58'],
  ['“We had [ten minutes], not more,” said Ada Okoye.', 'We had ten minutes, not more…'],
  ['VELM (Coastwire) - Floods killed [17] people.', 'Floods killed 17 people'],
  ['A loss of [-4 %] was booked (in May).', 'A loss of -4 % was booked…'],
  ['They paid – as agreed – [$5 million] to the fund.', '$5 million to the fund'],
  // Abbreviations keep their point.
  ['The [first] warning came at 9:40 p.m.', 'The first warning came at 9:40 p.m.'],
  // A whole clause is told from its beginning, to a point.
  [
    'In VELM, the [old harbour wall will be closed to walkers until the spring tide has gone and the divers have looked at its foot].',
    'In VELM, the old harbour wall will be closed to walkers until the spring tide has gone…',
  ],
])('%s', (marked, phrase) => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const span = [start, marked.indexOf(']') - 1] as const;
  const before = 'Before it. ';
  const moved = [span[0] + before.length, span[1] + before.length] as const;
  const sentence = [before.length, before.length + text.length] as const;
  expect(phraseAround(`${before}${text} After it.`, sentence, moved)).toBe(phrase);
});

test('the longest sentence costs no more than its window', () => {
  const text = `${'word '.repeat(200_000)}9 boats ${'word '.repeat(200_000)}`;
  const at = text.indexOf('9');
  const title = phraseAround(text, [0, text.length], [at, at + 1]);
  expect(title).toBe('word word word word 9 boats word word word word word…');
});

test('a word without end is told as it is', () => {
  const text = 'x'.repeat(1000);
  expect(phraseAround(text, [0, 1000], [400, 410])).toMatch(/^x+…$/);
});
