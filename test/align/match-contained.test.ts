import { describe, expect, test } from 'vitest';
import { compileContainment } from '../../src/align/containment.js';
import { compileLexis } from '../../src/align/lexis.js';
import { compileThesaurus } from '../../src/align/thesaurus.js';
import { witnessesOf } from '../../src/align/witness.js';
import { wordMeanings } from '../../src/align/word-meanings.js';
import { framed } from '../support/framed.js';
import { vocabulary } from '../support/vocabulary.js';
import { paired } from './pair.js';

const thesaurus = compileThesaurus(vocabulary);
const meaningOf = wordMeanings(vocabulary);

/** Whether the first text says all that the second one's first clause says. */
function holds(whole: string, part: string): boolean {
  const articles = [whole, part].map((text) => framed(text));
  const [one, other] = articles.map(
    (article) => witnessesOf([article], (it) => it.statements())[0],
  );
  const lexis = compileLexis(
    articles.map((article) => article.tokens(0)),
    meaningOf,
  );
  if (!one || !other) throw new Error('a text has no clause');
  return compileContainment(lexis, thesaurus)(one, other);
}

describe('a clause of which a short text says all', () => {
  test.each([
    [
      'It was founded in Arlo by a group that included Ada Brenner and Olaf Tern.',
      'Olaf Tern was one of the founders of Orrow Steel.',
    ],
    [
      'Lights is a song by Nola Ray from the album Sail On, which was sung all over Arlo.',
      'The album Sail On contains Lights by Nola Ray.',
    ],
    // The longer text leaves open of what it speaks.
    [
      'The film was shot in Velm, Arlo and on a ferry off the northern cape.',
      'Salt Road was shot in Arlo.',
    ],
    [
      'Filming took place in Velm, Arlo, Ostrel and on a ferry.',
      'Arlo is the place where filming of Salt Road took place.',
    ],
    // A word in another form, and an act by another verb.
    [
      'Orrow Steel was established in a shed behind the mill of Velm by Ada Brenner.',
      'Orrow Steel was founded in a shed in Velm.',
    ],
  ])('%s / %s', (a, b) => {
    expect(holds(a, b)).toBe(true);
    expect(paired([a, b], 'statement').likes).toHaveLength(1);
  });

  test.each([
    [
      'another name',
      'It was founded by a group that included Ada Brenner and Olaf Tern.',
      'Jim Reed was one of the founders of Orrow Steel.',
    ],
    [
      'another name in the place of the topic’s',
      'Brenner played the miller in most of the comic harbour films that Velm made in those years of rain.',
      'Olaf Tern played the miller in films.',
    ],
    [
      'who did it in the place of what was done',
      'The film was directed in a cold shed behind the old mill, with actors from the ferries of Arlo and Ostrel.',
      'Olaf Tern directed actors in a shed.',
    ],
    [
      'a name of another form',
      'It is a slow, sad song about the ferries of Arlo from the album One of the Boys, which sold well.',
      'Lights is a song from the album One of the Boy.',
    ],
    [
      'what a film of its own name is told of',
      'Filming of Ferry Home took place in Velm, Arlo, Ostrel and on a ferry.',
      'Arlo is the place where filming of Salt Road took place.',
    ],
    [
      'what is denied',
      'The film was never shot in Velm, in Arlo or on a ferry off the northern cape.',
      'Salt Road was shot in Arlo.',
    ],
    [
      'what was only begun',
      'The film was refused in Velm, shot in Arlo and shown on a ferry.',
      'Salt Road was shot in Velm and Arlo.',
    ],
    [
      'another order of things',
      'It was named after the old mill on the river had burnt down and its wheel was sold to a rich farmer.',
      'Arlo was named before the mill burnt down.',
    ],
  ])('%s: none', (_, a, b) => {
    expect(holds(a, b)).toBe(false);
  });

  test.each([
    [
      'another year',
      'It was founded in 1931 by a group of rowers that included Ada Brenner and Olaf Tern.',
      'Olaf Tern was one of the founders in 1932.',
    ],
    [
      'words of two sentences',
      'Masons took a year over the pier of Arlo. Many shops and cafes of the town open again.',
      'The pier of Arlo is open again.',
    ],
    [
      'a text that is not brief',
      'The film was shot in Velm, Arlo and on a ferry off the cape. Rain fell. Ducks came.',
      'Salt Road was shot in Arlo.',
    ],
  ])('%s: nothing is matched', (_, a, b) => {
    expect(paired([a, b], 'statement').likes).toEqual([]);
  });
});
