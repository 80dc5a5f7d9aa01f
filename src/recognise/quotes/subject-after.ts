import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { determiners, isCapitalised, isDay } from './phrase-words.js';
import { closing, type Token, tokensAfter } from './tokens.js';

/** A subject to the right ends before these. */
const stoppers =
  wordSet(`on in at during as after before to when while who which that because if by about last this
  with through following since over under later earlier yesterday today tonight then and but said was is
  has had recently via flatly bluntly simply adding referring speaking when`);

const personal = /^(?:he|she|they|we|I|it|He|She|They|We|It)$/;

/** The subject that stands right of its verb: "[said] Jane Roe, who chairs the board". */
export function subjectAfter(text: string, region: Span): Span | undefined {
  const tokens = tokensAfter(text, region);
  const first = tokens[0];
  if (!first) return undefined;
  if (personal.test(first.word)) return [first.start, first.end];
  if (
    !isCapitalised(first.word) &&
    !determiners.has(first.word) &&
    !roleStart.test(first.word) &&
    !roleThenName.test(text.slice(first.start, Math.min(region[1], first.start + 80)))
  )
    return undefined;
  let at = 0;
  while (at < tokens.length - 1) {
    const next = tokens[at + 1] as Token;
    const here = tokens[at] as Token;
    if (here.tail && !here.tail.startsWith(')')) break;
    if (here.tail.length > 1) break;
    if (
      stoppers.has(next.word) &&
      !(
        next.word === 'and' &&
        isCapitalised(tokens[at + 2]?.word ?? '') &&
        isCapitalised(here.word)
      )
    )
      break;
    // "according to a 2012 petition"
    const isYear = at === 0 && determiners.has(here.word) && /^\d{4}$/.test(next.word);
    if ((isDay(next.word) && !isYear) || adverb.test(next.word)) break;
    at += 1;
  }
  const last = tokens[at] as Token;
  if (isDay(first.word)) return undefined;
  const subject: Span = [first.start, closing(text, last)];
  return (first.word === 'the' && explainedBy(text, subject, region[1])) || subject;
}

/** "[said] the mediator, Jane Roe.": whoever is told by a noun is named behind it, up to the next mark. */
function explainedBy(text: string, [start, end]: Span, close: number): Span | undefined {
  if (capital.test(text.slice(start, end))) return undefined;
  const name = explaining.exec(text.slice(end, Math.min(close, end + 60)))?.[1];
  return name === undefined ? undefined : [end + 2, end + 2 + name.length];
}

const capital = lean(/\p{Lu}/u);
const explaining = lean(
  /^, (\p{Lu}[\p{L}’'-]{1,20}(?: (?:(?:al|el|de|van|von|bin)[ -])?\p{Lu}[\p{L}’'-]{1,20}){1,3})[,.;]/u,
);

const adverb = /^(?!(?:dai|week|month|year|fami|ear)ly$).*ly$/;

/** "[says] political scientist Jane Roe" */
const roleThenName = lean(/^(?:[a-z-]{3,20} ){1,3}\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u);

const roleStart =
  /^(?:former|then|[a-z’'-]{0,20}(?:spokesman|spokeswoman|spokesperson|president|minister|secretary|senator|governor|leader|director|adviser|official|officials|critics|supporters|lawmakers|researchers|scientists|experts|analysts|police|prosecutors|lawyers|aides|sources|residents|witnesses|strategist|manager|professor|author|co-author|attorney|lawyer|chairman|candidate|analyst|economist|activist|host|reporter))$/;
