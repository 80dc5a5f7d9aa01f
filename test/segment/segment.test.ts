import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';

const read = (text: string) => segment({ id: 'a', story: 's', text });
const sentencesOf = (text: string) => read(text).sentences.map(({ span }) => text.slice(...span));
const paragraphsOf = (text: string) => read(text).paragraphs.map((span) => text.slice(...span));
const quotedIn = (text: string) => read(text).quoted.map(({ span }) => text.slice(...span));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Rain fell. Nobody came.', ['Rain fell.', 'Nobody came.']],
    ['Did it rain? It did! So they left.', ['Did it rain?', 'It did!', 'So they left.']],
    ['Mr. Vale met Dr. Orme. They agreed.', ['Mr. Vale met Dr. Orme.', 'They agreed.']],
    [
      'It opened on Feb. 3 near No. 10. Crowds came.',
      ['It opened on Feb. 3 near No. 10.', 'Crowds came.'],
    ],
    ['He left the U.S. The crew stayed.', ['He left the U.S.', 'The crew stayed.']],
    [
      'The U.S. Senate met at 5 p.m. Eastern time.',
      ['The U.S. Senate met at 5 p.m. Eastern time.'],
    ],
    ['J. K. Vale paid 3.5 million. It was late.', ['J. K. Vale paid 3.5 million.', 'It was late.']],
    ['We will build … Europe will pay.', ['We will build … Europe will pay.']],
    ['We will build . . . Europe will pay.', ['We will build . . . Europe will pay.']],
    ['They waited… Then it came.', ['They waited…', 'Then it came.']],
    [
      '“We won. We lost,” she said. Then she left.',
      ['“We won.', 'We lost,” she said.', 'Then she left.'],
    ],
    ['“Who won?” she asked.', ['“Who won?” she asked.']],
    ['“We won.”“We lost,” she said.', ['“We won.”', '“We lost,” she said.']],
    ['She said “we won.”Nobody clapped.', ['She said “we won.”', 'Nobody clapped.']],
    ['1. The dam held.', ['1. The dam held.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('paragraphs', () => {
  const wide = 'A long line that a mail program would have broken much earlier than this, '.repeat(
    3,
  );
  it.each<[string, string[]]>([
    ['One.\n\nTwo.', ['One.', 'Two.']],
    [`${wide}\n${wide}`, [wide.trim(), wide.trim()]],
    ['# The dam\nIt held.', ['# The dam', 'It held.']],
    ['- milk\n- bread', ['- milk', '- bread']],
    [
      'The dam above the old town held through the night while rain\nkept falling on the hills and the river rose by three metres.',
      [
        'The dam above the old town held through the night while rain\nkept falling on the hills and the river rose by three metres.',
      ],
    ],
    ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['', []],
  ])('%j', (text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });
});

describe('quoted passages', () => {
  it.each<[string, string[]]>([
    ['She said “it holds.”', ['it holds.']],
    ['She said "it holds."', ['it holds.']],
    ['She said ‘it’s the workers’ dam’ twice.', ['it’s the workers’ dam']],
    ["She called it 'their own dam' again.", ['their own dam']],
    ["''It holds,'' she said.", ['It holds,']],
    ["''He told us, 'Stay,''' she wrote.", ["He told us, 'Stay,'", 'Stay,']],
    ['She called it ”quite sound” at once.', ['quite sound']],
    ['See <a href="long way">it</a> at once.', []],
    // Cut into words by a machine, with the same mark at either end or not.
    ["`` It holds '' , she said of `` the dam '' .", ['It holds', 'the dam']],
    ['`` Sail On `` and `` Arlo `` are songs .', ['Sail On', 'Arlo']],
    ['Elle a dit «bon».', ['bon']],
    ['“He told me ‘go’ and I went,” she said.', ['He told me ‘go’ and I went,', 'go']],
    ["The workers' dam of the '90s isn't tall.", []],
    ['A board 5\'10" long.', []],
    ['The ’90s were the miners’ best years.', []],
    ['“No end here.\n\nNext paragraph.', ['No end here.']],
    ['“Orme called it “rash” and left,” she said.', ['Orme called it “rash” and left,', 'rash']],
    ['"Is it sound? " she asked. "It is."', ['Is it sound?', 'It is.']],
    ['It fell. “ … then it rose again,” she said.', ['… then it rose again,']],
    ['"They call it \'sound,\' " she said of it.', ["They call it 'sound,'", 'sound,']],
    ['He said “first and “second” later.', ['first and', 'second']],
  ])('%s', (text, quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it('goes on where the next paragraph opens again', () => {
    const { quoted } = read('“One holds.\n\n“Two holds.”\n\n“Three.”');
    expect(quoted.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('knows how deep a quotation lies', () => {
    expect(read('“I heard ‘stop’ then.”').quoted.map(({ depth }) => depth)).toEqual([0, 1]);
  });
});

describe('what always holds', () => {
  const prose = fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        "'",
        '’',
        '‘',
        '. ',
        '? ',
        'Mr. ',
        'Roe ',
        'said ',
        '\n\n',
        '\n',
        ' ',
      ),
    )
    .map((parts) => parts.join(''));

  it('covers all that is not space, in order, without overlap', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { sentences, paragraphs } = read(text);
        for (const spans of [sentences.map(({ span }) => span), paragraphs]) {
          spans.reduce((end, span) => {
            expect(text.slice(end, span[0]).trim()).toBe('');
            return span[1];
          }, 0);
          expect(text.slice(spans.at(-1)?.[1] ?? 0).trim()).toBe('');
        }
      }),
    );
  });

  it('keeps quotations within their paragraph', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { quoted, paragraphs } = read(text);
        for (const { outer, span } of quoted) {
          expect(paragraphs.some(([start, end]) => start <= outer[0] && outer[1] <= end)).toBe(
            true,
          );
          expect(outer[0] < span[0] && span[1] <= outer[1]).toBe(true);
        }
      }),
    );
  });

  it.each(['“', '"', "'", '‘a ', '. ', '“a\n\n', 'Mr. ', '…', ' '])('ends on many %j', (part) => {
    expect(read(part.repeat(30_000)).sentences.length).toBeLessThanOrEqual(60_000);
  });
});
