import { describe, expect, test } from 'vitest';
import { sharedFacts } from './pair.js';

describe('one act of one participant, told in few words', () => {
  test.each([
    // A pronoun and "the lock" stand for the topic, a surname for the whole name.
    [
      'It was opened on 4 May 1931 after the canal was cut.',
      'Arlo Lock was opened in 1932.',
      '4 May 1931 | 1932',
    ],
    [
      'Built by Ostrel Brothers, the lock was opened in 1931.',
      'Arlo Lock was opened in 1932.',
      '1931 | 1932',
    ],
    [
      'Ada Ruth Brenner (4 May 1931 – 12 June 1998) ruled Ostrel.',
      'Ada Brenner was born in 1932.',
      '4 May 1931 | 1932',
    ],
    // Known by another name, told by another verb.
    [
      'Ada Brenner (4 May 1931 – 12 June 1998), better known as Nola Ray, sang.',
      'Nola Ray was born in 1932.',
      '4 May 1931 | 1932',
    ],
    ['It was established in 1901.', 'Orrow Steel was founded in 1902.', '1901 | 1902'],
    // What counts one thing, and a bound that is met from afar.
    ['It has a population of 4,000.', 'Arlo has 5,000 inhabitants.', '4,000 | 5,000'],
    ['It sold 757,000 tickets.', 'Arlo Lock sold over 100,000 tickets.', '757,000 | 100,000'],
    ['It lasted two weeks.', 'The Arlo strike went on for 20 days.', 'two weeks | 20 days'],
    // Its beginning, and its end.
    [
      'The lock was built from 1931 to 1936.',
      'Construction of Arlo Lock began in 1933.',
      '1931 | 1933',
    ],
    [
      'The lock was built from 1931 to 1936.',
      'Construction of Arlo Lock ended in 1939.',
      '1936 | 1939',
    ],
    ['She lived in Velm from 1931.', 'Ada Brenner lived in Velm from 1932.', '1931 | 1932'],
    [
      'It was built between 1931 and 1936.',
      'Construction of Arlo Lock ended in 1939.',
      '1936 | 1939',
    ],
    // From one place, and to one end.
    ['It is located 40 miles from Velm.', 'Arlo is 60 miles north of Velm.', '40 miles | 60 miles'],
    // None and one of it, in words that are no number.
    ['It built 40 ferries.', 'Arlo Yard never built a ferry.', '40 | never built a ferry'],
    ['It has three docks.', 'Arlo has only one dock.', 'three | one dock'],
    ['It built no ferries.', 'Arlo Yard built zero ferries.', 'no ferries | zero'],
    // Equal and finer times too.
    [
      'It was opened on 4 May 1931 after the canal was cut.',
      'Arlo Lock was opened in 1931.',
      '4 May 1931 | 1931',
    ],
    // Who became the first is the first.
    [
      'Brenner beat Tern and became the second woman on the board.',
      'Ada Brenner was the first woman to join the harbour board.',
      'second | first',
    ],
    [
      'It sold 757,000 tickets within a week of its opening.',
      'Arlo Lock sold 100,000 tickets.',
      '757,000 | 100,000',
    ],
  ])('%s / %s', (a, b, fact) => {
    expect(sharedFacts([a, b])).toContain(fact);
  });

  test.each([
    ['another act', 'It was opened on 4 May 1931.', 'Arlo Lock was closed in 1932.'],
    ['two participants', 'The weir was opened on 4 May 1931.', 'The lock was opened in 1932.'],
    [
      'a pronoun behind a name',
      'Tern said that it was opened in 1931.',
      'Arlo Lock was opened in 1932.',
    ],
    [
      'two things done',
      'She joined the harbour board in 1931.',
      'Ada Brenner joined the rowing crew in 1936.',
    ],
    [
      'two offices',
      'She was mayor of Arlo in 1931.',
      'Ada Brenner was clerk of the court in 1936.',
    ],
    [
      'ranks among others',
      'She was the second mayor of Arlo.',
      'Ada Brenner was the first mayor to row a ferry.',
    ],
    ['some of all', 'It has 14 steam ferries in May.', 'Arlo Yard has 40 ferries of all kinds.'],
    ['none of one kind', 'It has never won an Ostrel prize.', 'Arlo Choir won four prizes in all.'],
    ['a beginning and a year', 'It was built from 1931.', 'Arlo Lock was built in 1933.'],
    ['other things counted', 'It sold 12 boats.', 'Arlo Lock sold 400 tickets.'],
    [
      'other ranks',
      'She was the second child of a miller.',
      'Ada Brenner was the first woman on the board.',
    ],
    ['a number that may be a name', 'It is Arlo Lock 4.', 'Arlo Lock is Lock 5.'],
    [
      'a text that is not brief',
      'It was opened on 4 May 1931. Rain fell. Ducks came.',
      'Arlo Lock was opened in 1932.',
    ],
  ])('%s: no fact', (_, a, b) => {
    expect(sharedFacts([a, b])).toEqual([]);
  });

  test('what the other text prints too conflicts with nothing', () => {
    expect(
      sharedFacts(['It was opened in 1931 and again in 1932.', 'Arlo Lock was opened in 1932.']),
    ).not.toContain('1931 | 1932');
  });

  test('but for another act', () => {
    expect(
      sharedFacts([
        'Ada Brenner (born 4 May 1931) wed Olaf Tern on 6 June 1961.',
        'Ada Brenner was born on 6 June 1961.',
      ]),
    ).toEqual(['4 May 1931 | 6 June 1961']);
  });

  test('a table is no brief text', () => {
    const years = Array.from({ length: 20 }, (_, i) => `in ${1800 + i}`).join(', ');
    expect(sharedFacts([`It was opened ${years}.`, 'Arlo Lock was opened in 1932.'])).toEqual([]);
  });
});
