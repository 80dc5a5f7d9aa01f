import { describe, expect, it } from 'vitest';
import type { QuoteMention } from '../../../src/domain/mention.js';
import { recogniseQuotes } from '../../../src/recognise/quotes.js';
import { segment } from '../../../src/segment/segment.js';
import { vocabulary } from '../../support/vocabulary.js';

const recognise = recogniseQuotes(vocabulary);

/** "form speaker/cue: all that is attributed" of every utterance. */
function utterances(text: string): readonly string[] {
  const mentions = recognise(segment({ id: 'a', story: 's', text })) as readonly QuoteMention[];
  const speeches = new Map(mentions.map(({ quote }) => [quote.speech, quote]));
  return [...speeches.values()].map(({ form, speaker = '-', cue = '-', content }) => {
    const words = content.map((span) => text.slice(...span)).join(' | ');
    return `${form} ${speaker}/${cue}: ${words}`;
  });
}

describe('a clause within what was said', () => {
  it.each<[string, ...string[]]>([
    [
      'Anna Vale says the dam is “quite sound” but lacks what she calls “good gates.”',
      'partial Anna Vale/says: the dam is “quite sound” but lacks what she calls “good gates.”',
    ],
    [
      'Anna Vale calls it a “quiet error” that was noted in a “long list” by the board.',
      'partial Anna Vale/calls: it a “quiet error” that was noted in a “long list” by the board',
    ],
    [
      'Anna Vale says if she came to Orne she would only shout at the crew saying “Hey, look out.”',
      'partial Anna Vale/says: if she came to Orne she would only shout at the crew saying “Hey, look out.”',
    ],
    [
      'Anna Vale left on Friday, saying she had not yet called for a vote because she believed “we need to rest.”',
      'partial Anna Vale/saying: she had not yet called for a vote because she believed “we need to rest.”',
    ],
    [
      'Paul Orme has called it “quite sound,” unlike Anna Vale, who says it is “quite dead.”',
      'partial Paul Orme/called: it “quite sound,”',
      'partial Anna Vale/says: it is “quite dead.”',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('a cue between commas holds what follows', () => {
  it.each<[string, ...string[]]>([
    [
      'Robert Orme’s office, the report said, learned of the leak “through talks with many of the crew.”',
      'partial report/said: learned of the leak “through talks with many of the crew.”',
    ],
    [
      'The town fears that, as Anna Vale said, Robert Orme showed “great fear” of the dam.',
      'partial Anna Vale/said: Robert Orme showed “great fear” of the dam',
    ],
    [
      'When the board met, Anna Vale said, “we gave the whole dam up.”',
      'partial Anna Vale/said: When the board met | “we gave the whole dam up.”',
    ],
    [
      'In a letter, Anna Vale said, “we gave the whole dam up.”',
      'partial Anna Vale/said: “we gave the whole dam up.”',
    ],
    [
      'Any “sober” look at the dam, said Anna Vale, a builder, would find it whole.',
      'partial Anna Vale/said: Any “sober” look at the dam | would find it whole',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('what follows the quotation', () => {
  it.each<[string, ...string[]]>([
    [
      'Robert Orme joked about the “long nap” of the board, cited his own and left.',
      'partial Robert Orme/joked: about the “long nap” of the board',
    ],
    [
      'Robert Orme offered himself as a “calm hand” and made a plea to the town.',
      'partial Robert Orme/offered: himself as a “calm hand”',
    ],
    [
      'Robert Orme called on the board to “look at the dam” and consider a new wall.',
      'partial Robert Orme/called on: the board to “look at the dam” and consider a new wall',
    ],
    [
      'The crew answered with cries of “All is well” until Robert Orme spoke.',
      'partial crew/answered: “All is well”',
    ],
    [
      'Robert Orme claimed “Orne” was the better town.',
      'partial Robert Orme/claimed: “Orne” was the better town',
    ],
    [
      'Robert Orme wrote to the board about a walk on the dam, “at the wish of the crew.”',
      'partial Robert Orme/wrote: to the board about a walk on the dam, “at the wish of the crew.”',
    ],
    [
      'After Anna Vale said the dam was “quite safe,” the board “lost” the key.',
      'partial Anna Vale/said: the dam was “quite safe,”',
      'term -/-: “lost”',
    ],
    [
      'Asked for a word, Anna Vale described Orme as “cold,” with more to come: “He sleeps a lot.”',
      'partial Anna Vale/described: Orme as “cold,”',
      'direct Anna Vale/described: “He sleeps a lot.”',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('one utterance', () => {
  it.each<[string, ...string[]]>([
    [
      '“The dam is bad,” Anna Vale said. Instead, “it should be taken down at once.”',
      'direct Anna Vale/said: “The dam is bad,” | Instead, “it should be taken down at once.”',
    ],
    [
      '“The dam is bad,” Anna Vale said. The board “sleeps.”',
      'direct Anna Vale/said: “The dam is bad,”',
      'term -/-: “sleeps.”',
    ],
    [
      'Anna Vale said, “After all of these years,” Robert Orme “gave up the whole dam.”',
      'direct Anna Vale/said: “After all of these years,” | “gave up the whole dam.”',
    ],
    [
      '“Saying that it would fall,” Robert Orme “shut the whole dam,” the letter added.',
      'direct letter/added: “Saying that it would fall,” | “shut the whole dam,”',
    ],
    [
      'The dam is “quite sound,” Anna Vale wrote in a letter to the board, and “full of life.”',
      'partial Anna Vale/wrote: The dam is “quite sound,” | “full of life.”',
    ],
    [
      '“Look at the dam,” said Anna Vale, one of the “big four” builders of Orne.',
      'direct Anna Vale/said: “Look at the dam,”',
      'term -/-: “big four”',
    ],
    [
      '“It will end all the care we know,” Anna Vale went on.',
      'direct Anna Vale/went on: “It will end all the care we know,”',
    ],
    [
      '“The dam is old,” Robert Orme is quoted as saying.',
      'direct Robert Orme/is quoted as saying: “The dam is old,”',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('a heading in single marks', () => {
  it.each<[string, ...string[]]>([
    [
      `“The dam is old,” Anna Vale said.\n\n'A long way to fall'\n\nThe board met.`,
      'direct Anna Vale/said: “The dam is old,”',
      `term -/-: 'A long way to fall'`,
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('nouns that report', () => {
  it.each<[string, ...string[]]>([
    [
      'Robert Orme came. His claim that the dam “will never fall” was told.',
      'partial Robert Orme/claim: that the dam “will never fall”',
    ],
    [
      'The board rejected Anna Vale’s repeated warning that the dam “will not hold.”',
      'partial Anna Vale/warning: that the dam “will not hold.”',
    ],
    ['The board must answer accusations that it was “asleep.”', 'term -/-: “asleep.”'],
    ['The show went on and “many” came.', 'term -/-: “many”'],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('whose view', () => {
  it.each<[string, ...string[]]>([
    [
      'To Rep. Anna Vale, R-Orne, the dam “takes the light away from all of us.”',
      'partial Anna Vale/-: the dam “takes the light away from all of us.”',
    ],
    ['To be clear, the dam is “kind and caring” work.', 'term -/-: “kind and caring”'],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('names', () => {
  it.each<[string, ...string[]]>([
    ['Anna Vale leads a group called “good old gates” of the town.', 'term -/-: “good old gates”'],
    [
      'The board met on what is today often called “the long night” of Orne.',
      'term -/-: “the long night”',
    ],
    ['Anna Vale spoke of a step the board called “rash” and left.', 'partial board/called: “rash”'],
    [
      'It told of Robert Orme, described as one of the “great hands” of Orne.',
      'partial -/told: of Robert Orme, described as one of the “great hands” of Orne',
    ],
    ['He sailed a boat named for Anna Vale, a “great hand” of Orne.', 'term -/-: “great hand”'],
    [
      'Robert Orme called Anna Vale “The Rock of Orne.”',
      'partial Robert Orme/called: Anna Vale “The Rock of Orne.”',
    ],
    [
      'Robert Orme went on to call Anna Vale “a great hand,” and said she “works.”',
      'partial Robert Orme/call: Anna Vale “a great hand,”',
      'partial Robert Orme/said: she “works.”',
    ],
    [
      'Robert Orme refers to his friend as “Mr. Dam.”',
      'partial Robert Orme/refers to: his friend as “Mr. Dam.”',
    ],
    [
      '“Morning Talk” host Anna Vale on Friday showed that the dam was old.',
      'term -/-: “Morning Talk”',
      'indirect Anna Vale/showed: that the dam was old',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe(`another's verb`, () => {
  it.each<[string, ...string[]]>([
    [
      'As for the talk of a “long sleep,” Robert Orme found relief in it.',
      'term -/-: “long sleep,”',
    ],
    [
      '“All is well,” a word implying that it is not, was on the wall.',
      'term -/-: “All is well,”',
      'indirect -/implying: that it is not, was on the wall',
    ],
    ['Robert Orme chose to read from a paper and his “bad” voice broke.', 'term -/-: “bad”'],
    ['The dam takes 40 tons, compared with “quite a lot” before.', 'term -/-: “quite a lot”'],
    [
      'On the wall: “We read the plans with care,” Read said.',
      'direct Read/said: “We read the plans with care,”',
    ],
    [
      'Robert Orme spoke of 30 May 1931, declaring a “long peace” in Orne.',
      'partial Robert Orme/declaring: a “long peace” in Orne',
    ],
    ['The law Robert Orme called “rash” failed.', 'partial Robert Orme/called: “rash”'],
    [
      'A rule critics called “quite rash” failed on Friday.',
      'partial critics/called: “quite rash”',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('whom it is told', () => {
  it.each<[string, ...string[]]>([
    [
      'Anna Vale told Coast News the dam may be “a bit old,” but it holds.',
      'partial Anna Vale/told: the dam may be “a bit old,” but it holds',
    ],
    [
      'Anna Vale told him he would “like to look” at it.',
      'partial Anna Vale/told: he would “like to look” at it',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('whose verb it is', () => {
  it.each<[string, ...string[]]>([
    [
      'The dam is sensitive, with Orne admitting leaks but rejecting the term “blame”.',
      'partial Orne/rejecting: the term “blame”',
    ],
    [
      'Anna Vale wrote about her fears, and the board opened a “quiet room” in the hall.',
      'term -/-: “quiet room”',
    ],
    [
      'The board met as its members are expected to unveil a set of “dam rules” soon.',
      'term -/-: “dam rules”',
    ],
    [
      'Anna Vale, the former swimmer, builder and activist, said Friday she is running for the board, as a vote nears.',
      'indirect Anna Vale/said: she is running for the board, as a vote nears',
    ],
    [
      'The town lost more, down from 943,000 jobs added in July.\n\n“It appears to all that the dam is over.”',
      'direct -/-: “It appears to all that the dam is over.”',
    ],
    [
      'About 44.4% are safe, per Orne estimates.\n\n“It appears to all that the dam is over.”',
      'direct -/-: “It appears to all that the dam is over.”',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('brackets', () => {
  it.each<[string, ...string[]]>([
    [
      'The town (Anna Vale called it a “calm place”) makes cloth and sells it.',
      'partial Anna Vale/called: it a “calm place”',
    ],
    [
      'Anna Vale writes tales (the best one is on “a long night in the dam”) and sells them.',
      'partial Anna Vale/writes: “a long night in the dam”',
    ],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});

describe('titles and markup', () => {
  it.each<[string, ...string[]]>([
    [
      'Anna Vale hoped to print her old biography, “Long Dry Summer: The Lives of Orme,” this year.',
      'term -/-: “Long Dry Summer: The Lives of Orme,”',
    ],
    ['See the page at <a href="http://orne.example/long way">Orne</a> and read on.'],
  ])('%s', (text, ...expected) => {
    expect(utterances(text)).toEqual(expected);
  });
});
