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
    ['Mike Orme spoke. Michael Orme left.', ['Michael Orme']],
    ['Jan K. Orme Jr. met Jan K. Orme.', ['Jan K. Orme Jr.', 'Jan K. Orme']],
    ['The governor, Ilse Marrin, spoke.', ['Ilse Marrin']],
    ['Ilse Marrin, 54, a nurse, spoke.', ['Ilse Marrin']],
    ['Ilse Marrin, 54, wept.', ['Ilse Marrin']],
    ['Ilse Marrin, who kept the books, wept.', ['Ilse Marrin']],
    ['Harbour Watch, 54 strong, wept.', []],
    ['The council’s lawyer thanked Vale’s adviser Robert Orme.', ['Robert Orme']],
    ['The council thanked Harbour Watch, and went home.', []],
    ['Bill Orme spoke. The Harbour Bill failed.', ['Bill Orme']],
    ['Orne Bay City Mayor Bill de Orme spoke.', ['Bill de Orme']],
    ['Orne Post Editor-in-Chief Ben Vale spoke.', ['Ben Vale']],
    ['Historian Alan Vale of Orne spoke.', ['Alan Vale']],
    ['Prosecutor Henk Torv of Orne spoke.', ['Henk Torv']],
    ['Beekeeper Alan Vale of Orne spoke.', ['Alan Vale']],
    ['Peter Alan Vale of Orne spoke.', ['Peter Alan Vale']],
  ])('%s', (text, names) => {
    expect(peopleOf(text).map(({ name }) => name)).toEqual(names);
  });

  it('knows gender and office where the article shows them', () => {
    const [vale, orme] = peopleOf(
      'Prime Minister Anna Vale met Mr. Orme, the chief analyst, there.',
    );
    expect(vale).toMatchObject({ gender: 'female', roles: [{ role: 'prime minister' }] });
    expect(orme).toMatchObject({ gender: 'male', roles: [{ role: 'chief analyst' }] });
  });

  it('does not tell a man from a woman by a name of either', () => {
    expect(peopleOf('Jean Vale spoke.')[0]?.gender).toBeUndefined();
  });

  it.each<[string, string[]]>([
    ['The mayor of Orne, Ilse Marrin, spoke.', ['mayor of orne', 'mayor']],
    ['Ilse Marrin, the mayor of Orne, spoke.', ['mayor of orne', 'mayor']],
    ['Ilse Marrin, who is mayor of Orne, spoke.', ['mayor of orne', 'mayor']],
    ['Former President Anna Vale spoke.', ['former president']],
    ['Historian Alan Vale of Orne spoke.', ['historian']],
    ['Anna Vale, and the mayor, Ilse Marrin, spoke.', []],
    ['Anna Vale, a lifelong friend, spoke.', []],
  ])('%s is %j', (text, roles) => {
    expect(peopleOf(text)[0]?.roles.map(({ role }) => role)).toEqual(roles);
  });

  const mentionsOf = (text: string) =>
    peopleOf(text).map(({ name, mentions }) => `${name}: ${mentions.length}`);

  it.each<[string, string[]]>([
    // Whose surname it is, is not said.
    ['Paul Roe met Laura Roe. Roe left.', ['Paul Roe: 1', 'Laura Roe: 1']],
    ['Paul Roe met Laura Roe. Ms. Roe left.', ['Paul Roe: 1', 'Laura Roe: 2']],
    ['Paul Roe spoke. Roe met Laura Roe. Roe left.', ['Paul Roe: 3', 'Laura Roe: 1']],
    ['Tired Roe Wins\n\nPaul Roe won. Roe was glad.', ['Paul Roe: 2']],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
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
