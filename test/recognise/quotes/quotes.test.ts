import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuoteMention } from '../../../src/domain/mention.js';
import { recogniseQuotes } from '../../../src/recognise/quotes.js';
import { segment } from '../../../src/segment/segment.js';
import { vocabulary } from '../../support/vocabulary.js';

const recognise = recogniseQuotes(vocabulary);
const quotesIn = (text: string) =>
  recognise(segment({ id: 'a', story: 's', text })) as readonly QuoteMention[];

/** "form speaker/cue: words" of every mention. */
const briefly = (text: string) =>
  quotesIn(text).map(
    ({ span, quote: { form, speaker = '-', cue = '-' } }) =>
      `${form} ${speaker}/${cue}: ${text.slice(...span)}`,
  );

describe('direct speech', () => {
  it.each<[string, string[]]>([
    ['“The dam will hold,” Anna Vale said.', ['direct Anna Vale/said: The dam will hold,']],
    ['"The dam will hold," said Anna Vale.', ['direct Anna Vale/said: The dam will hold,']],
    [
      '‘The dam will hold,’ said Anna Vale on Monday.',
      ['direct Anna Vale/said: The dam will hold,'],
    ],
    ['‘The dam will hold’, said Anna Vale.', ['direct Anna Vale/said: The dam will hold']],
    ['Anna Vale said: “The dam will hold.”', ['direct Anna Vale/said: The dam will hold.']],
    [
      'Anna Vale told reporters, “The dam will hold.”',
      ['direct Anna Vale/told: The dam will hold.'],
    ],
    ['Anna Vale stated:\n\n“The dam will hold.”', ['direct Anna Vale/stated: The dam will hold.']],
    [
      '“The dam will hold,” the agency quoted Anna Vale as saying.',
      ['direct Anna Vale/quoted: The dam will hold,'],
    ],
    ['“The dam will hold,” Olaf Tern quoted her as saying.', ['direct -/-: The dam will hold,']],
    [
      'Olaf Tern quoted her as saying: “The dam will hold.”',
      ['direct -/saying: The dam will hold.'],
    ],
    [
      '“The dam will hold,” Anna Vale, who chairs the river board, told reporters.',
      ['direct Anna Vale/told: The dam will hold,'],
    ],
    [
      '“The dam will hold,” according to Anna Vale.',
      ['direct Anna Vale/according to: The dam will hold,'],
    ],
    ['“Will the dam hold?” Anna Vale asked.', ['direct Anna Vale/asked: Will the dam hold?']],
    [
      '“The dam will hold,” Sen. Anna Vale (D-Ohio) said.',
      ['direct Anna Vale/said: The dam will hold,'],
    ],
    ['Said Anna Vale: “The dam will hold.”', ['direct Anna Vale/Said: The dam will hold.']],
    [
      '“The dam will hold,” the river board’s report said.',
      ['direct river board’s report/said: The dam will hold,'],
    ],
    // The cue that stands right behind is another clause's.
    [
      '“The dam will hold,” Anna Vale, who has promised a study, said at the time.',
      ['direct Anna Vale/said: The dam will hold,'],
    ],
    [
      'Anna Vale said: “The dam will hold,” referring to the largest of them.',
      ['direct Anna Vale/said: The dam will hold,'],
    ],
    ['Rain to go on - Anna Vale: “The dam will hold.”', ['direct Anna Vale/:: The dam will hold.']],
    [
      'The crowd chanted “Save Our Dam! Save Our Dam!”',
      ['direct crowd/chanted: Save Our Dam! Save Our Dam!'],
    ],
    [
      '"It is what masons call \'sound work,\' " Anna Vale said.',
      ["direct Anna Vale/said: It is what masons call 'sound work,'"],
    ],
  ])('%s', (text, quotes) => {
    expect(briefly(text)).toEqual(quotes);
  });
});

describe('one utterance in several parts', () => {
  const speeches = (text: string) => quotesIn(text).map(({ quote }) => quote.speech);

  it.each([
    '“The dam,” Anna Vale said, “will hold.”',
    '“The dam will hold,” Anna Vale said. “It was built well.”',
    'Anna Vale said: “The dam will hold.\n\n“It was built well.”',
    '“The dam will hold,” Anna Vale said.\n\n“It was built well and it will stand.”',
    'Anna Vale called it “sound” and “well built”.',
    '“The dam will hold,” Anna Vale said. “It was built by the best of masons” a century back.',
    'Anna Vale told the crowd, “The dam holds,” and, “It was built well.”',
    '“The dam will hold,” Anna Vale said in a letter explaining her vote, “but we watch it.”',
  ])('%s', (text) => {
    expect(speeches(text)).toEqual(['s1', 's1']);
    expect(quotesIn(text).every(({ quote }) => quote.speaker === 'Anna Vale')).toBe(true);
  });

  it('keeps two speakers apart', () => {
    expect(speeches('“It holds,” said Anna Vale. “It leaks,” said Paul Orme.')).toEqual([
      's1',
      's2',
    ]);
  });

  it.each([
    'Anna Vale said: “The dam will hold.\n\n“It was built well,” she went on to say.',
    '“The dam will hold,” Anna Vale said, noting that the wall, though old, “was built well.”',
  ])('begins another where its own words attribute it: %s', (text) => {
    expect(speeches(text)).toEqual(['s1', 's2']);
  });

  it('has all parts in its content, marks included', () => {
    const text = '“The dam,” Anna Vale said, “will hold.”';
    const [first] = quotesIn(text);
    expect(first?.quote.content.map((span) => text.slice(...span))).toEqual([
      '“The dam,”',
      '“will hold.”',
    ]);
  });
});

describe('partial quotations', () => {
  it.each<[string, string, string]>([
    [
      'Anna Vale said the dam was “quite sound”.',
      'partial Anna Vale/said: quite sound',
      'the dam was “quite sound”',
    ],
    [
      'Anna Vale called the dam “quite sound,” to some surprise.',
      'partial Anna Vale/called: quite sound,',
      'the dam “quite sound,”',
    ],
    [
      'The dam was “quite sound,” Anna Vale said.',
      'partial Anna Vale/said: quite sound,',
      'The dam was “quite sound,”',
    ],
    [
      'Anna Vale said she believes it is “quite sound”.',
      'partial Anna Vale/said: quite sound',
      'she believes it is “quite sound”',
    ],
    [
      'Anna Vale praised the crew, calling them “quite brave”.',
      'partial Anna Vale/calling: quite brave',
      'them “quite brave”',
    ],
    [
      "It is about “people calling it 'sound,'” Anna Vale said.",
      "partial Anna Vale/said: people calling it 'sound,'",
      "It is about “people calling it 'sound,'”",
    ],
    [
      'When the board offered help, “we took it,” Anna Vale said.',
      'partial Anna Vale/said: we took it,',
      'When the board offered help, “we took it,”',
    ],
    [
      'Anna Vale calls Robert Orme “quite brave” while others doubt it.',
      'partial Anna Vale/calls: quite brave',
      'Robert Orme “quite brave”',
    ],
    [
      'Anna Vale said the dam was “quite sound”; the town slept on.',
      'partial Anna Vale/said: quite sound',
      'the dam was “quite sound”',
    ],
  ])('%s', (text, quote, content) => {
    expect(briefly(text)).toEqual([quote]);
    expect(quotesIn(text)[0]?.quote.content.map((span) => text.slice(...span))).toEqual([content]);
  });
});

describe('who speaks', () => {
  const said = '“The dam will hold,”';
  it.each<[string, string | undefined]>([
    [`Anna Vale, the river minister, arrived. ${said} the river minister said.`, 'Anna Vale'],
    [`Mr. Orme met Anna Vale. ${said} she said.`, 'Anna Vale'],
    [`Robert Orme was pleased with Anna Vale. ${said} he said.`, 'Robert Orme'],
    [`Governor Anna Vale came. ${said} Vale said.`, 'Anna Vale'],
    [`Governor Anna Vale met Robert Orme. ${said} the governor said.`, 'Anna Vale'],
    [`Ilse Marrin, mayor of Orne, met Robert Orme. ${said} the mayor said.`, 'Ilse Marrin'],
    [`The governor, Ilse Marrin, made a promise: ${said}`, 'Ilse Marrin'],
    [`The mill’s owner, Ilse Marrin, told workers: ${said}`, 'Ilse Marrin'],
    [`Prime Minister Anna Vale came. ${said} the PM said.`, 'Anna Vale'],
    [`The chief executive, Ilse Marrin, came. ${said} the CEO said.`, 'Ilse Marrin'],
    [`President Anna Vale met Robert Orme. ${said} the Orne president said.`, 'Anna Vale'],
    [`Deputy governor Anna Vale came. ${said} the deputy governor said.`, 'Anna Vale'],
    [`Mr Orme’s lawyer, Jane Dravec, came. ${said} the lawyer said.`, 'Jane Dravec'],
    [`Paul Roe met Laura Roe. ${said} Mr. Roe said.`, 'Paul Roe'],
    [`Anna Vale came. Vale adviser Jan Orme wrote: ${said}`, 'Jan Orme'],
    [`Anna Vale’s lawyer Jan Orme left, saying ${said}`, 'Jan Orme'],
    ['Robert Orme waits, Anna Vale said, adding that the dam was “quite sound”.', 'Anna Vale'],
    ['Anna Vale would not talk, but in a later interview said it was “sound”.', 'Anna Vale'],
    ['Anna Vale, at a hearing in Orne, Oregon, said it was “quite sound”.', 'Anna Vale'],
    ['“It is old,” Anna Vale said, adding that Robert Orme “knows it”.', 'Anna Vale'],
    ['Two years ago, Anna Vale left and said, “The dam will hold.”', 'Anna Vale'],
    [`The dam fund president Jean Orme wrote to us. ${said} she wrote.`, 'Jean Orme'],
    [`${said} tweeted former Dams and Harbour Works Secretary Julián Orme.`, 'Julián Orme'],
    [`Orne Post Editor-in-Chief Ben Vale came. ${said} Vale said.`, 'Ben Vale'],
    [
      `Prime Minister Anna Vale left Robert Orme’s call for “calm” over the dam, saying it was “late”.`,
      'Anna Vale',
    ],
    [
      `According to the Post, Anna Vale, who married her friend, Laura Roe, in Orne, left. ${said} she said.`,
      'Anna Vale',
    ],
    [`Their father, Mayor Dick Orme, left. ${said} she said.`, undefined],
    [
      `A spokesman for the special counsel, Paul Roe, left. ${said} said the spokesman, Peter Orme.`,
      'Peter Orme',
    ],
    [`${said} said the beekeeper, Ilse al-Marrin, on Monday.`, 'Ilse al-Marrin'],
    [`${said} said the beekeeper, who left.`, 'beekeeper'],
    [`Robert Orme showed no regret as Judge Anna Vale told him: ${said}`, 'Anna Vale'],
    [`Robert Orme left. Bookkeeper Anna Vale told him so. ${said} she said.`, 'Anna Vale'],
    [`Anna Vale’s Orne state director, Robert Orme, wrote to us, saying: ${said}`, 'Robert Orme'],
    [`River Party spokesman Robert Orme met Anna Vale and called it “sound”.`, 'Robert Orme'],
    [`Anna Vale was glad.\n\n“The dam is quite sound, as you all know.”`, 'Anna Vale'],
    [`The mayor was glad.\n\n“The dam is quite sound, as you all know.”`, 'mayor'],
    // Nobody the article names.
    [`The long flood was over.\n\n“The dam is quite sound, as you all know.”`, undefined],
    [`Robert Orme’s remarks that claimed the dam was “quite dead” were old.`, undefined],
    [`Robert Orme came. The minister smiled. ${said} she said.`, undefined],
    // Somebody without a name came in since, who may be meant.
    [
      `Robert Orme led the search. Her brother Karl called the coastguard. ${said} he said.`,
      undefined,
    ],
    [
      `Robert Orme led the search. Her sister Maud called the coastguard. ${said} he said.`,
      'Robert Orme',
    ],
    [`Anna Vale left. A bookkeeper wrote to the board. ${said} she said.`, undefined],
    [`${said} they said.`, undefined],
    [`${said} a minister said.`, undefined],
    [
      `Anna Vale came. “Why?” Minister Robert Orme of Orne, the Blue leader, asked there.`,
      'Robert Orme',
    ],
    [`Anna Vale brushed off Robert Orme’s call for a “quick vote”.`, 'Robert Orme'],
    [
      `President Anna Vale spoke. Still, the president, after a pause, said it was “sound”.`,
      'Anna Vale',
    ],
    [`Robert Orme left. “He is well,” Anna Vale said, noting he had slept.`, 'Anna Vale'],
    [
      `It will fail in the town, where Mayor Anna Vale, R-Ky., has said it is “quite dead”.`,
      'Anna Vale',
    ],
    [`Anna Vale, a nurse from Salem, Ore., said it was “quite sound”.`, 'Anna Vale'],
    [`In talks with Robert Orme, a Blue member, Anna Vale left and said, “It holds.”`, 'Anna Vale'],
    // Somebody else than the person named.
    [`Anna Vale came. ${said} the Vale campaign said.`, 'Vale campaign'],
    [`Anna Vale came. The river board on Tuesday said it was “sound”.`, 'river board'],
    [
      `Anna Vale met the mayor. The mayor dismissed the river board’s call for “calm”.`,
      'river board',
    ],
    [`${said} according to the River Fund.`, 'River Fund'],
    [
      `${said} reads a letter from Anna Vale and Minister Robert Orme.`,
      'letter from Anna Vale and Minister Robert Orme',
    ],
    [`It was the first to allege that the dam was “quite unsound”.`, undefined],
    [`Anna Vale dismissed a study saying that the dam was “quite unsound”.`, undefined],
    [`Anna Vale sent a letter saying that the dam was “quite unsound”.`, 'Anna Vale'],
    [`Anna Vale came. A Vale campaign aide, though, said it was “sound”.`, 'Vale campaign aide'],
    [
      `Sen. Anna Vale (D-Ohio) and Rep. Robert Orme (R-Ohio) said it was “sound”.`,
      'Sen. Anna Vale and Rep. Robert Orme',
    ],
    [`${said} Mr Orme’s lawyer said.`, 'Mr Orme’s lawyer'],
    [`${said} a spokesman for Robert Orme said.`, 'spokesman for Robert Orme'],
    [`Deputy governor Anna Vale came. ${said} the governor said.`, 'governor'],
    [`Mayor Anna Vale came. ${said} the governor said.`, 'governor'],
    [`Paul Roe met Laura Roe. ${said} Roe said.`, 'Roe'],
    [`${said} Paul Roe and Laura Orme said.`, 'Paul Roe and Laura Orme'],
    [`${said} the rules issued on Thursday said.`, 'rules'],
    [`${said} two officials familiar with the dam said.`, 'two officials'],
    [`${said} the river board on Tuesday night said.`, 'river board'],
  ])('%s', (text, speaker) => {
    expect(quotesIn(text).at(-1)?.quote.speaker).toBe(speaker);
  });
});

describe('where it was said', () => {
  const said = '“The dam will hold,”';
  it.each<[string, string | undefined]>([
    [`${said} Anna Vale said in an interview.`, 'an interview'],
    [
      `${said} Anna Vale said in an interview with the Orne Ledger.`,
      'an interview with the Orne Ledger',
    ],
    [`Speaking at a Council meeting, Anna Vale said: ${said}`, 'a Council meeting'],
    [`At a news conference in Orne on Friday, she said: ${said}`, 'a news conference in Orne'],
    [`In a statement on Friday, the river board said: ${said}`, 'a statement'],
    [`${said} Anna Vale told parliament.`, 'parliament'],
    [`${said} Anna Vale told a Cabinet meeting.`, 'a Cabinet meeting'],
    [`Anna Vale told a Cabinet meeting the dam was “quite sound”.`, 'a Cabinet meeting'],
    [`${said} Anna Vale told the BBC.`, 'the BBC'],
    [`${said} Anna Vale told Coast Radio on Friday.`, 'Coast Radio'],
    [`${said} Anna Vale said on CNN Friday.`, 'CNN'],
    [`${said} Anna Vale said on a tour of Orne Friday.`, 'a tour of Orne'],
    [`${said} Anna Vale told reporters at a rally in Orne.`, 'a rally in Orne'],
    [`${said} Anna Vale told a crowd of farmers.`, 'a crowd of farmers'],
    [`${said} Anna Vale wrote on X.`, 'X'],
    [`Anna Vale posted on Facebook: ${said}`, 'Facebook'],
    [`${said} Anna Vale said en route to Oslo.`, 'en route to Oslo'],
    // From the sentence before, of the same speaker.
    [`Anna Vale spoke at a rally on Friday. ${said} she said.`, 'a rally'],
    [`Anna Vale gave a speech in Orne. ${said} she said.`, 'a speech in Orne'],
    [`Robert Orme spoke at a rally on Friday. ${said} Anna Vale said.`, undefined],
    [`Anna Vale was late for a rally. ${said} she said.`, undefined],
    [`${said} Anna Vale said.`, undefined],
    [`${said} Anna Vale told Robert Orme.`, undefined],
    [`On Orne’s dam program, Anna Vale said: ${said}`, undefined],
    [`Answering the board on their report, Anna Vale said: ${said}`, undefined],
    [`${said} Anna Vale said before a meeting.`, undefined],
    [`Anna Vale said “help” would come in the event of a flood.`, undefined],
    ['“The talk at the meeting was good,” Anna Vale said.', undefined],
  ])('%s', (text, occasion) => {
    expect(quotesIn(text).at(-1)?.quote.occasion).toBe(occasion);
  });
});

describe('nobody is quoted', () => {
  it.each<[string, string[]]>([
    ['The play “The Long Dry Summer” opened.', ['term -/-: The Long Dry Summer']],
    ['“Long Dry Summer,” a novel, sold well.', ['term -/-: Long Dry Summer,']],
    ['In her memoir, “Long Dry Summer,” the dam breaks.', ['term -/-: Long Dry Summer,']],
    [
      'He opened his new website, “From the Desk of Orme,” which failed.',
      ['term -/-: From the Desk of Orme,'],
    ],
    ['A fair called “Long Dry Summer” opened.', ['term -/-: Long Dry Summer']],
    ['So-called “smart” dams leak.', ['term -/-: smart']],
    ['The dam held and the town slept.', []],
    ['As of Friday, 40 broken dams had been reported.', []],
    ['The report on the United States was long.', []],
    ["The workers' dam of the '90s.", []],
  ])('%s', (text, quotes) => {
    expect(briefly(text)).toEqual(quotes);
  });
});

describe('what always holds', () => {
  const prose = fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        ', ',
        '. ',
        ': ',
        'Anna Vale ',
        'she ',
        'said ',
        'that ',
        'according to ',
        'calling ',
        'the dam ',
        '\n\n',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('gives sorted mentions within the text, that overlap only as a name in a reported clause', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const mentions = quotesIn(text);
        for (const apart of ['indirect', 'term'])
          mentions
            .filter(({ quote }) => quote.form !== apart)
            .reduce((end, { span }) => {
              expect(span[0]).toBeGreaterThanOrEqual(end);
              return span[1];
            }, 0);
        for (const { span, quote } of mentions) {
          expect(span[1]).toBeGreaterThan(span[0]);
          for (const [from, to] of quote.content) expect(from < to && to <= text.length).toBe(true);
          if (quote.cueSpan) expect(text.slice(...quote.cueSpan)).toBe(quote.cue);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'aaa said “b” and ',
    '“a” ',
    'he said ',
    '“Aa bb cc dd,” he said. ',
    '“A b c d e.”\n\n',
    'He ran. ',
    'Mr. Aa ',
    'According to a ',
    'A, ',
    'said:\n\n',
    'Aa (',
  ])('does work in proportion on many %j', (part) => {
    const parts = (count: number) =>
      quotesIn(part.repeat(count)).reduce((sum, { quote }) => sum + quote.content.length + 1, 0);
    expect(parts(8_000)).toBeLessThanOrEqual(4.5 * parts(2_000) + 100);
  });
});
