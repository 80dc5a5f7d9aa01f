import { describe, expect, test } from 'vitest';
import { deepen } from '../../src/frame/deepen.js';
import { claimOf, framed } from '../support/framed.js';

/** Subject and predicate of the claim whose words these are. */
function predication(text: string, words: string) {
  const article = framed(text);
  const { id } = claimOf(article, words);
  const [claim] = deepen(article, new Set([id]));
  return [claim?.subject, claim?.predicate];
}

describe('subject and predicate', () => {
  test.each([
    ['The blaze killed 14 people.', '14', 'blaze', 'kill'],
    ['The United States sold 140 planes.', '140', 'United States', 'sell'],
    ['The harbour board has not dismissed 12 engineers.', '12', 'harbour board', 'dismiss'],
    // Past an inserted clause, and across coordinated verbs and clauses.
    ['The blaze, which began at a mill, had killed 14 people.', '14', 'blaze', 'kill'],
    ['Ada Okoye, the mayor, will not spend $4 million.', '$4 million', 'Ada Okoye', 'spend'],
    ['The storm killed 12 people and destroyed 60 homes.', '60', 'storm', 'destroy'],
    ['The ministers agreed, and the bank lent $3 billion.', '$3 billion', 'bank', 'lend'],
    // The claim stands in the subject itself: figures and dates name nobody.
    ['25% tariffs will be imposed.', '25%', 'tariffs', 'impose'],
    ['14 people died in the mill.', '14', 'people', 'die'],
    ['On Monday the old ferry sank off Arlo.', 'Monday', 'old ferry', 'sink'],
    // What a title, a hyphen or a bracket holds together is one phrase; a hedge is no subject.
    ['Rep. Ada Okoye (I-Arlo) resigned on Friday.', 'Friday', 'Rep Ada Okoye', 'resign'],
    ['The party-led house voted 60-48 for it.', '60-48', 'party led house', 'vote'],
    ['Over 55% of adults have left.', '55%', 'adults', 'leave'],
    // Who is told of by a relative clause.
    ['She spoke of the men who raided the mill on Friday.', 'Friday', 'men', 'raid'],
    ['The bank that lent $3 billion has closed.', '$3 billion', 'bank', 'lend'],
    ['Workers who joined in May get 4%. Rain fell. It froze.', '4%', 'Workers', 'get'],
    // A figure in the subject of a clause of its own, and a date before it or behind it.
    ['The board said 14 boats sank.', '14', 'boats', 'sink'],
    ['The ferry burned, and on Friday the mayor resigned.', 'Friday', 'mayor', 'resign'],
    ['The mayor who burned it on Friday resigned.', 'Friday', 'mayor', 'burn'],
    ['The mayor said Friday he would resign.', 'Friday', 'mayor', 'say'],
    // Who says what a document of theirs says, where that is named.
    ['Data released on Friday by the Port Office showed it.', 'Friday', 'Port Office', 'say'],
    ['Friday’s report from the Port Office showed it.', 'Friday', 'Port Office', 'say'],
    ['Fees fell, Ostrel Port data showed Friday.', 'Friday', 'Ostrel Port', 'say'],
    ['A report released on Friday shows it.', 'Friday', 'report', 'release'],
    ['A report on the Port Office burned on Friday.', 'Friday', 'report', 'burn'],
    ['The fund will become exhausted in May.', 'May', 'fund', 'exhausted'],
    ['Fees rose more than the board had expected in May.', 'May', 'Fees', 'rise'],
    ['Fees have risen to $4 in Velm.', '$4', 'Fees', 'rise'],
    ['The council was overthrown on Monday.', 'Monday', 'council', 'overthrow'],
    // A date before its noun dates that.
    ['The board upheld the ban after the Jan. 6 riot.', 'Jan. 6', 'riot', undefined],
    [
      'The mayor kept the ferry away in the weeks of the Jan. 6 riot in Arlo, but it came.',
      'Jan. 6',
      'riot',
      undefined,
    ],
    ['The 1 May walk from Arlo was long.', '1 May', 'walk', undefined],
    ['The 1 May is a holiday.', '1 May', undefined, 'is'],
    ['Friday’s report of the bank was late.', 'Friday', 'report', undefined],
    ['The mayor set a 1 May deadline for the talks.', '1 May', 'deadline', undefined],
    ['The Ada is a 1931 ferry that Arlo built.', '1931', 'Ada', 'is'],
    // Text that a machine cut into words.
    ['Opened in Arlo , the bank lent $3 billion .', '$3 billion', 'bank', 'lend'],
    // What only qualifies the subject is not it.
    ['A levy of 25% was imposed by the province.', '25%', 'levy', 'impose'],
    ['Two men from the village of Arlo were held.', 'Two', 'men', 'hold'],
    ['About 40% of the vines froze.', '40%', 'vines', 'freeze'],
    // What something is called does what it does; a participle has the subject of its sentence.
    ['The Arlo is a kind of ferry that developed in May.', 'May', 'Arlo', 'develop'],
    ['Brenner is an old bank from Arlo, founded in May.', 'May', 'Brenner', 'found'],
    ['The bank won praise, becoming the second in Arlo.', 'second', 'bank', 'become'],
    ['Arlo is a port in Ostrel, with about 40 boats.', '40', 'Arlo', 'have'],
    ['The F-40 first sailed in May.', 'May', 'F-40', 'sail'],
    ['Sail With Me was released in May.', 'May', 'Sail With Me', 'release'],
    ['Olaf Tern died in Arlo, aged 50.', '50', 'Olaf Tern', 'die'],
    // What is counted in order is no date.
    ['The sixth season has ten ferries.', 'ten', 'sixth season', 'have'],
  ])('%s %s: %s %s', (text, words, subject, predicate) => {
    expect(predication(text, words)).toEqual([subject, predicate]);
  });

  test.each([
    ['2031-05-14', 'ask'],
    ['2031-05-01', 'resign'],
  ])('on %s a day of 10 May is that of “%s”', (published, predicate) => {
    const article = framed('Ada asked the board to resign on 10 May.', { published });
    const { id } = claimOf(article, '10 May');
    expect(deepen(article, new Set([id]))[0]?.predicate).toBe(predicate);
  });

  test.each([
    ['a pronoun', 'She paid $40 for it.', '$40', 'pay'],
    ['nothing', 'Up to 300 people.', '300', undefined],
  ])('%s names no subject', (_, text, words, predicate) => {
    expect(predication(text, words)).toEqual([undefined, predicate]);
  });
});

describe('deepen', () => {
  const article = framed('The storm killed 12 people. The bank lent $3 billion.');

  test('tags the wanted claims alone, and keeps all else of them', () => {
    const { id, ...rest } = claimOf(article, '$3 billion');
    const deepened = deepen(article, new Set([id]));
    expect(deepened).toEqual([{ id, ...rest, subject: 'bank', predicate: 'lend' }]);
  });

  test('nothing is wanted, nothing tagged', () => {
    expect(deepen(article, new Set(['unknown']))).toEqual([]);
  });
});
