import { expect, test } from 'vitest';
import { paired } from './pair.js';

const like = (a: string, b: string) => paired([a, b], 'statement').likes;

test('a word of a scale within one statement is no second agreement', () => {
  const [a, b] = [
    'The Orne council approved the northern tunnel on Friday after a long debate.',
    'On Friday the Orne council approved the northern tunnel.',
  ];
  expect(like(a, b)).toEqual([`${a.slice(0, -1)} ~ ${b.slice(0, -1)}`]);
});

test('one that is negated is told by the scale as well', () => {
  const [a, b] = [
    'The minister rejected new harbour subsidies for the ferry lines',
    'The minister told them that the state would not give harbour subsidies to a ferry',
  ];
  // As statements, of which one is negated, and by the scale of refusal.
  expect(like(`${a}.`, `${b}.`)).toEqual([`${a} ~ ${b}`, `${a} ~ ${b}`]);
});
