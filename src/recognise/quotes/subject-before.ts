import { anyWeekday } from '../../domain/calendar-names.js';
import type { Span } from '../../domain/span.js';
import { beforeInsertion } from './before-insertion.js';
import { phraseEndingAt } from './phrase-ending.js';
import { breakers, determiners, helpers, isCapitalised, isDay } from './phrase-words.js';
import { type Token, tokensBefore } from './tokens.js';

/** The subject that stands left of its verb: "The minister’s spokesman later [said]". */
export function subjectBefore(text: string, region: Span): Span | undefined {
  const tokens = tokensBefore(text, region);
  dropHelpers(tokens);
  dropOccasion(tokens);
  const last = tokens.at(-1);
  if (!last || (last.tail !== '' && /[;:.!?—]/.test(last.tail))) return undefined;
  if (conjunctions.has(last.word)) return undefined;
  if (last.word.endsWith('s') && owner.test(last.word)) return ownerOf(tokens);
  const phrase = last.tail.includes(',')
    ? beforeInsertion(text, tokens)
    : phraseEndingAt(text, tokens, tokens.length - 1);
  return phrase && withoutVerb(text, phrase);
}

/** "Roe issued a statement [saying]", "Roe thanked her, [said]": a verb and what it takes. */
function withoutVerb(text: string, [start, end]: Span): Span {
  const phrase = text.slice(start, end);
  const verb = phrase.includes('ed ') ? phrase.search(verbAndObject) : -1;
  return verb > 0 ? [start, start + verb] : [start, end];
}

const verbAndObject =
  / [a-z]{2,12}ed (?:an?|the|his|her|its|their|him|them|it|\d|two|three|four|five|six|seven|eight|nine|ten)\b/;

const occasion = new RegExp(
  `(?:^| )(?:(?:on|late|early|last|this) (?:(?:on|last) )?(?:${anyWeekday}|week|month|year)` +
    '(?: (?:night|morning|afternoon|evening))?' +
    '|(?:this|last|yesterday) (?:night|morning|afternoon|evening)|at the time|yesterday|today|tonight)$',
);

/** "The board on Monday [said]", "The minister this morning [said]" */
function dropOccasion(tokens: Token[]): void {
  const last = tokens.at(-1)?.word ?? '';
  if (!isDay(last) && last !== 'time' && last !== 'tonight') return;
  const words = tokens.slice(-4).map(({ word, tail }) => word + tail);
  const found = occasion.exec(words.join(' '))?.[0].trim();
  if (found) tokens.splice(-found.split(' ').length);
}

/** "The board brushed off Anna Roe’s [call for] a vote": the noun is its owner’s. */
function ownerOf(tokens: readonly Token[]): Span | undefined {
  let at = tokens.length - 1;
  const isName = isCapitalised(tokens[at]?.word ?? '');
  while (at > 0 && goesWith(tokens, at, isName)) at -= 1;
  const [head, last] = [tokens[at], tokens.at(-1)];
  return head && last && (isName || determiners.has(head.word))
    ? [head.start, last.end - 2]
    : undefined;
}

const conjunctions = new Set(['and', 'but', 'or']);

/** "Roe’s", but not "she’s". */
const owner = /^(?!(?:he|she|it|who|that|there|what|here|let)[’']s$).+[’']s$/i;

/** "Anna" of "Anna Roe’s", "the river" of "the river board’s". */
function goesWith(tokens: readonly Token[], at: number, isName: boolean): boolean {
  const { word, tail } = tokens[at - 1] as Token;
  if (tail !== '') return false;
  if (isName) return isCapitalised(word);
  return !determiners.has(tokens[at]?.word ?? '') && !breakers.has(word);
}

/** "Roe has repeatedly [said]", "Roe went on to [call]" */
function dropHelpers(tokens: Token[]): void {
  while (tokens.length > 0 && isHelper(tokens.at(-1) as Token)) {
    if (tokens.pop()?.word !== 'to') continue;
    const last = tokens.at(-1)?.word ?? '';
    if (last === 'on' && going.has(tokens.at(-2)?.word ?? '')) tokens.splice(-2);
    else if (leadsToVerb.test(last)) tokens.pop();
  }
}

const going = new Set(['went', 'goes', 'going']);

/** "began to [call]": the verb of the subject. */
const leadsToVerb =
  /^(?:began|begins|continued|continues|proceeded|sought|seeks|tried|tries|appeared|appears|seemed|seems|chose|hastened|rushed|paused|declined|refused)$/;

const isHelper = ({ word, tail }: Token) =>
  !tail && (helpers.has(word) || (word.endsWith('ly') && /^[a-z]{3,15}ly$/.test(word)));
