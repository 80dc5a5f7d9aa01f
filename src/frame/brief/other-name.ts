import type { Span } from '../../domain/span.js';
import type { Phrase } from '../syntax/noun-phrase.js';
import type { TaggedWord } from '../syntax/tagged-word.js';
import { isVerb } from '../syntax/verbs.js';

const name = String.raw`((?:\p{Lu}[\p{L}.'’-]{0,30})(?: \p{Lu}[\p{L}.'’-]{0,30}){0,5})`;
const cue = String.raw`\b(?:(?:known|credited|billed)(?: \p{Ll}{1,16}){0,5} as|nicknamed|(?:stage|pen) name(?: is| was)?|pseudonym|n[ée]e|born)`;
const named = new RegExp(
  `${cue} (?:the )?(?:(?:${'``|“|"|‘'}) ?)?${name}(?![\\p{L}.'’-]| ?,? ?\\d)`,
  'gu',
);

/**
 * What the one whom a sentence is about is called besides, parted by semicolons:
 *
 *     Ada Brenner (born Ada Tern; 4 May 1931), known professionally as Nola Ray, is a singer.
 *                       ^^^^^^^^                                        ^^^^^^^^
 */
export function otherNames(
  text: string,
  [, end]: Span,
  words: readonly TaggedWord[],
  subject: Phrase,
): string | undefined {
  const [first] = subject;
  if (!first || words.slice(0, words.indexOf(first)).some(isVerb)) return undefined;
  const names = [...text.slice(first.span[1], end).matchAll(named)].map(
    ([, called = '']) => called,
  );
  return names.length === 0 ? undefined : names.join('; ');
}
