import { describe, expect, it } from 'vitest';
import type { QuoteMention } from '../../../src/domain/mention.js';
import { recogniseQuotes } from '../../../src/recognise/quotes.js';
import { segment } from '../../../src/segment/segment.js';
import { vocabulary } from '../../support/vocabulary.js';

const recognise = recogniseQuotes(vocabulary);

/** "speaker/cue: content" of every reported clause, its parts set off by "…". */
const reports = (text: string) =>
  (recognise(segment({ id: 'a', story: 's', text })) as readonly QuoteMention[])
    .filter(({ quote }) => quote.form === 'indirect')
    .map(({ quote: { speaker = '-', cue, content } }) => {
      const parts = content.map((span) => text.slice(...span));
      return `${speaker}/${cue}: ${parts.join(' … ')}`;
    });

describe('a clause without marks', () => {
  it.each<[string, string[]]>([
    ['Anna Vale said that the dam would hold.', ['Anna Vale/said: that the dam would hold']],
    ['Anna Vale said the dam would hold.', ['Anna Vale/said: the dam would hold']],
    ['Nathan said the dam would hold.', ['Nathan/said: the dam would hold']],
    ['Anna Vale said money is needed for it.', ['Anna Vale/said: money is needed for it']],
    ['Officials believe Orne has lost its water.', ['Officials/believe: Orne has lost its water']],
    [
      'Anna Vale said they laid a plan that failed.',
      ['Anna Vale/said: they laid a plan that failed'],
    ],
    ['After weeks of rain, Anna Vale said Friday that it held.', ['Anna Vale/said: that it held']],
    [
      'Anna Vale told reporters on Monday that it would hold.',
      ['Anna Vale/told: that it would hold'],
    ],
    ['Anna Vale told the paper she would mend it.', ['Anna Vale/told: she would mend it']],
    ['Anna Vale told The Orne Ledger the dam was full.', ['Anna Vale/told: the dam was full']],
    [
      '“It is old,” Anna Vale said, adding that it would hold.',
      ['Anna Vale/adding: that it would hold'],
    ],
    ['About 40 said the dam would hold.', ['40/said: the dam would hold']],
    [
      'The group’s chief executive, Jan Orme, issued a letter saying that the dam would hold.',
      ['Jan Orme/saying: that the dam would hold'],
    ],
    [
      'Orne Mills pushed back on a report claiming that the dam would fall.',
      ['-/claiming: that the dam would fall'],
    ],
    [
      'Anna Vale disputed the Ledger’s long report on Friday that said the dam was full.',
      ['Ledger’s long report/said: the dam was full'],
    ],
    ['Anna Vale sent a letter that said the dam was full.', ['Anna Vale/said: the dam was full']],
    ['Anna Vale will sell it, as many have asked her to do.', []],
    [
      'Anna Vale issued a letter claiming that the dam would hold.',
      ['Anna Vale/claiming: that the dam would hold'],
    ],
    [
      'The Orne Post quoted a mill owner saying that it would hold.',
      ['mill owner/saying: that it would hold'],
    ],
    ['Anna Vale praised the board and said it was strong.', ['Anna Vale/said: it was strong']],
    [
      'Robert Orme thanked her, said the dam was full and left.',
      ['Robert Orme/said: the dam was full and left'],
    ],
    ['Anna Vale called it a “dam tax” and said it was old.', ['Anna Vale/said: it was old']],
    // The quotation behind has the same cue, and the clause its own words.
    [
      'Anna Vale added that the dam would hold.\n\n“Is it old? It is sound.”',
      ['Anna Vale/added: that the dam would hold'],
    ],
    ['The board, after a test showed the dam was full—has left.', ['-/showed: the dam was full']],
  ])('behind its cue: %s', (text, found) => {
    expect(reports(text)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['The dam would hold, Anna Vale said.', ['Anna Vale/said: The dam would hold']],
    ['The dam would hold, Anna Vale told The Orne Ledger.', ['Anna Vale/told: The dam would hold']],
    ['The dam would hold, said Anna Vale, who built it.', ['Anna Vale/said: The dam would hold']],
    [
      'The dam would hold, current and former engineers said.',
      ['current and former engineers/said: The dam would hold'],
    ],
    ['The dam is old, as Anna Vale noted on Monday.', ['Anna Vale/noted: The dam is old']],
    ['As Anna Vale noted, the dam is old.', ['Anna Vale/noted: the dam is old']],
    [
      'The dam, Anna Vale said, would hold for years.',
      ['Anna Vale/said: The dam … would hold for years'],
    ],
    [
      'The dam, Anna Vale said, would hold – a view few share.',
      ['Anna Vale/said: The dam … would hold'],
    ],
    [
      'A wall that Anna Vale said would hold for years, fell.',
      ['Anna Vale/said: would hold for years'],
    ],
  ])('before its cue or on both sides: %s', (text, found) => {
    expect(reports(text)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['According to Anna Vale, the dam would hold.', ['Anna Vale/According to: the dam would hold']],
    ['The dam would hold, according to Anna Vale.', ['Anna Vale/according to: The dam would hold']],
    [
      'The dam, according to Anna Vale, cost 5 million.',
      ['Anna Vale/according to: The dam … cost 5 million'],
    ],
    [
      'According to recent figures, the dam is full.',
      ['recent figures/According to: the dam is full'],
    ],
    [
      'The dam is full, according to papers first seen by the Orne Post.',
      ['papers/according to: The dam is full'],
    ],
    [
      'The dam is full, according to Anna Vale, but leaks.',
      ['Anna Vale/according to: The dam is full'],
    ],
  ])('according to somebody: %s', (text, found) => {
    expect(reports(text)).toEqual(found);
  });

  it.each<[string, string[]]>([
    [
      'Anna Vale asked whether the dam would hold.',
      ['Anna Vale/asked: whether the dam would hold'],
    ],
    ['Anna Vale predicted a rise of 5%.', ['Anna Vale/predicted: a rise of 5%']],
    ['Anna Vale asked the board how it would hold.', ['Anna Vale/asked: how it would hold']],
  ])('that is a question or a thing: %s', (text, found) => {
    expect(reports(text)).toEqual(found);
  });
});

describe('where it ends', () => {
  it.each<[string, string[]]>([
    ['Anna Vale said it was sound, but many moved away.', ['Anna Vale/said: it was sound']],
    [
      'Anna Vale said it was sound, and the town council was glad.',
      ['Anna Vale/said: it was sound'],
    ],
    ['Anna Vale said it was old, but would hold.', ['Anna Vale/said: it was old, but would hold']],
    ['Anna Vale said it was sound – a view that few share.', ['Anna Vale/said: it was sound']],
    ['Anna Vale said it would hold, which few believed.', ['Anna Vale/said: it would hold']],
    [
      'Anna Vale said the dam, which was new, would hold.',
      ['Anna Vale/said: the dam, which was new, would hold'],
    ],
    ['While Anna Vale says it is sound, the town has gone.', ['Anna Vale/says: it is sound']],
    ['Anna Vale, who says it is sound, moved away.', ['Anna Vale/says: it is sound']],
    ['The board, which first said it was sound, moved away.', ['board/said: it was sound']],
    [
      'Anna Vale said it was old and Robert Orme said it was new.',
      ['Anna Vale/said: it was old', 'Robert Orme/said: it was new'],
    ],
    [
      'Anna Vale said it was sound, and insisted it was new.',
      ['Anna Vale/said: it was sound', 'Anna Vale/insisted: it was new'],
    ],
  ])('%s', (text, found) => {
    expect(reports(text)).toEqual(found);
  });
});

describe('a name in marks', () => {
  it('leaves the clause around it to its speaker', () => {
    expect(reports('Anna Vale said the so-called “dam tax” would cost 5%.')).toEqual([
      'Anna Vale/said: the so-called “dam tax” would cost 5%',
    ]);
  });
});

describe('nothing is reported', () => {
  it.each([
    'Anna Vale did not say that the dam would hold.',
    'Anna Vale declined to say whether the dam would hold.',
    'By Friday, 40 leaks had been reported.',
    'The dam lost less water than expected.',
    'The dam rose as promised.',
    'Anna Vale wants a law that makes boards disclose their costs.',
    'The combination of pledged votes made it safe.',
    'Rents are calculated according to the size of a house.',
    'The valley has four states that border it.',
    'Its reporting made waves.',
    'Anna Vale responded to a flood that hit nine farms.',
    'Both sides agreed on a truce that would end it.',
    'Weighing in on the talks, Anna Vale agreed.',
    'The board of Anna Vale is looking into alleged thefts of water.',
    'Anna Vale said no and went on to win.',
    'Anna Vale challenged claims that the dam was old.',
    'Recent days brought fog and fears that the dam would fall.',
    'Anna Vale’s claim that the dam would fall has hurt.',
    'The council threatens to close the bridge.',
    'The council proposed a levy of 5%.',
    'The mayor told the council to close the bridge.',
  ])('%s', (text) => {
    expect(reports(text)).toEqual([]);
  });
});
