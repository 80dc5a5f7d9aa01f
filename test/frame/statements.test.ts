import { describe, expect, test } from 'vitest';
import { framed } from '../support/framed.js';

const wordsIn = (text: string) =>
  framed(text)
    .statements()
    .map(({ words }) => words);

describe('the clauses of a sentence', () => {
  test.each([
    [
      'The mayor rejected the plan, which the council had backed in spring.',
      ['The mayor rejected the plan', 'which the council had backed in spring'],
    ],
    [
      'The board dismissed its engineer, while the mayor of Arlo looked on.',
      ['The board dismissed its engineer', 'while the mayor of Arlo looked on'],
    ],
    [
      'The storm sank a dozen boats; nobody else at sea was hurt.',
      ['The storm sank a dozen boats', 'nobody else at sea was hurt'],
    ],
    // What is told of a subject before its verb cuts it off from none.
    [
      'The first ferry which left Velm in May is back.',
      ['The first ferry which left Velm in May is back'],
    ],
    [
      'The mayor met the men who left Velm in May.',
      ['The mayor met the men', 'who left Velm in May'],
    ],
    // Who somebody is, and nothing else, is a title and no statement.
    ['Deputy Mayor Ada Okoye, who came late, left early.', ['who came late, left early']],
    ['Deputy Mayor Ada Okoye left early.', ['Deputy Mayor Ada Okoye left early']],
    // A short clause says too little; a list and a name in commas end none.
    ['The mayor rejected the plan, and left.', ['The mayor rejected the plan']],
    ['It rained.', []],
    [
      'Boats, carts, bridges and barns were lost in the storm.',
      ['Boats, carts, bridges and barns were lost in the storm'],
    ],
  ])('%s', (text, clauses) => {
    expect(wordsIn(text)).toEqual(clauses);
  });

  test('are few, however long the sentence', () => {
    const text = 'the river rose by the old mill; '.repeat(1_000);
    expect(wordsIn(text).length).toBeLessThanOrEqual(12);
    expect(wordsIn(`${'and then it rained on '.repeat(1_000)}Arlo.`)).toEqual([]);
  });
});

describe('a statement', () => {
  test.each([
    ['The council will not pay for a new bridge.', 'asserted', 'negated', undefined],
    ['The council threatens to close the old bridge.', 'threatened', 'affirmed', undefined],
    [
      'Ada Okoye said the council would pay for a bridge; nobody in town agreed with her.',
      'asserted',
      'affirmed',
      'Ada Okoye',
    ],
    [
      'Ada Okoye said the council would pay for a bridge and argued with her critics.',
      'asserted',
      'affirmed',
      'Ada Okoye',
    ],
  ])('%s %s, %s', (text, modality, polarity, holder) => {
    expect(framed(text).statements()[0]).toMatchObject({ kind: 'statement', modality, polarity });
    expect(framed(text).statements()[0]?.holder).toBe(holder);
  });

  test('quotes its article and has an id of its own, also where words are repeated', () => {
    const text = 'The river rose by the mill. Then the rain stopped. The river rose by the mill.';
    const statements = framed(text).statements();
    for (const { span, words } of statements) expect(text.slice(...span)).toBe(words);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  test('is none where somebody is quoted directly', () => {
    expect(wordsIn('“The harbour belongs to all who work in it,” said Ada Okoye.')).toEqual([]);
  });
});

describe('how a statement is told', () => {
  test.each([
    ['The council would pay for a new bridge, Ada Okoye claimed.', 'claimed', 'doubting'],
    ['Ada Okoye said that the council would pay for a new bridge.', 'said', 'plain'],
    ['According to Ada Okoye, the council will pay for a new bridge.', 'According to', 'plain'],
    // The word governs less than half of the clause.
    ['The council pays for a bridge over the river since Okoye claimed it fell.', undefined],
    ['The council will pay for a new bridge.', undefined],
  ])('%s', (text, cue, manner?: string) => {
    expect(framed(text).statements()[0]?.told).toEqual(cue && { cue, manner });
  });
});
