import { quantityWords } from '../compare/figure-words.js';
import type { Article } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import { printedWords } from '../domain/printed-words.js';
import type { TimeExpression } from '../domain/time-expression.js';

/** One side of a finding: the claim that is quoted, and who holds the same. */
export interface Side {
  readonly claim: Claim;
  readonly article: Article;
  /** Distinct names, the quoted claim's first. */
  readonly outlets: readonly string[];
}

const mostNamed = 3;
const longest = 160;

/** What a placeholder gives: `{a.outlet}` is the outlets of side a, `{b.words}` b's words. */
export const placeholders: Readonly<Record<string, (side: Side) => string>> = {
  outlet: ({ outlets }) => listed(outlets),
  words: ({ claim }) => cut(printedWords(claim)),
  value: ({ claim }) => printedValue(claim),
  date: ({ article }) => article.published ?? 'undated',
  time: ({ claim }) => (claim.time ? timeWords(claim.time) : 'no time given'),
  subject: ({ claim }) => cut(claim.subject ?? 'not said'),
  concept: ({ claim }) => cut(conceptOf(claim) ?? 'not said'),
  holder: ({ claim }) => cut(claim.holder ?? 'the outlet'),
  modality: ({ claim }) => claim.modality,
  degree: ({ claim }) => claim.qualifiers?.degree ?? 'not said',
  speaker: ({ claim }) => cut((claim.kind === 'quote' && claim.quote.speaker) || 'not named'),
  cue: ({ claim }) => cut(cueOf(claim) ?? 'no word of saying'),
  occasion: ({ claim }) => cut((claim.kind === 'quote' && claim.quote.occasion) || 'not said'),
};

const cueOf = (claim: Claim): string | undefined => {
  if (claim.kind === 'quote') return claim.quote.cue;
  return claim.kind === 'statement' ? claim.told?.cue : undefined;
};

const conceptOf = (claim: Claim) =>
  claim.kind === 'quantity' ? (claim.quantity.concept ?? claim.quantity.unit) : undefined;

const timeWords = ({ relation, words }: TimeExpression) =>
  cut(
    relation === undefined || relation === 'on' || relation === 'in'
      ? words
      : `${relation} ${words}`,
  );

function printedValue(claim: Claim): string {
  if (claim.kind === 'quantity') return quantityWords(claim.quantity);
  return claim.kind === 'time' ? claim.time.value : cut(claim.words);
}

const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest)}…` : words);

/** "A, B, C and 4 others". */
export function listed(names: readonly string[]): string {
  const others = names.length - mostNamed;
  const named = others > 1 ? names.slice(0, mostNamed) : names;
  const all = others > 1 ? [...named, `${others} others`] : named;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

const pattern = /\{(?:([ab])\.)?([a-z]{1,20})\}/g;

/** Fills a rule's message; `{outlets}` names all outlets of the finding. */
export function renderMessage(
  message: string,
  sides: { readonly a: Side; readonly b: Side; readonly outlets: readonly string[] },
): string {
  return message.replace(pattern, (whole, side: 'a' | 'b' | undefined, name: string) => {
    if (side === undefined) return name === 'outlets' ? listed(sides.outlets) : whole;
    return placeholders[name]?.(sides[side]) ?? whole;
  });
}

/** A placeholder that means nothing, and where it stands in the message. */
export interface PlaceholderFault {
  readonly unit: number;
  readonly word: string;
  readonly known: readonly string[];
}

/** The placeholders of a message that no side can fill; a lone claim has no side b. */
export function unknownPlaceholders(message: string, lone: boolean): readonly PlaceholderFault[] {
  const sides = lone ? ['a'] : ['a', 'b'];
  const known = [
    'outlets',
    ...sides.flatMap((side) => Object.keys(placeholders).map((name) => `${side}.${name}`)),
  ];
  return [...message.matchAll(/\{([^{}\s]{0,60})\}/g)]
    .filter(([, word = '']) => !known.includes(word))
    .map(({ index, 1: word = '' }) => ({ unit: index + 1, word, known }));
}
