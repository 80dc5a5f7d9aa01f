import type { Span } from '../../domain/span.js';
import { beforeInsertion } from './before-insertion.js';
import { phraseEndingAt } from './phrase-ending.js';
import { helpers } from './phrase-words.js';
import { type Token, tokensBefore } from './tokens.js';

/** The subject that stands left of its verb: "The minister’s spokesman later [said]". */
export function subjectBefore(text: string, region: Span): Span | undefined {
  const tokens = [...tokensBefore(text, region)];
  while (tokens.length > 0 && isHelper(tokens.at(-1) as Token)) tokens.pop();
  const last = tokens.at(-1);
  if (!last || /[;:.!?—]/.test(last.tail)) return undefined;
  if (/^(?:and|but|or)$/.test(last.word)) return undefined;
  if (last.tail.includes(',')) return beforeInsertion(text, tokens);
  return phraseEndingAt(text, tokens, tokens.length - 1);
}

const isHelper = ({ word, tail }: Token) =>
  !tail && (helpers.has(word) || /^[a-z]{3,15}ly$/.test(word));
