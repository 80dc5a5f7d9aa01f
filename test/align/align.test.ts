import { describe, expect, test } from 'vitest';
import type { Slot } from '../../src/domain/fact.js';
import { aligned, sharedFacts } from './pair.js';

describe('facts', () => {
  test('one fact has many witnesses, those that differ among them', () => {
    const texts = [14, 14, 16, 14].map((dead) => `The blaze at the mill killed ${dead} people.`);
    expect(sharedFacts(texts)).toContain('14 | 14 | 16 | 14');
  });

  test('two figures of one article stay two facts', () => {
    const texts = ['Its budget rose to $40 million from $35 million.'];
    const facts = sharedFacts([...texts, ...texts]);
    expect(facts).toContain('$40 million | $40 million');
    expect(facts).toContain('$35 million | $35 million');
  });

  test.each([
    ['subject', 'The navy bought 14 boats.', 'The coastguard bought 16 boats.'],
    ['basis', 'The town spends 4% of its budget on parks.', 'The town spends 5% of GDP on parks.'],
    ['period', 'Fares on the ferry rose 4% in 2029.', 'Fares on the ferry rose 7% in 2030.'],
    [
      'holder',
      'The blaze cost 14 million euros, Ada Okoye said.',
      'The blaze cost 16 million euros, Bo Lind said.',
    ],
  ])('rivals that differ in %s are two facts', (_, a, b) => {
    const { pairing } = aligned([a, b]);
    expect(pairing.rivals.length).toBeGreaterThan(0);
    const words = pairing.rivals.map(({ a, b }) => `${a.claim.words} | ${b.claim.words}`);
    expect(sharedFacts([a, b]).filter((fact) => words.includes(fact))).toEqual([]);
  });

  test.each([
    [
      'the other sentence names the subject in another place',
      'The harbour board said that claims for benefits fell to 14,200.',
      'Claims for benefits fell to 15,300, a report of the harbour board showed.',
      '14,200 | 15,300',
    ],
    [
      'a score is told from the side that lost',
      'Velm Rovers beat Ostrel City 3-1 in the cup.',
      'In the cup Ostrel City lost 2-1 to Velm Rovers.',
      '3-1 | 2-1',
    ],
    [
      'a crowd counted by two',
      'About 3,000 divers marched through Velm, police said.',
      'Some 10,000 divers marched through Velm, organisers said.',
      '3,000 | 10,000',
    ],
    [
      'the ages of one person',
      'Police in Arlo spoke to Ada Okoye, 46, about the choir.',
      'Okoye, a 47-year-old teacher, leads the choir.',
      '46 | 47-year-old',
    ],
    [
      'what is counted has another name',
      'The match was watched by a crowd of 41,250.',
      'The match was watched by 45,120 fans.',
      '41,250 | 45,120',
    ],
    [
      'what is counted is a kind of the other',
      'The line carried 2.3 million passengers to Velm.',
      'The line carried 3.2 million people to Velm.',
      '2.3 million | 3.2 million',
    ],
    [
      'of whom the counted are is told in other words',
      'The study followed 12,400 hospital employees.',
      'The study followed 14,200 members of hospital staff.',
      '12,400 | 14,200',
    ],
    [
      'one subject is something of the other',
      'Ostrel Mills will cut 260 jobs in Velm.',
      'Its yard in Velm will lose 620 jobs.',
      '260 | 620',
    ],
    [
      'two common nouns do what is counted alike',
      'The trial at Velm followed 480 children of up to five months in three towns.',
      'The results come from 840 children of up to five months in three towns.',
      '480 | 840',
    ],
    [
      'near figures are told by another act',
      'A blaze at the mill in the hills killed 142 sheep on Monday.',
      'The farmers have lost 151 sheep since Monday in the hills.',
      '142 | 151',
    ],
    [
      'near figures have concepts that share a word',
      'The senate passed a $3.5 million harbour blueprint on Wednesday.',
      'The senate approved a $4.2 million harbour plan on Wednesday.',
      '$3.5 million | $4.2 million',
    ],
    [
      'very like sentences tell the same act of one who is called otherwise',
      'The ministry of ports announced on Monday that it would extend the ban on night ferries in the inner harbour.',
      'The cabinet announced on Tuesday that it would extend the ban on night ferries in the inner harbour.',
      'Monday | Tuesday',
    ],
    [
      'one source has no name',
      'The blaze killed 14 people, Ada Okoye said.',
      'The blaze killed 16 people, officials said.',
      '14 | 16',
    ],
    [
      'a far figure stands in a liker sentence',
      'The toll for a van on the harbour bridge rose to $61.',
      'The toll for a lorry on the harbour bridge rose to $110. For a van it rose to $70.',
      '$61 | $70',
    ],
    [
      'one article tells its day twice, once by the month',
      'The mayors of Velm and Ostrel will meet on June 23 in the harbour office. The mayors of Velm and Ostrel will meet in the harbour office next month for first talks.',
      'The mayors of Velm and Ostrel will meet on June 16 in the harbour office for first talks.',
      'June 23 | next month | June 16',
    ],
  ])('rivals are one fact where %s', (_, a, b, fact) => {
    expect(sharedFacts([a, b])).toContain(fact);
  });

  test.each([
    [
      'two names in one sentence',
      'The Navy bought 14 boats, as had the Coastguard.',
      'The Coastguard bought 16 boats, as had the Navy.',
    ],
    [
      'days of two names',
      'The Navy announced on Monday that it would extend the ban on night ferries in the inner harbour.',
      'The Coastguard announced on Tuesday that it would extend the ban on night ferries in the inner harbour.',
    ],
    [
      'near figures of which nothing is the same',
      'A baker of Upper Arlo brought 14 loaves to the harbour.',
      'The farmers of Upper Arlo have lost 16 cows at the harbour.',
    ],
    [
      'the ages of two people',
      'Ada Okoye, 46, and Bo Lind, 51, were hurt in the crash.',
      'In the crash Bo Lind, 47, was hurt, as was Ada Okoye.',
    ],
  ])('%s stay two facts', (_, a, b) => {
    expect(
      sharedFacts([a, b]).filter((fact) => /14.*16|46.*47|Monday.*Tuesday/.test(fact)),
    ).toEqual([]);
  });

  test('what only one article has is a fact where an editor would look for it elsewhere', () => {
    const { facts, claims } = aligned([
      'The owner owes $2.3 million. It was the third fire. “It was not our crane that fell,” said Ada Okoye. They met on Monday.',
      'The weather stayed mild.',
    ]);
    const alone = facts.flatMap((fact) => fact.claims.map((id) => claims.get(id)?.words));
    expect(alone).toEqual(['$2.3 million', 'It was not our crane that fell,']);
  });
});

describe('slots', () => {
  const slotsOf = (a: string, b: string): Readonly<Record<string, Slot['match']>> => {
    const { facts } = aligned([a, b]);
    const link = facts.flatMap(({ links }) => links).find(({ slots }) => slots.length > 5);
    return Object.fromEntries((link?.slots ?? []).map(({ name, match }) => [name, match]));
  };

  test.each([
    [
      'same throughout',
      'The mill blaze killed 14 people.',
      'The mill blaze killed 16 people.',
      { subject: 'same', predicate: 'same', modality: 'same', period: 'same', unit: 'same' },
    ],
    [
      'a name and its alias',
      'The United States sold 140 planes.',
      'The US sold 160 planes.',
      { subject: 'same' },
    ],
    [
      'the outlet’s own word beside a named source: compatible',
      'The mill blaze killed 14 people.',
      'The mill blaze killed 16 people, Ada Okoye said.',
      { holder: 'compatible' },
    ],
    [
      'papers of nobody by name beside a named source: compatible',
      'The mill earned $14 million, tax returns showed.',
      'The mill earned $16 million, Ada Okoye said.',
      { holder: 'compatible' },
    ],
    [
      'told with other firmness',
      'The bank will raise its fee to 5%.',
      'The bank may raise its fee to 5%.',
      { modality: 'different' },
    ],
    [
      'a time on one side only: unknown',
      'The mill produced 14 engines in 2030.',
      'The mill produced 16 engines.',
      { period: 'unknown' },
    ],
  ])('%s', (_, a, b, matches) => {
    expect(slotsOf(a, b)).toMatchObject(matches);
  });
});
