import { describe, expect, test } from 'vitest';
import { checker, relator } from '../../src/check.js';
import type { Article } from '../../src/domain/article.js';
import { book } from '../support/book.js';
import { agreedOn } from './metamorphic/agreed.js';
import { otherDate, otherFigure, otherWord } from './metamorphic/change.js';
import { dateOtherwise, figureOtherwise, marksOtherwise } from './metamorphic/paraphrase.js';
import { renamed } from './metamorphic/rename.js';
import { type TrialSet, trialsOn } from './metamorphic/trials.js';

const check = checker(book);
const relate = relator(book);
const published = '2031-05-14';

const story: readonly Article[] = [
  [
    'Harbour Gazette',
    `The blaze at the old mill killed 14 people. The trawler sank on Monday off the northern cape.
    The city will spend $5.6 million on the pier. “We will rebuild every bridge that the river took from us,”
    said Ada Okoye, the mayor of Arlo. Last year 40% of the vines froze.`,
  ],
  [
    'Inland Courier',
    `Off the northern cape the trawler sank on Monday. The blaze at the old mill has killed 14 people.
    On the pier the city will spend $5.6 million. Ada Okoye, the mayor, said: “We will rebuild every bridge that the river took from us.”
    Last year some 40 percent of the vines froze.`,
  ],
].map(([outlet, text = ''], i) => ({
  id: `${i}`,
  story: 's',
  published,
  outlet: outlet ?? '',
  text,
}));
const stranger: Article = {
  id: 'z',
  story: 't',
  outlet: 'The Stranger',
  text: 'The orchestra has 62 players, four more than last year, and tickets cost $18.',
};

describe('a story of two articles in other words', () => {
  const trials = trialsOn(story, stranger, { check, relate }, book.vocabulary);
  const tried = new Set(trials.map(({ set }) => set));

  test.each<TrialSet>([
    'figure',
    'date',
    'word',
    'elsewhere',
    'figureKept',
    'dateKept',
    'marksKept',
    'renamed',
    'swapped',
    'repeated',
    'stranger',
  ])('%s: is tried and holds', (set) => {
    expect(tried).toContain(set);
    expect(trials.filter((trial) => trial.set === set && !trial.holds)).toEqual([]);
  });

  test('a run that sees nothing is found out', () => {
    const blind = { ...book, rules: book.rules.filter(({ verdict }) => verdict === 'agreement') };
    const missed = trialsOn(
      story,
      stranger,
      { check: checker(blind), relate: relator(blind) },
      book.vocabulary,
    );
    for (const { set, holds } of missed) {
      if (['figure', 'date', 'word'].includes(set)) expect([set, holds]).toEqual([set, false]);
    }
  });
});

/** Two texts that agree in one claim of a kind, and the text of the one that is changed. */
function agreed<Kind extends 'quantity' | 'time' | 'quote'>(kind: Kind, a: string, b: string) {
  const texts = [a, b].map((text, i) => ({
    id: `${i}`,
    story: 's',
    outlet: `${i}`,
    published,
    text,
  }));
  const [found] = agreedOn(kind, check(texts));
  if (!found) throw new Error(`no agreement of ${kind}: ${a} / ${b}`);
  return { found, text: b };
}

const twice = <Kind extends 'quantity' | 'time' | 'quote'>(kind: Kind, text: string) =>
  agreed(kind, text, text);

describe('figures', () => {
  test.each([
    ['The pier cost $1.5 billion to repair.', '$1.8 billion', '$1,500 million'],
    ['The blaze killed 14 people.', '17', 'fourteen'],
    ['The city planted 40,000 trees by the river.', '50,000', '40000'],
    ['The storm sank three boats off the cape.', 'four', '3'],
    ['Turnout in Arlo was 25% of all voters.', '30%', 'a quarter of all '],
    ['The bank raised its rate to 4.75 per cent.', '5.70 per cent', '4.75 %'],
  ])('%s', (sentence, other, otherwise) => {
    const { found, text } = twice('quantity', sentence);
    expect(otherFigure(found)).toBe(other);
    expect(figureOtherwise(found, text.slice(found.mine.span[0]))?.[1]).toBe(otherwise);
  });

  test.each(['It was the third fire at the mill this year.', 'At least 300 people fled the mill.'])(
    '%s has no plain figure to change',
    (sentence) => expect(otherFigure(twice('quantity', sentence).found)).toBeUndefined(),
  );
});

describe('dates', () => {
  test.each([
    ['The trawler sank on Monday off the cape.', 'Wednesday', 'May 12, 2031'],
    ['The trawler sank on May 12 off the cape.', 'May 19', '12 May'],
    ['The trawler sank in 2019 off the cape.', '2016', undefined],
    ['The trawler sank in March off the cape.', 'June', undefined],
    ['The trawler sank last week off the cape.', undefined, undefined],
  ])('%s', (sentence, other, otherwise) => {
    const { found } = twice('time', sentence);
    expect(otherDate(found)).toBe(other);
    expect(dateOtherwise(found)).toBe(otherwise);
  });
});

test('a quotation: another word, other marks', () => {
  const { found, text } = twice('quote', '“We will rebuild every bridge,” said Ada Okoye.');
  expect(otherWord(found)).toBe('We will copper every bridge,');
  expect(marksOtherwise(found, text)).toEqual([
    '“We will rebuild every bridge,”',
    '"We will rebuild every bridge,"',
  ]);
});

test('people and places get other names, titles and known bodies stay, years move', () => {
  const article = {
    ...stranger,
    published,
    text: 'Mr. Okoye met the Senate in Arlo, 2029. Prices fell 2,029 points. Ada Okoye sang in Arlo.',
  };
  const { articles, rename } = renamed([article], book.vocabulary);
  expect(articles[0]?.published).toBe('2059-05-14');
  expect(articles[0]?.text).toBe(rename(article.text));
  expect(articles[0]?.text).toMatch(
    /^Mr\. (\S+) met the Senate in (\S+), 2057\. Prices fell 2,029 points\. Ada \1 sang in \2\.$/,
  );
});
