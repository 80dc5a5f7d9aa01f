import { spokenWord } from './house-style.js';

/** A word as compared, and as printed. */
export interface WordToken {
  readonly key: string;
  readonly printed: string;
}

/** Marked omission, of letters too: licenses that words of the other side are missing here. */
export const gap = '…';

/** `[the neighbours]` may stand for other words; `(the neighbours)` only adds. */
const insertion = /([([])[^()[\]]{0,120}[)\]]/g;
/** "s***", "d--n", "f-----": a word with letters masked. */
const masked = '(?<!\\p{L})(?:\\p{L}{1,20}\\*+|[b-hj-z]-{2,}|\\p{L}{1,20}-{3,})\\p{L}*';
const mayBeMasked = /\*|--/;
/**
 *     It’s 1,500 — or 25 % … the F.B.I. & we’re told.
 *     ^^^^ ^^^^^   ^^ ^^ ^ ^ ^^^ ^^^^^^ ^ ^^^^^ ^^^^
 */
const plain =
  "…|\\.{3,}|(?:\\. ){2,20}\\.|[%&]|(?<![\\p{L}\\p{N}])(?:\\p{L}\\.){2,8}|\\p{N}{1,3}(?:st|nd|rd|th)(?!\\p{L})|\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*";
const plainToken = new RegExp(plain, 'gu');
const token = new RegExp(`${masked}|${plain}`, 'gu');
const omission = /^(?:…|\.\.|\. )|[*-]{2}|\*/;

/** Openings that one outlet keeps and another drops. */
const openings: ReadonlySet<string> = new Set(['and', 'but', 'so', 'well']);

/** "[W]e" and "[re]build" are words with a letter set right. */
const insideWord = /\[(\p{L}{1,4})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,4})\]/gu;

function setAsideInsertions(text: string): string {
  if (!/[([]/.test(text)) return text;
  return text
    .replace(insideWord, '$1$2')
    .replace(insertion, (_whole, bracket: string) => (bracket === '[' ? ' … ' : ' '));
}

function keyOf(printed: string): string {
  return omission.test(printed) ? gap : spokenWord(printed);
}

/** "per cent" is one word, as "percent" is. */
function joinPerCent(tokens: readonly WordToken[]): readonly WordToken[] {
  if (!tokens.some(({ key }) => key === 'cent')) return tokens;
  return tokens.flatMap((current, i) => {
    if (current.key === 'per' && tokens[i + 1]?.key === 'cent') {
      return [{ key: 'percent', printed: 'per cent' }];
    }
    return current.key === 'cent' && tokens[i - 1]?.key === 'per' ? [] : [current];
  });
}

function dropOpening(tokens: readonly WordToken[]): readonly WordToken[] {
  const first = tokens.findIndex(({ key }) => key !== gap);
  const opens = openings.has(tokens[first]?.key ?? '') && tokens.length > first + 1;
  return opens ? tokens.slice(first + 1) : tokens;
}

/** Words with house style set aside: quotation marks, dashes, case, spelling, insertions. */
function wordTokens(text: string): readonly WordToken[] {
  const words = setAsideInsertions(text).match(mayBeMasked.test(text) ? token : plainToken) ?? [];
  const tokens = words.map((printed) => ({ key: keyOf(printed), printed }));
  return dropOpening(joinPerCent(tokens));
}

/** A quotation as it is compared: made once, compared with many. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly WordToken[];
  /** The words as they are compared; `…` stands for a marked omission. */
  readonly keys: readonly string[];
}

export function wordingOf(text: string): Wording {
  const tokens = wordTokens(text);
  return { text, tokens, keys: tokens.map(({ key }) => key) };
}
