import { describe, expect, test } from 'vitest';
import { verbGroups } from '../../../src/frame/syntax/clauses.js';
import { tag } from '../../../src/frame/syntax/tagger.js';

/** Every verb of a sentence with its subject: `mayor: resigned`. */
function told(sentence: string): readonly string[] {
  const words = tag(sentence, [0, sentence.length]);
  return verbGroups(words).map(({ subject, to }) => {
    const phrase = subject.map(({ text }) => text).join(' ');
    return `${phrase}: ${words[to - 1]?.text}`;
  });
}

describe('who does what a verb says', () => {
  test.each([
    // Put in between: an apposition, a place, a date, a clause without tense.
    [
      'Gov. Ada Okoye, a Liberal, on Monday signed a bill that bans nets at night.',
      ['Gov Ada Okoye: signed', 'a bill: bans'],
    ],
    [
      'The choir is a band from Arlo, Ostrel, founded in May.',
      ['The choir: is', 'The choir: founded'],
    ],
    [
      'The prosecutor investigating the 2031 vote disputed on Friday a story.',
      ['The prosecutor: investigating', 'The prosecutor: disputed'],
    ],
    [
      'A councillor from Velm with a record of challenging the leadership said he would run.',
      ['A councillor: challenging', 'A councillor: said', 'he: run'],
    ],
    [
      'The mayor’s plan to raise fees was rejected by the council.',
      ['The mayor’s plan: raise', 'The mayor’s plan: rejected'],
    ],
    [
      'ARLO — Mr. Tern, speaking to sailors, praised it.',
      ['Mr Tern: speaking', 'Mr Tern: praised'],
    ],
    [
      'Ada Okoye, the mayor of Velm and owner of a mill, signed it on Monday.',
      ['Ada Okoye: signed'],
    ],
    // What something is measured by is told of nobody.
    ['The port added far fewer jobs than expected.', ['The port: added']],
    ['The ferry sailed earlier than first planned.', ['The ferry: sailed']],
    ['As expected, the mayor resigned.', ['the mayor: resigned']],
    ['Fares more than doubled.', ['Fares: doubled']],
    // Relative clauses, after which the clause around them goes on.
    [
      'Guards who were attacked and beaten in the riot filed a lawsuit.',
      ['Guards: attacked', 'Guards: beaten', 'Guards: filed'],
    ],
    [
      'The storm that hit Velm on Sunday killed two people.',
      ['The storm: hit', 'The storm: killed'],
    ],
    [
      'The head of the union said the strike, which began on Monday, would go on.',
      ['The head: said', 'the strike: began', 'the strike: go'],
    ],
    [
      'A sailor was stabbed to death by a man who stormed into a church.',
      ['A sailor: stabbed', 'a man: stormed'],
    ],
    ['Ada Okoye, a baker who is a hundred, signed it.', ['a baker: is', 'Ada Okoye: signed']],
    // Who is moved to do it; who does it to an end.
    ['The mayor urged the board to resign.', ['The mayor: urged', 'the board: resign']],
    ['The mayor raised the fees to pay it.', ['The mayor: raised', 'The mayor: pay']],
    // What only says when is nobody.
    ['The mayor on Friday morning signed it.', ['The mayor: signed']],
    [
      'In a statement released on Sunday, the mayor denied it.',
      ['a statement: released', 'the mayor: denied'],
    ],
    // Clauses within clauses.
    ['The bank said that prices rose in June.', ['The bank: said', 'prices: rose']],
    ['The council met after the mayor resigned.', ['The council: met', 'the mayor: resigned']],
    ['The trawlers sank off Velm, officials said.', ['The trawlers: sank', 'officials: said']],
    // Names and figures.
    ['The Bureau of the Ports announced it.', ['The Bureau of the Ports: announced']],
    ['Thousands of sailors marched.', ['sailors: marched']],
    ['About 40 people live in Arlo.', ['40 people: live']],
    ['In 1931 Okoye resigned.', ['Okoye: resigned']],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  test.each([
    [
      'a possessive',
      'The mayor signed a version of the town’s Free Ports Act.',
      ['The mayor: signed'],
    ],
    ['a plural', 'More than 200 boats burned in Velm.', ['200 boats: burned']],
    ['a plural before its noun', 'The house passed the fishing rights law.', ['The house: passed']],
    ['a participle before its noun', 'She visited the flooded harbour.', ['She: visited']],
    ['a listed noun', 'It waived fees, interest, and fines.', ['It: waived']],
    ['the first word', 'Harbour guards resigned.', ['Harbour guards: resigned']],
  ])('%s that is tagged as a verb is none', (_, sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  test('clauses within clauses are read so deep and no deeper', () => {
    const nested = `The mayor ${'who knew the man '.repeat(60)}resigned.`;
    expect(told(nested).at(-1)).toBe('the man: resigned');
  });
});
