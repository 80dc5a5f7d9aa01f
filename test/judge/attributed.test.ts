import { describe, expect, it } from 'vitest';
import { isAttributed, namesNear, tellsOfSelf } from '../../src/judge/attributed.js';
import { attributing } from '../../src/judge/attributing.js';
import { viewClaim } from '../../src/judge/views.js';
import { vocabulary } from '../support/vocabulary.js';

const attributes = attributing(vocabulary);

/** A claim on the sentence between the bars. */
function claimIn(marked: string, holder?: string) {
  const [before = '', sentence = '', after = ''] = marked.split('|');
  const text = before + sentence + after;
  const span = [before.length, before.length + sentence.length] as const;
  return viewClaim(
    {
      id: 'a',
      article: 'a',
      kind: 'statement',
      span,
      words: sentence,
      sentence: span,
      modality: 'asserted',
      polarity: 'affirmed',
      ...(holder !== undefined && { holder }),
    },
    { id: 'a', story: 's', text },
  );
}

describe('attributed', () => {
  it.each([
    '|Births fell by 4%, the office said.|',
    '|Births fell by 4%.| That is according to a report.',
    'According to a report the year was bad. |Births fell by 4%.|',
    '|In its yearly report on the valley, the board counts 4% fewer births.|',
    'The year was bad, the office said. |Still, births fell by only 4%.|',
  ])('%s', (text) => expect(isAttributed(claimIn(text), attributes)).toBe(true));

  it('by its holder', () =>
    expect(isAttributed(claimIn('|Births fell by 4%.|', 'the office'), attributes)).toBe(true));

  it.each([
    '|Births fell by 4%.|',
    '|In the valley, births fell by 4%.|',
    'Nurses are expected to leave. |They saw births fall by 4%.|',
    'The year was bad. |Still, births fell by only 4%.|',
    'The mayor said nothing. |Births fell by 4%.| Olaf Tern said that he was glad.',
    '|Births fell by 4%.| Schools will close. That is according to a report.',
  ])('not: %s', (text) => expect(isAttributed(claimIn(text), attributes)).toBe(false));
});

describe('a name near', () => {
  it.each([
    ['|The health office counted births.|', 'the health office'],
    ['|Births fell by 4%.| The health office is to move.', 'the health office'],
    ['Ms. Okoye had feared it. |Births fell by 4%.|', 'Ada Okoye'],
  ])('%s: %s', (text, name) => expect(namesNear(claimIn(text), name)).toBe(true));

  it.each([
    ['|Births fell by 4%.|', 'Ada Okoye'],
    ['|Births fell by 4%.|', ''],
    [`|Births fell by 4%.| ${'Nothing else is new. '.repeat(30)}Ada Okoye left.`, 'Ada Okoye'],
  ])('not: %s: %s', (text, name) => expect(namesNear(claimIn(text), name)).toBe(false));
});

describe('what somebody tells of himself', () => {
  it('is said with a pronoun', () =>
    expect(tellsOfSelf(claimIn('|Okoye said that her rate was 36%.|', 'Ada Okoye'))).toBe(true));

  it.each([
    ['|Okoye said that the rate was 36%.|', 'Ada Okoye'],
    ['|The police said he had 36 cats.|', 'police'],
    ['|Her rate was 36%.|', undefined],
  ])('not: %s', (text, holder) => expect(tellsOfSelf(claimIn(text, holder))).toBe(false));
});
