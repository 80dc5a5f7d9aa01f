import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWording, wordingOf } from '../../src/compare/wording.js';

const compare = (a: string, b: string) => compareWording(wordingOf(a), wordingOf(b));

describe('wordingOf', () => {
  it.each([
    ['“We’ll honour our neighbours,”', "we'll honor our neighbors"],
    ['an organization that realises its colours', 'an organisation that realises its colors'],
    [
      'The theatre was cancelled; travelling stopped.',
      'the theater was canceled traveling stopped',
    ],
    ['25 per cent', '25 percent'],
    ['25%', '25 percent'],
    ['1,500 – or 2.5', '1500 or 2.5'],
    ['And we go on', 'we go on'],
    ['… but we go on', 'we go on'],
    ['we … go on', 'we … go on'],
    ['we . . . go on...', 'we … go on …'],
    ['he (the mayor) left', 'he left'],
    ['he [the mayor] left', 'he … left'],
    ['four hours of our rise', 'four hours of our rise'],
    ['Well', 'well'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(wordingOf(text).keys.join(' ')).toBe(expected);
  });
});

const table: readonly [string, string, string, [string, string][]?][] = [
  ['We will rebuild the harbour.', 'we will rebuild the harbor', 'same'],
  ['And we will rebuild it', 'We will rebuild it', 'same'],
  ['We will [re]build the bridge (soon)', 'We will rebuild the bridge', 'same'],
  ['We will … the bridge', 'We will rebuild and repaint the bridge', 'same'],
  ['rebuild the bridge', 'We will rebuild the bridge by spring', 'contained'],
  [
    'the bridge … by spring',
    'We will rebuild the bridge, whatever it takes, by spring',
    'contained',
  ],
  [
    'We will rebuild the bridge by next spring',
    'the bridge by next spring, and then the road',
    'contained',
  ],
  [
    'They are as brave as they come and we need them',
    'They are as brave as you come and we need them',
    'drift',
    [['they', 'you']],
  ],
  [
    'We will rebuild the bridge this year',
    'We will rebuild the old bridge this year',
    'drift',
    [['', 'old']],
  ],
  [
    'We will never rebuild the bridge',
    'We will never rebuild the road',
    'drift',
    [['bridge', 'road']],
  ],
  ['The ferry sank at dawn', 'Nobody expects taxes to fall', 'different'],
  ['I want it to be a lasting peace', 'I am sure that it is what he wants to be', 'different'],
  ['the road', 'a road', 'different'],
  ['', 'a road', 'different'],
];

describe('compareWording', () => {
  it.each(table)('%s | %s', (a, b, relation, edits = []) => {
    const comparison = compare(a, b);
    expect(comparison.relation).toBe(relation);
    if (relation !== 'different') {
      expect(comparison.edits.map((edit) => [edit.a, edit.b])).toEqual(edits);
    }
  });

  it('says how much is shared and what is not', () => {
    expect(compare('We will rebuild the bridge', 'We will repaint the bridge').because).toBe(
      '4 of 5 words are shared, 2 of them in a row; “rebuild” against “repaint”',
    );
  });

  const word = fc.constantFrom('we', 'will', 'rebuild', 'the', 'bridge', '…', '[it]', 'and', 'so');
  const text = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string(),
  );

  it('is symmetric', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [ab, ba] = [compare(a, b), compare(b, a)];
        expect(ba.edits).toEqual(ab.edits.map((edit) => ({ ...edit, a: edit.b, b: edit.a })));
        expect({ ...ba, edits: [] }).toEqual({ ...ab, edits: [] });
        expect(ab.overlap).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds an excerpt in a long speech', () => {
    const speech = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(' ');
    const excerpt = Array.from({ length: 12 }, (_, i) => `word${i + 4000}`).join(' ');
    expect(compare(speech, excerpt)).toMatchObject({ relation: 'contained', run: 12 });
  });

  it.each(['(', '[', '“', '-', '. ', '…', '1,', "a'", 'one '])(
    'is done with 200,000 × %s',
    (unit) => {
      const long = unit.repeat(200_000);
      expect(compare(long, `${long}x`).overlap).toBeLessThanOrEqual(1);
    },
  );
});
