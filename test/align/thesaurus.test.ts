import { expect, test } from 'vitest';
import { compileThesaurus } from '../../src/align/thesaurus.js';
import { readRuleBook } from '../../src/io/read-rules.js';

const { book } = await readRuleBook({ rules: 'rules/recommended' });
const { sameAct, sameThing, isNamedIn } = compileThesaurus(book.vocabulary);

test.each([
  ['the levy', 'levies', 'same'],
  ['spending on defence', 'defence spending', 'same'],
  ['the harbour board’s plan', 'plan', 'compatible'],
  // Most of their words.
  ['the mayor’s budget plan', 'the mayor’s first budget request', 'compatible'],
  // What may be a measure of anything.
  ['the previous week’s figure', 'crates', 'compatible'],
  // A kind, or the same under another noun.
  ['cruise passengers', 'people', 'compatible'],
  ['passengers', 'nurses', 'different'],
  ['homeless people', 'passengers', 'different'],
  ['hospital employees', 'members of hospital staff', 'compatible'],
  ['households', 'homes', 'same'],
  ['coastal towns', 'mountain towns', 'different'],
  // A place by its name, its initials or its adjective, also within a phrase.
  ['the United States', 'U.S.', 'same'],
  ['U.S. adults', 'adult Americans', 'same'],
  ['British steel', 'UK steel', 'same'],
  ['American adults', 'British adults', 'different'],
])('%s and %s: %s', (a, b, match) => {
  expect(sameThing(a, b)).toBe(match);
  expect(sameThing(b, a)).toBe(match);
});

test.each([
  ['the harbour board', 'Levies rise, says a report of the Harbour Board’s clerk.', true],
  ['the harbour board', 'Levies rise in the harbour.', false],
])('%s in %s %s', (phrase, sentence, isNamed) => {
  expect(isNamedIn(phrase, sentence)).toBe(isNamed);
});

test.each([
  ['premiere', 'debut', 'same'],
  ['split', 'break up', 'same'],
  ['construction', 'build', 'same'],
  // A verb may be of several acts, which are not one by that.
  ['create', 'found', 'same'],
  ['create', 'start', 'same'],
  ['start', 'end', 'same'],
  ['born', 'end', 'different'],
  ['born', 'die', 'different'],
])('%s and %s: %s', (a, b, match) => {
  expect(sameAct(a, b)).toBe(match);
  expect(sameAct(b, a)).toBe(match);
});

test.each([
  // Who was born then lived from then on.
  ['born', undefined, 'live', 'start', 'same'],
  ['die', undefined, 'live', 'end', 'same'],
  ['premiere', undefined, 'air', 'start', 'same'],
  // One of two ends, the other one, or no end.
  ['film', 'start', 'shoot', 'start', 'same'],
  ['film', 'start', 'shoot', 'end', 'different'],
  ['film', 'start', 'shoot', undefined, 'unknown'],
  ['film', 'start', 'sink', 'start', 'different'],
  // Verbs of no row.
  ['sail', 'start', 'sail', 'start', 'same'],
  ['sail', 'start', 'sail', 'end', 'different'],
] as const)('%s (%s) and %s (%s): %s', (a, endA, b, endB, match) => {
  expect(sameAct(a, b, [endA, endB])).toBe(match);
  expect(sameAct(b, a, [endB, endA])).toBe(match);
});
