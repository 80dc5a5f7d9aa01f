import { expect, test } from 'vitest';
import { officeAtEnd, otherOffice } from '../../src/compare/offices.js';

/** "home secretary": the last word is the office, unless it is one of several words. */
const told = (words: string) => {
  const [office, of = ''] = words.split(' of ');
  return { office: office as string, of: of.split(' ').filter(Boolean) };
};

test.each([
  ['senator', 'representative', true],
  ['chief executive', 'chair', true],
  ['former judge', 'former prosecutor', true],
  ['minister of foreign', 'minister of defence', true],
  ['chief of velm police', 'chief of velm fire', true],
  // A judge was often a prosecutor.
  ['judge', 'former prosecutor', false],
  ['senator of then', 'governor', false],
  // One office under two names, or one ministry.
  ['chairman', 'chairwoman', false],
  ['minister of defence', 'minister of defense', false],
  ['minister of health', 'minister of health education', false],
  // More and less said.
  ['minister', 'minister of foreign', false],
  ['lawyer', 'attorney', false],
  // Of two fields.
  ['senator', 'judge', false],
  ['senator', 'leader', false],
  ['minister of foreign', 'senator', false],
])('%s / %s %s', (a, b, isOther) => {
  expect(otherOffice(told(a), told(b))).toBe(isOther);
  expect(otherOffice(told(b), told(a))).toBe(isOther);
});

test.each([
  ['the Chief Executive', 'chief executive', ['the']],
  ['said Foreign Minister', 'minister', ['said', 'foreign']],
  ['its former judge’s', 'judge', ['its', 'former']],
  ['the pier', undefined, undefined],
])('%s ends in %s', (words, office, of) => {
  const found = officeAtEnd(words.split(' '));
  expect(found?.office).toBe(office);
  expect(found?.of).toEqual(of);
});
