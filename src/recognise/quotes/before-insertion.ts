import type { Span } from '../../domain/span.js';
import { phraseEndingAt } from './phrase-ending.js';
import { isCapitalised, isDay, openers } from './phrase-words.js';
import type { Token } from './tokens.js';

/** "Jane Roe, who chairs the board, [told]": the phrase before the first comma of the insertion. */
export function beforeInsertion(text: string, tokens: readonly Token[]): Span | undefined {
  const commas: number[] = [];
  for (const [at, { tail }] of tokens.entries()) if (tail.includes(',')) commas.push(at);
  for (let i = commas.length - 2; i >= Math.max(0, commas.length - 6); i -= 1) {
    const at = commas[i] as number;
    const inner = tokens[at + 1];
    const phrase = phraseEndingAt(text, tokens, at);
    if (!inner || !phrase || isGoverned(text, phrase)) continue;
    const named = tokens[at]?.word ?? '';
    // "Rep. Jane Roe, D-Ohio, one of nine, [said]"
    if (/^[DRI]-/.test(named)) continue;
    const isName = isCapitalised(named) && !openers.has(named);
    const close = commas.at(-1) as number;
    if (isAside(tokens, at + 1, close)) return phrase;
    // "The chief executive, Jane Roe,": the insertion is the name.
    const explains = i === commas.length - 2 && isNameBetween(tokens, at + 1, close);
    if (explains || (isName && !isDay(named))) return [phrase[0], tokens[close]?.end ?? phrase[1]];
  }
  const first = tokens[0];
  const close = commas.at(-1);
  if (first && close !== undefined && commas.length === 1 && isCapitalised(first.word))
    return phraseEndingAt(text, tokens, close);
  return undefined;
}

const asides =
  /^(?:though|however|meanwhile|too|instead|nevertheless|of course|in turn|in fact|by contrast|for (?:his|her|its|their) part)$/;

/** "A campaign aide, though, [said]" */
const isAside = (tokens: readonly Token[], from: number, to: number) =>
  to - from < 3 &&
  asides.test(
    tokens
      .slice(from, to + 1)
      .map(({ word }) => word)
      .join(' '),
  );

/** "Roe, at a hearing in [Salem], Oregon, said" */
const isGoverned = (text: string, [start]: Span) =>
  /\b(?:in|at|near|outside|from) $/.test(text.slice(Math.max(0, start - 9), start));

const isNameBetween = (tokens: readonly Token[], from: number, to: number) =>
  to - from < 5 &&
  tokens.slice(from, to + 1).every(({ word }) => isCapitalised(word) && !isDay(word));
