import { describe, expect, test } from 'vitest';
import { framed } from '../support/framed.js';

const degreesIn = (text: string) =>
  framed(text)
    .graded()
    .map(({ qualifiers }) => `${qualifiers?.scale}: ${qualifiers?.degree}`);

describe('words on a scale', () => {
  test.each([
    ['The quay opened two years ahead of schedule.', 'schedule: presupposed'],
    ['The board announced a quay but not a target date.', 'schedule: excluded'],
    ['The minister turned down a second tunnel.', 'refusal: refused'],
    // Two meanings of one row of words.
    ['The minister ruled out a second tunnel.', 'refusal: refused', 'cause: ruled out'],
    ['The minister declined to rule out arson.', 'refusal: left open', 'cause: left open'],
    ['The mayor will not resign over it.', 'departure: stays'],
    ['Tern is considering whether to appeal.', 'appeal: considered'],
    ['Her reluctance to build a tunnel is known.', 'refusal: reluctant'],
    ['He was found guilty of smuggling eels.', 'guilt: convicted'],
    ['The council narrowly re-elected its chair.', 'margin: narrow'],
    ['Ferries will be spared the new levy.', 'exemption: exempt'],
    ['The motion passed by a razor-thin vote.', 'decision: approved', 'margin: narrow'],
    ['One of the country’s largest mills burnt.', 'order by size: near the top'],
    ['Farmers hire illegal immigrants.', 'immigration status: illegal'],
    // A name that the vocabulary prints as one.
    ['Dockers speak well of Obamacare.', 'name of a health law: nickname'],
  ])('%s %s', (text, ...degrees) => {
    expect(degreesIn(text)).toEqual(degrees);
  });

  test.each([
    ['negated', 'The minister has not rejected a second tunnel.'],
    [
      'spoken, and compared as a quotation',
      '“I ruled out a second tunnel last year,” she told the port radio.',
    ],
    ['part of a name that opens the sentence', 'The Wall Gazette wrote about eels.'],
    ['part of a longer word', 'The club keeps its tax-exempt status.'],
    ['a name that only somebody else uses', 'Farmers hire “illegal immigrants”, said Olaf Tern.'],
    ['a name', 'The prize of the port went to Rose Okoye.'],
    ['no word of a scale', 'The minister opened the second tunnel.'],
  ])('%s: none', (_, text) => {
    expect(degreesIn(text)).toEqual([]);
  });
});

test('the claim is the clause, and belongs to whoever says it', () => {
  const [claim] = framed(
    'Dockers met at dawn. Mayor Olaf Tern said that the port had ruled out a second crane.',
  ).graded();
  expect(claim?.words).toContain('had ruled out a second crane');
  expect(claim?.words).not.toContain('Dockers');
  expect(claim?.holder).toBe('Olaf Tern');
  expect(claim?.qualifiers?.cue).toBe('ruled out');
});
