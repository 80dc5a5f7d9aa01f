import { describe, expect, it } from 'vitest';
import { findPeople } from '../../src/recognise/names.js';
import { segment } from '../../src/segment/segment.js';

const peopleOf = (text: string) => findPeople(segment({ id: 'a', story: 's', text }));

describe('people', () => {
  it.each<[string, string[]]>([
    ['Prime Minister Anna Vale spoke. Vale then left.', ['Anna Vale']],
    ['Robert Orme spoke. Mr Orme then left.', ['Robert Orme']],
    ['Keith Marlow arrived. Sir Keith waved.', ['Keith Marlow']],
    ['The trader, Lord Harwick, spoke.', ['Lord Harwick']],
    ['Paul Roe met Laura Roe. They left.', ['Paul Roe', 'Laura Roe']],
    ['But Anna Vale’s plan failed.', ['Anna Vale']],
    ['The White House and the Supreme Court in New York.', []],
    ['On Monday the Justice Department moved.', []],
    ['United Nations staff left South Sudan.', []],
  ])('%s', (text, names) => {
    expect(peopleOf(text).map(({ name }) => name)).toEqual(names);
  });

  it('knows gender and office where the article shows them', () => {
    const [vale, orme] = peopleOf(
      'Prime Minister Anna Vale met Mr. Orme, the chief analyst, there.',
    );
    expect(vale).toMatchObject({ gender: 'female', roles: ['prime minister'] });
    expect(orme).toMatchObject({ gender: 'male', roles: ['chief analyst'] });
  });

  it('finds every mention', () => {
    const text = 'Anna Vale spoke. Vale left. Ms. Vale came back.';
    expect(peopleOf(text)[0]?.mentions.map((span) => text.slice(...span))).toEqual([
      'Anna Vale',
      'Vale',
      'Vale',
    ]);
  });
});
