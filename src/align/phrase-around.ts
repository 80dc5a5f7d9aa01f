import { articles, demonstratives, possessives, prepositions } from '../domain/function-words.js';
import type { Span } from '../domain/span.js';
import { wordSet } from '../domain/word-set.js';

/** Characters that may stand before the words in the middle. */
const longestLead = 40;
/** Where these are a whole clause, only the word or two that open it. */
const longestLeadOfClause = 16;
const wordsOfClause = 5;
const mostWordsOfClause = 16;
const wordsAfter = 6;
const longestTail = 48;
/** So few more words are told rather than left out. */
const spared = 2;
/** Characters to either side of the words that are looked at, however long the sentence is. */
const window = 120;

/** A word as it is written, with the marks that cling to it; offsets are the text's. */
interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const opening = /^["“‘'«([]/;
const closing = /["”»)\]][.,;:!?]{0,3}$|[.,!?]['’]$/;
const clauseMark = /^[-–—]$|[,;:–—]$/;
/** A phrase begins with such a word, and none ends with one. */
const opens: ReadonlySet<string> = new Set([
  ...[...articles, ...demonstratives, ...possessives, ...prepositions],
  ...wordSet(`
    some any every each another no without within about against between among during since until
    till after before through across along around near behind beyond and but or if when while where
    because although though as than whether who which whose
  `),
]);
/** What only joins a phrase to another one before it. */
const joins = new Set(['and', 'but', 'or']);
/** Nor does a phrase end with one of these. */
const leans = wordSet(`
  of is are was were be been has have had will would may might can could should must not up more
`);

/**
 * Some words of a sentence with those around them, from where a phrase begins and cut between whole
 * words:
 *
 *     The river broke its bank, and by noon the tax board said that 4.2 metres of water stood in …
 *                                           the tax board said that 4.2 metres of water stood…
 */
export function phraseAround(text: string, sentence: Span, span: Span): string {
  const from = Math.max(sentence[0], span[0] - window);
  const until = Math.min(sentence[1], span[1] + window);
  const words = wordsIn(text, from, until);
  const first = words.findIndex(({ end }) => end > span[0]);
  const after = words.findIndex(({ start }) => start >= span[1]);
  if (first < 0) return text.slice(...span);
  const last = (after < 0 ? words.length : after) - 1;
  const isClause = last - first + 1 >= wordsOfClause;
  const lead = isClause ? longestLeadOfClause : longestLead;
  const near = beginOf(words, first, { lead, isStart: from === sentence[0] });
  const begin = near < first && joins.has(lower(words[near])) ? near + 1 : near;
  const isEnd = until === sentence[1];
  const stop = isClause
    ? Math.min(last, first + mostWordsOfClause - 1)
    : stopOf(words, last, isEnd);
  const isCut = !isEnd || stop < words.length - 1;
  const end = isCut ? lastFull(words, stop, isClause ? first : last) : stop;
  const told = words.slice(begin, end + 1).map((word) => word.text);
  return withoutMarks(told.join(' ')) + (isCut ? '…' : '');
}

/** What the window begins or ends within is a word all the same. */
function wordsIn(text: string, from: number, until: number): readonly Written[] {
  return [...text.slice(from, until).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/**
 * The start of the sentence or of what stands between marks, where that is near; else a clause's, or
 * that of the farthest phrase.
 */
function beginOf(
  words: readonly Written[],
  first: number,
  { lead, isStart }: { readonly lead: number; readonly isStart: boolean },
): number {
  const nearest = words[first]?.start ?? 0;
  let least = first;
  while (least > 0 && !isBarred(words, least) && isNear(words[least - 1], nearest - lead)) least--;
  const isWhole = isBarred(words, least) || (least === 0 && isStart);
  if (isWhole) return least;
  if (lead === longestLeadOfClause && ends(words[first - 1], clauseMark)) return first;
  const before = Array.from({ length: first - least }, (_, i) => least + i);
  const clause = before.find((at) => at <= first - 2 && ends(words[at - 1], clauseMark));
  const phrase = before.find((at) => opens.has(lower(words[at])));
  const name = before.find((at) => isUpper(words[at]) && !isUpper(words[at - 1]));
  const plain = before.find((at) => at >= first - 4 && /\p{L}/u.test(words[at]?.text ?? ''));
  return clause ?? phrase ?? name ?? plain ?? first;
}

const isNear = (word: Written | undefined, from: number) =>
  word !== undefined && word.start >= from;

/** Whether a quotation, a bracket or a dateline ends before the word, or one of the former begins at it. */
const isBarred = (words: readonly Written[], at: number) =>
  ends(words[at], opening) ||
  ends(words[at - 1], closing) ||
  /^[-–—]$/.test(words[at - 1]?.text ?? '');

const ends = (word: Written | undefined, mark: RegExp) =>
  word !== undefined && mark.test(word.text);

const lower = (word: Written | undefined) => word?.text.toLowerCase() ?? '';

const isUpper = (word: Written | undefined) => /^\p{Lu}/u.test(word?.text ?? '');

/** The last word to be told: not beyond what closes a quotation or a clause. */
function stopOf(words: readonly Written[], last: number, isEnd: boolean): number {
  const end = words[last]?.end ?? 0;
  let stop = last;
  while (
    stop < words.length - 1 &&
    !ends(words[stop], closing) &&
    !/[;:]$/.test(words[stop]?.text ?? '')
  ) {
    const next = words[stop + 1];
    if (next === undefined || ends(next, opening)) break;
    const isSpared = isEnd && words.length - 1 - last <= wordsAfter + spared;
    const isFar = stop - last >= wordsAfter || next.end - end > longestTail;
    if (isFar && !isSpared) break;
    stop++;
  }
  return stop;
}

/** Without words that begin what is not told any more: `from July 1, while spending` → `from July 1,`. */
function lastFull(words: readonly Written[], stop: number, least: number): number {
  if (ends(words[stop], closing)) return stop;
  const mark = [stop - 1, stop - 2].find((at) => at >= least && ends(words[at], clauseMark));
  let end = mark ?? stop;
  while (end > least && (opens.has(lower(words[end])) || leans.has(lower(words[end])))) end--;
  return end;
}

/** Marks of what stands before or after say nothing here: `, impose 25% tariffs on (` → `impose …`. */
const withoutMarks = (words: string) =>
  words
    .replace(/^(?:[^\p{L}\p{N}\p{Sc}#+−-]|[-+−] ){1,9}/u, '')
    .replace(/(?<!\b\p{L}\.\p{L})[\s.,;:–—([{“”»"'’-]{1,9}$/u, '');
