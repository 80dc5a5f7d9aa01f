import { rememberWords } from '../compare/remember-words.js';
import type { Token } from '../domain/framed.js';
import type { Span } from '../domain/span.js';

/** Of Latin, Greek, Cyrillic and what is near them, marks that stand above letters with them: "Nguyễn". */
const letter = String.raw`A-Za-z\u00c0-\u1fff`;
const pattern = new RegExp(
  String.raw`(?:[A-Z]\.){2,6}|[${letter}]+(?:['’][${letter}]+)*|\d+(?:[.,]\d+)*|[^\s${letter}\d]`,
  'g',
);

/** More tokens than this in one sentence are no prose: the rest is left alone. */
const longestSentence = 600;

/** Words, numbers and single punctuation marks of `text` within `span`, with their offsets. */
export function tokenise(text: string, span: Span): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = span[0];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match.index >= span[1] || tokens.length === longestSentence) break;
    tokens.push({
      word: isMonth(match[0], tokens.at(-1)) ? match[0] : normalise(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return tokens;
}

/** "in the May vote", "Mrs May": only what begins a sentence may be the verb. */
const isMonth = (word: string, before: Token | undefined) =>
  word === 'May' && before !== undefined && !opensSpeech.has(before.word);

const opensSpeech = new Set(['“', '"', '‘', "'", ':', '—', '(']);

/** US and U.S. are not us: an acronym of two or three capitals keeps its case. */
const acronym = /^(?:[A-Z]{2,3}|(?:[A-Z]\.){2,3})$/;

const normalise = rememberWords((word): string => {
  if (acronym.test(word)) return word.replaceAll('.', '');
  const lower = word.toLowerCase().replace(/’/g, "'");
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
});

/** Index of the first token that ends after `offset`; `tokens.length` where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
