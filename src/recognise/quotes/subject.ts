import type { Span } from '../../domain/span.js';
import { type Token, tokensAfter, tokensBefore } from './tokens.js';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const pronouns = words(
  'he she they we i you it who one He She They We I You It Who One both Both others Others many Many some Some several Several',
);
/** Between a subject and its verb: "has repeatedly said". */
const helpers =
  words(`has have had is are was were be been also later then again once never not would will did does do
  could may might should just even still now only often always further first soon quickly repeatedly recently
  famously reportedly himself herself themselves itself to quick`);
/** Before the subject's first word. */
const openers =
  words(`And But Or So Still Yet Meanwhile Later Then Earlier Now However Instead Also Even Indeed Today
  Yesterday Thus Once Perhaps Again Finally Afterward Afterwards Separately Moreover and but or so yet while as when
  if that because though although whether than Although While As When If Since After Before Because What Why How`);
const prepositions =
  words(`On In At During After Before By For From With Without To Through Of Since Under Over About
  Upon Among Amid Against Like Unlike Despite Following Asked Speaking Appearing Responding Citing Referring Pressed Addressing Last This
  on in at during for from with`);
/** A subject never reaches over these to the left. */
const breakers =
  words(`that as when if because while though although but which what whether after before where
  since than so until unless how why who whom whose said says told saying is are was were`);
const days =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|\d{1,4}|night|morning|afternoon|evening|week|month|year|today|yesterday)$/;
const determiners =
  words(`a an the The A An his her their its our my His Her Their Its some many several two three four five
  another one Another One other Other both most few Many Some Several Two Three this This that these These those`);
const capital = /^[“"‘'(]?\p{Lu}/u;

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

/** "Jane Roe, who chairs the board, [told]": the phrase before the first comma of the insertion. */
function beforeInsertion(text: string, tokens: readonly Token[]): Span | undefined {
  const commas = tokens.flatMap(({ tail }, at) => (tail.includes(',') ? [at] : []));
  for (let i = commas.length - 2; i >= Math.max(0, commas.length - 6); i -= 1) {
    const at = commas[i] as number;
    const inner = tokens[at + 1];
    const phrase = phraseEndingAt(text, tokens, at);
    if (!inner || !phrase) continue;
    const isName = capital.test(tokens[at]?.word ?? '');
    if (isName && !days.test(tokens[at]?.word ?? ''))
      return [phrase[0], tokens[commas.at(-1) as number]?.end ?? phrase[1]];
  }
  const first = tokens[0];
  const close = commas.at(-1);
  if (first && close !== undefined && commas.length === 1 && capital.test(first.word))
    return phraseEndingAt(text, tokens, close);
  return undefined;
}

function phraseEndingAt(text: string, tokens: readonly Token[], end: number): Span | undefined {
  const last = tokens[end];
  if (!last) return undefined;
  if (last.word === 'whose') return ownerBefore(tokens, end - 1);
  if (pronouns.has(last.word)) return [last.start, last.end];
  let at = end;
  while (at > 0 && reachesLeft(tokens, at)) at -= 1;
  at = withoutOpeners(tokens, at, end);
  const head = tokens[at];
  if (!head || at > end) return undefined;
  if (!capital.test(last.word) && !/[)\]]/.test(last.tail) && !hasStart(tokens, at, end))
    return undefined;
  return text.slice(head.start, last.end).trim() ? [head.start, closing(text, last)] : undefined;
}

/** "a minister whose [claim]" */
function ownerBefore(tokens: readonly Token[], end: number): Span | undefined {
  let at = end;
  while (at > 0 && end - at < 4 && !determiners.has(tokens[at]?.word ?? '')) at -= 1;
  const [head, last] = [tokens[at], tokens[end]];
  return head && last && determiners.has(head.word) ? [head.start, last.end] : undefined;
}

/** "(D-Nev.)" keeps its bracket. */
const closing = (text: string, { end, tail }: Token) =>
  tail.startsWith(')') && text[end] === ')' ? end + 1 : end;

function reachesLeft(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1] as Token;
  if (/[,;:!?—”"]/.test(left.tail) || left.tail.startsWith('.')) return false;
  if (left.word === 'and' || left.word === 'or') {
    return (
      capital.test(tokens[at]?.word ?? '') &&
      capital.test(tokens[at - 2]?.word ?? '') &&
      !tokens[at - 2]?.tail
    );
  }
  return !breakers.has(left.word) && !pronouns.has(left.word);
}

/** "On Tuesday the senator", "Still, Roe", "In a statement Roe": what comes before the subject. */
function withoutOpeners(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && openers.has(tokens[at]?.word ?? '')) at += 1;
  if (!prepositions.has(tokens[at]?.word ?? '')) return at;
  const isName = capital.test(tokens[end]?.word ?? '');
  let start = end;
  if (isName) {
    while (
      start > at + 1 &&
      capital.test(tokens[start - 1]?.word ?? '') &&
      !days.test(tokens[start - 1]?.word ?? '') &&
      !prepositions.has(tokens[start - 1]?.word ?? '')
    )
      start -= 1;
    return start;
  }
  while (start > at + 1 && !determiners.has(tokens[start]?.word ?? '')) start -= 1;
  return start;
}

const hasStart = (tokens: readonly Token[], from: number, end: number) =>
  tokens.slice(from, end + 1).some(({ word }) => determiners.has(word) || capital.test(word)) ||
  /s$/.test(tokens[end]?.word ?? '');

/** A subject to the right ends before these. */
const stoppers =
  words(`on in at during as after before to when while who which that because if by about last this
  with through following since over under later earlier yesterday today tonight then and but said was is
  has had recently via flatly bluntly simply adding referring speaking when`);

const personal = /^(?:he|she|they|we|I|it|He|She|They|We|It)$/;

/** The subject that stands right of its verb: "[said] Jane Roe, who chairs the board". */
export function subjectAfter(text: string, region: Span): Span | undefined {
  const tokens = tokensAfter(text, region);
  const first = tokens[0];
  if (!first) return undefined;
  if (personal.test(first.word)) return [first.start, first.end];
  if (!capital.test(first.word) && !determiners.has(first.word) && !roleStart.test(first.word))
    return undefined;
  let at = 0;
  while (at < tokens.length - 1) {
    const next = tokens[at + 1] as Token;
    const here = tokens[at] as Token;
    if (here.tail && !here.tail.startsWith(')')) break;
    if (here.tail.length > 1) break;
    if (
      stoppers.has(next.word) &&
      !(next.word === 'and' && capital.test(tokens[at + 2]?.word ?? '') && capital.test(here.word))
    )
      break;
    if (days.test(next.word) || /ly$/.test(next.word)) break;
    at += 1;
  }
  const last = tokens[at] as Token;
  if (days.test(first.word)) return undefined;
  return [first.start, closing(text, last)];
}

const roleStart =
  /^(?:former|then|[a-z’'-]{0,20}(?:spokesman|spokeswoman|spokesperson|president|minister|secretary|senator|governor|leader|director|adviser|official|officials|critics|supporters|lawmakers|researchers|scientists|experts|analysts|police|prosecutors|lawyers|aides|sources|residents|witnesses|strategist|manager|professor|author|co-author|attorney|lawyer|chairman|candidate|analyst|economist|activist|host|reporter))$/;
