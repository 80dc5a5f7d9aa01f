import { describe, expect, test } from 'vitest';
import { paired } from './pair.js';

const find = (a: string, b: string) => paired([a, b], 'statement').likes;

describe('clauses that state the same', () => {
  test.each([
    [
      'in another order',
      'The harbour board dismissed the chief engineer over the leaking locks.',
      'Over the leaking locks the harbour board has dismissed its chief engineer.',
    ],
    [
      'one denied: whether that conflicts is for the rules',
      'The harbour board dismissed the chief engineer over the leaking locks.',
      'The harbour board did not dismiss the chief engineer over the leaking locks.',
    ],
    [
      'beside another clause',
      'The harbour board dismissed the chief engineer, while the mayor looked on.',
      'The chief engineer was dismissed by the harbour board.',
    ],
    [
      'with another day beside one that both name',
      'The harbour board said on 3 April 2031 that it dismisses the chief engineer over the leaking locks on 4 May 2031.',
      'The harbour board dismisses the chief engineer over the leaking locks in May 2031.',
    ],
    [
      'in two long clauses, of which each says more',
      'The harbour board dismissed its respected chief engineer over the leaking locks of the northern canal.',
      'A unanimous panel in the town hall dismissed the ageing harbour engineer for locks leaking since the great winter storm.',
    ],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toHaveLength(1);
  });
});

test('what is plainly told otherwise comes before what is liker', () => {
  const [pair] = find(
    'Ada Okoye disputes parts of the Courier report on the leaking northern locks of Velm harbour.',
    'Ada Okoye read parts of the Courier report on the leaking northern locks of Velm harbour; ' +
      'Ada Okoye disputes the Courier report on leaking locks of Velm.',
  );
  expect(pair).toContain('~ Ada Okoye disputes');
});

test('what one side tells with a reserve needs less in common', () => {
  const told = (bribes: string) =>
    `Three divers of the coastguard look into ${bribes} for the northern lock of Velm harbour and said so ` +
    'in a letter to the teachers of the mill which young fishermen had carried to Orrow by ferry.';
  const judged =
    'A judge in Arlo fined the firm that had paid bribes for the northern lock of Velm harbour last ' +
    'spring and had hidden this from its owners until autumn.';
  expect(find(told('alleged bribes'), judged)).toHaveLength(1);
  expect(find(told('bribes'), judged)).toHaveLength(0);
});

describe('clauses that do not', () => {
  test.each([
    [
      'other figures for what both measure',
      'The harbour board dismissed 12 engineers over the leaking locks.',
      'Over the leaking locks the harbour board dismissed 14 engineers.',
    ],
    [
      'other matters',
      'The harbour board dismissed the chief engineer over the leaking locks.',
      'The school board hired a teacher of music in spring.',
    ],
    [
      'the same names and another matter',
      'Ada Okoye of the Harbour Board of Anselm praised the new locks.',
      'A letter by Ada Okoye of the Harbour Board of Anselm was lost.',
    ],
    [
      'what was said, opened by the same names',
      'Ada Okoye of Anselm, a Liberal of the Harbour Board, told the Courier.',
      'The Liberal Ada Okoye, of the Harbour Board in Anselm, wrote to the Gazette.',
    ],
    [
      'too short to say anything among other things',
      'The locks leaked. Okoye sighed. Rain fell on Velm.',
      'It was noon. Tern slept. The locks leaked.',
    ],
    ['a name', 'Ada Maud Okoye, of Anselm, left.', 'Ada Okoye was a sailor.'],
    [
      'direct speech, which is compared word by word',
      '“The harbour board dismissed the chief engineer,” said Ada Okoye.',
      '“The harbour board dismissed the chief engineer,” said Ada Okoye.',
    ],
  ])('%s', (_, a, b) => {
    expect(find(a, b)).toEqual([]);
  });
});
