import { describe, expect, test } from 'vitest';
import { deepen } from '../../../src/frame/deepen.js';
import { claimOf, framed } from '../../support/framed.js';

/** The claim whose words these are, tagged. */
function told(text: string, words: string) {
  const article = framed(text);
  const [claim] = deepen(article, new Set([claimOf(article, words).id]));
  if (!claim) throw new Error(`nothing is told of ${words}`);
  return claim;
}

describe('when an act began or ended, in few words', () => {
  test.each([
    ['They began building Arlo Lock in 1931.', '1931', undefined, 'build', 'from'],
    ['Ostrel started to sell ferries in 1931.', '1931', 'Ostrel', 'sell', 'from'],
    ['Olaf Tern stopped rowing in 1936.', '1936', 'Olaf Tern', 'row', 'until'],
    ['Construction of Arlo Lock began in 1931.', '1931', 'Arlo Lock', 'construction', 'from'],
    [
      'The construction of Arlo Lock was finished in 1936.',
      '1936',
      'Arlo Lock',
      'construction',
      'until',
    ],
    ['Digging began in 1931 and ended in 1936.', '1936', undefined, 'dig', 'until'],
    ['The Salt War ended in 1714.', '1714', 'Salt War', 'end', 'until'],
    ['Olaf Tern became mayor in 1931.', '1931', 'Olaf Tern', 'become', 'from'],
    // What is over within hours began and ended on one day; small words are part of a title.
    ['The series finale ended in 1936.', '1936', 'series finale', 'end', 'in'],
    ['The finale of Sail It or Sink It ended in 1936.', '1936', 'finale', 'end', 'in'],
    // Who starts a company founds it; what is told by its own verb is bounded by its preposition.
    ['Orrow Steel was started in 1901.', '1901', 'Orrow Steel', 'start', 'in'],
    ['The lock was built from 1931 to 1936.', '1936', 'lock', 'build', 'until'],
  ])('%s', (text, words, subject, predicate, relation) => {
    const claim = told(text, words);
    expect([claim.subject, claim.predicate, claim.time?.relation, claim.polarity]).toEqual([
      subject,
      predicate,
      relation,
      'affirmed',
    ]);
  });

  test('what is told in the subject is not what the verb says', () => {
    expect(told('The second song was sung in May.', 'second').predicate).toBeUndefined();
    expect(told('The second song is Lights.', 'second').predicate).toBe('is');
  });

  test('a pronoun behind what only leads up to it stands for the topic', () => {
    const topic = { subject: 'topic' };
    expect(told('With its boats, it sailed in May.', 'May').qualifiers).toEqual(topic);
    expect(told('When Tern sang, it rained in May.', 'May').qualifiers).toBeUndefined();
  });

  test('what nobody is named for is told of the topic', () => {
    expect(told('Digging began in 1931.', '1931').qualifiers).toEqual({ subject: 'topic' });
    expect(told('The lock opened in 1931.', '1931').qualifiers).toEqual({ subject: 'topic' });
    expect(told('Arlo Lock opened in 1931.', '1931').qualifiers).toBeUndefined();
  });

  test('longer texts keep their prepositions', () => {
    const text = 'Digging began in 1931. Rain fell. Ducks came.';
    expect(told(text, '1931').time?.relation).toBe('in');
  });
});

describe('an act that a noun names, in few words', () => {
  test.each([
    // The date is that of the noun, and the noun somebody's.
    ['Tern was mayor of Arlo until his death in 1936.', '1936', 'Tern', 'death'],
    [
      "The lock was shut after Tern's retirement on 4 May 1936.",
      '4 May 1936',
      'Tern',
      'retirement',
    ],
    ["The lock was shut after Tern 's death in 1936.", '1936', 'Tern', 'death'],
    ['The lock was shut after a death in 1936.', '1936', 'lock', 'shut'],
    ['Tern sold his boat in 1936.', '1936', 'Tern', 'sell'],
    // What somebody did for as long as the noun lasted.
    ["Ada Brenner's career spans four decades.", 'four decades', 'Ada Brenner', 'work'],
    ['Ada Brenner, whose reign lasted 40 years, sang.', '40 years', 'Ada Brenner', 'reign'],
    ['Brenner is a singer whose career spans 40 years.', '40 years', 'Brenner', 'work'],
    ['The career lasted 40 years.', '40 years', 'career', 'last'],
    ["Ada Brenner's voyage lasted 40 days.", '40 days', "Ada Brenner's voyage", 'last'],
    // What is measured is had.
    ['It made $9 million against a budget of $4 million.', '$4 million', undefined, 'have'],
    ['With a population of 4,000, Arlo grew.', '4,000', 'Arlo', 'have'],
    ['A levy of $4 million was imposed.', '$4 million', 'levy', 'impose'],
    ['It reported sales of 4,000 copies.', '4,000', undefined, 'report'],
  ])('%s %s', (text, words, subject, predicate) => {
    const claim = told(text, words);
    expect([claim.subject, claim.predicate]).toEqual([subject, predicate]);
  });
});

describe('what has no subject of its own', () => {
  test.each([
    [
      'Lights was praised by the critics, topping the charts in May and selling 3,000 copies.',
      '3,000',
      'Lights',
    ],
    ['Lights was released in May.', 'May', 'Lights'],
    ['Workers who joined in May get 4%.', '4%', 'Workers'],
    [
      'Ada Brenner married the rower Olaf Tern, with whom she had three children.',
      'three',
      'Ada Brenner',
    ],
  ])('%s %s is told of %s', (text, words, subject) => {
    expect(told(text, words).subject).toBe(subject);
  });

  test.each([
    ['another’s act', 'Olaf Tern said that it was opened in 1931.', '1931'],
    ['nobody', 'It rained in 1931.', '1931'],
  ])('%s names none', (_, text, words) => {
    expect(told(text, words).subject).toBeUndefined();
  });
});

describe('what an act is, in few words', () => {
  test.each([
    // A work comes out in its year, and a place in an order is held by whatever was made for it.
    ['Lights is a 1931 comedy film by Olaf Tern.', '1931', 'release'],
    ['Lights is a comedy film from 1931.', '1931', 'release'],
    ['The 1931 film Lights won a prize.', '1931', 'release'],
    ['The Ada is a 1931 ferry by Olaf Tern.', '1931', 'is'],
    ['Lights is a song recorded by Nola Ray for her second album.', 'second', 'is'],
    ['Lights came out as the second song of her album.', 'second', 'is'],
    ['Olaf Tern was chosen with the 15th pick of the clubs.', '15th', 'is'],
    ['Lights is a song, and Nola Ray recorded it for her second album.', 'second', 'record'],
    // A verb with its particle, or with the noun that says what it does.
    ['The band broke up in 1931.', '1931', 'break up'],
    ['The Treaty of Arlo was signed in 1931.', '1931', 'sign'],
    ['The battle took place in 1931.', '1931', 'take place'],
    ['The truce came into force in 1931.', '1931', 'come force'],
    ['The roof caved in on 4 May 1931.', '4 May 1931', 'cave in'],
    ['Ada Brenner lost her own life in 1931.', '1931', 'lose life'],
    ['Ada Brenner lost 40 boats in 1931.', '40', 'lose'],
    ['Arlo is a town with 4,000 boats.', '4,000', 'have'],
  ])('%s %s: %s', (text, words, predicate) => {
    expect(told(text, words).predicate).toBe(predicate);
  });

  test('what was not done until then was done then', () => {
    const claim = told('The lock was not opened until 1931.', '1931');
    expect([claim.predicate, claim.time?.relation, claim.polarity]).toEqual([
      'open',
      'in',
      'affirmed',
    ]);
  });
});

describe('on what, as what and among whom', () => {
  test.each([
    ['Ada Brenner joined the harbour board in 1931.', '1931', 'harbour board'],
    ['Ada Brenner moved to Arlo in 1931.', '1931', 'Arlo'],
    ['Ada Brenner served as clerk of the board in 1931.', '1931', 'clerk'],
    ['Ada Brenner was the mayor of Arlo in 1931.', '1931', 'mayor'],
    ['Ada Brenner was elected mayor in 1931.', '1931', 'mayor'],
    ['Ada Brenner was the first woman to row a ferry.', 'first', 'row ferry'],
    ['Ada Brenner was the second mayor of Arlo.', 'second', 'Arlo'],
    ['Ada Brenner wrote her first novel in 1931.', '1931', 'first novel'],
    ['Ada Brenner worked at the Arlo Gazette for ten years.', 'ten years', 'Arlo Gazette'],
    ['Sail On was released in Velm on 4 May 1931.', '4 May 1931', 'Velm'],
    ['Sail On sold 3,000 copies in Velm.', '3,000', 'Velm'],
    ['Sail On made $4 million worldwide.', '$4 million', 'worldwide'],
    ['Lights is the second song of her album, Sail On.', 'second', 'album Sail On'],
    ['Arlo lies 40 miles north of Velm.', '40 miles', 'Velm'],
  ])('%s %s: %s', (text, words, object) => {
    expect(told(text, words).qualifiers).toEqual({ object });
  });

  test.each([
    ['where it was done', 'Lights was recorded in Arlo in 1931.', '1931'],
    ['when', 'Lights sold 40 copies in May.', '40'],
    ['who did it', 'Lights was recorded by Olaf Tern in 1931.', '1931'],
    ['what is counted', 'Ada Brenner bought 40 boats.', '40'],
    ['a new clause', 'Ada Brenner was the first, Olaf Tern said.', 'first'],
  ])('not %s', (_, text, words) => {
    expect(told(text, words).qualifiers).toBeUndefined();
  });
});

describe('in which part of its run', () => {
  test.each([
    ['Lights sold 3,000 copies in its first week.', '3,000', 'first week'],
    ['Lights made $5 million on its opening day.', '$5 million', 'opening day'],
    ['Lights had first-week sales of 3,000 copies.', '3,000', 'first week'],
    ['Ada Brenner had two children with Olaf Tern.', 'two', 'olaf tern'],
  ])('%s %s: %s', (text, words, during) => {
    expect(told(text, words).qualifiers).toEqual({ during });
  });

  test('what is told of the whole, or of another clause, names none', () => {
    expect(told('Lights sold 3,000 copies.', '3,000').qualifiers).toBeUndefined();
    const text = 'Lights sold 3,000 copies, and critics saw it in its first week.';
    expect(told(text, '3,000').qualifiers).toBeUndefined();
  });
});

describe('other names', () => {
  test.each([
    ['Ada Brenner (4 May 1931 – 12 June 1998), better known as Nola Ray, sang.', 'Nola Ray'],
    ['Ada Brenner (born Ada Tern; 4 May 1931), nicknamed “Arlo”, sang.', 'Ada Tern; Arlo'],
    ['Brenner (born 4 May 1931), known by the stage name Nola Ray, sang.', 'Nola Ray'],
  ])('%s: %s', (text, also) => {
    expect(told(text, '4 May 1931').qualifiers).toEqual({ also });
  });

  test.each([
    ['a date of birth', 'Ada Brenner (born May 4, 1931) sang.', 'May 4, 1931'],
    ['another’s name', 'Brenner wed a rower known as Arlo in 1931.', '1931'],
  ])('%s is none', (_, text, words) => {
    expect(told(text, words).qualifiers).toBeUndefined();
  });
});
