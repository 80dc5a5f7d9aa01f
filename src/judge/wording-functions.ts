import { leftOut, leftOutBehind } from '../compare/left-out.js';
import { fullNameOf, spelledOtherwise } from '../compare/name-spelling.js';
import { sameName } from '../compare/names.js';
import { otherOccasion } from '../compare/occasions.js';
import { quotedOtherwise } from '../compare/quoted-otherwise.js';
import { turnedOrder } from '../compare/turned-order.js';
import { otherVoice } from '../compare/voices.js';
import type { Library, NamedFunction } from './named-function.js';
import type { ClaimView } from './views.js';

const wordPattern = /[\p{L}\p{N}]{1,40}/gu;
const shortest = 4;
/** The rest of a quotation stands within so many characters of it. */
const nearby = 600;

const wordsOf = (text: string) => text.slice(0, 4000).toLowerCase().match(wordPattern) ?? [];

const figuresOf = (text: string): readonly string[] =>
  text.slice(0, 4000).match(/\d(?:[.,]?\d){0,20}/g) ?? [];

/** Comparisons of words: of quotations, of names, and of what stands in a claim's sentence. */
export function wordingFunctions({
  compare: { words: compareWords },
  note,
}: Library): readonly NamedFunction[] {
  const compare = (a: string, b: string) => {
    const comparison = compareWords(a, b);
    note(comparison);
    return comparison.relation;
  };
  return [
    {
      signature: 'same_words(string, string): bool',
      says: 'the same but for house style: marks, spelling, capitals, a marked omission',
      run: (a: string, b: string) => compare(a, b) === 'same',
    },
    {
      signature: 'contained_words(string, string): bool',
      says: 'the first is a part of the second, word by word',
      run: (a: string, b: string) => a.length <= b.length && compare(a, b) === 'contained',
    },
    {
      signature: 'wording_drift(string, string): bool',
      says: 'mostly the same words, with an unmarked change',
      run: (a: string, b: string) => compare(a, b) === 'drift',
    },
    {
      signature: 'other_wording(string, string): bool',
      says: 'as alignment took them for one remark, told in words that are mostly others',
      run: (a: string, b: string) => compare(a, b) === 'different',
    },
    {
      signature: 'quoted_otherwise(string, string): bool',
      says: 'both have words in quotation marks, like ones, and neither has the other’s: takes it from, grabs it away from',
      run: quotedOtherwise,
    },
    {
      signature: 'left_out(Claim, Claim): string',
      says: 'what the second has of the sentence that the first quotes, or closes with a full stop, as if whole, and prints nowhere near; else empty',
      run: leftOutOf,
    },
    {
      signature: 'common_word(string, string): bool',
      says: 'a word of four letters or more stands in both',
      run: (a: string, b: string) => {
        const words = new Set(wordsOf(a).filter(({ length }) => length >= shortest));
        return wordsOf(b).some((word) => words.has(word));
      },
    },
    {
      signature: 'same_name(string, string): bool',
      says: 'both are given, and name the same person or body: Mr Okoye, Ada Okoye',
      run: (a: string, b: string) => a !== '' && b !== '' && sameName(a, b) !== 'different',
    },
    {
      signature: 'other_name(string, string): bool',
      says: 'both are given, and cannot name the same person or body',
      run: (a: string, b: string) => a !== '' && b !== '' && sameName(a, b) === 'different',
    },
    {
      signature: 'spelled_otherwise(string, string): bool',
      says: 'two full names that seem to be two spellings of one: Sara Lind, Sarah Lind',
      run: (a: string, b: string) => {
        const [nameA, nameB] = [fullNameOf(a), fullNameOf(b)];
        return nameA !== undefined && nameB !== undefined && spelledOtherwise(nameA, nameB);
      },
    },
    {
      signature: 'other_voice(string, string): bool',
      says: 'as other_name, but “the group” may be the other’s, or speak for it',
      run: (a: string, b: string) => a !== '' && b !== '' && otherVoice(a, b),
    },
    {
      signature: 'other_occasion(string, string): bool',
      says: 'both are given, and cannot be one: a rally, an interview',
      run: otherOccasion,
    },
    {
      signature: 'turned_order(string, string): bool',
      says: 'one is told as before, the other as after the same event',
      run: turnedOrder,
    },
    {
      signature: 'surname(string): string',
      says: 'the last word of a name, in lower case',
      run: (name: string) => wordsOf(name).at(-1) ?? '',
    },
    {
      signature: 'other_figures(string, string): bool',
      says: 'digits stand in both, and each has a figure that the other does not have',
      run: (a: string, b: string) => {
        const [figuresA, figuresB] = [figuresOf(a), figuresOf(b)];
        return (
          figuresA.some((f) => !figuresB.includes(f)) && figuresB.some((f) => !figuresA.includes(f))
        );
      },
    },
    {
      signature: 'full_name(string): bool',
      says: 'two capitalised words or more, the last one too: Ada Okoye, and not the mayor or Okoye',
      run: (name: string) =>
        /^\p{Lu}[^\s]{0,39} (?:[^\s]{1,39} ){0,3}(?:\p{Ll}{1,3}[-’'])?\p{Lu}[^\s]*$/u.test(name),
    },
    {
      signature: 'says(Claim, list<string>): bool',
      says: 'one of the words or phrases stands in the claim’s sentence, just so: list every inflection, ["carry", "carried"]',
      run: ({ sentence }: ClaimView, phrases: readonly string[]) => {
        const words = ` ${wordsOf(sentence).join(' ')} `;
        return phrases.some((phrase) => words.includes(` ${wordsOf(phrase).join(' ')} `));
      },
    },
  ];
}

/** An outlet that breaks a quotation in two, or reports the rest in its own words, leaves nothing out. */
function leftOutOf(a: ClaimView, b: ClaimView): string {
  const isFragment = a.claim.kind === 'quote' && a.claim.quote.form === 'partial';
  const words = (isFragment ? leftOutBehind : leftOut)(a.words, b.words);
  if (words === '') return '';
  const [start, end] = a.claim.span;
  const { text } = a.article;
  const around = text.slice(Math.max(0, start - nearby), start) + text.slice(end, end + nearby);
  const known = new Set(wordsOf(around));
  const lost = wordsOf(words).filter((word) => !known.has(word));
  return lost.length > 0 ? words : '';
}
