import type { Token } from '../domain/framed.js';
import {
  formsOfBe,
  formsOfDo,
  formsOfHave,
  modals,
  subjectPronouns,
} from '../domain/function-words.js';
import { irregularBase } from '../domain/irregular-verbs.js';
import { openers, openersAfterComma, type TokenRange } from './clause.js';

/** Fewer words say too little to be compared; more are a list or a broken text. */
const fewestWords = 3;
const mostWords = 60;
const clausesPerSentence = 12;

const marks: ReadonlySet<string> = new Set([';', ':', '—', '–', '(', ')']);
const isWord = ({ word }: Token) => /^[\p{L}\p{N}]/u.test(word);

/** Signs that are read out belong to what is said: "fell by 12 %", "$40". */
export const isSaid = ({ word }: Token): boolean => /^[\p{L}\p{N}%‰°\p{Sc}]/u.test(word);

/**
 * Cuts a sentence into clauses long enough to say something, marks at their ends left out:
 *
 *     The mayor rejected the plan, which the council had backed in May, and left.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function statementClauses(tokens: readonly Token[]): readonly TokenRange[] {
  const clauses: TokenRange[] = [];
  let start = 0;
  for (let i = 1; i <= tokens.length && clauses.length < clausesPerSentence; i++) {
    if (i < tokens.length && (!begins(tokens, i) || goesOn(tokens, start, i))) continue;
    const clause = trimmed(tokens, start, i);
    const words = tokens.slice(...clause).filter(isWord).length;
    if (words >= fewestWords && words <= mostWords) clauses.push(clause);
    start = i;
  }
  return clauses;
}

function begins(tokens: readonly Token[], index: number): boolean {
  const word = (tokens[index] as Token).word;
  const before = (tokens[index - 1] as Token).word;
  if (marks.has(word) || marks.has(before)) return true;
  return openers.has(word) || (before === ',' && openersAfterComma.has(word));
}

const relatives: ReadonlySet<string> = new Set(['who', 'which']);
/** A subject has hardly more words. */
const longestSubject = 8;
const verbs: ReadonlySet<string> = new Set([
  ...formsOfBe,
  ...formsOfHave,
  ...formsOfDo,
  ...modals,
  ...subjectPronouns,
]);

/**
 * "The first of the ferries which were sold is back": no verb stands before the relative clause, whose
 * words are told of the subject, and the verb is still to come.
 */
function goesOn(tokens: readonly Token[], start: number, index: number): boolean {
  if (!relatives.has((tokens[index] as Token).word) || index - start > longestSubject) return false;
  if ((tokens[index - 1] as Token).word === ',') return false;
  return !tokens.slice(start, index - 1).some(({ word }) => mayBeVerb(word));
}

const mayBeVerb = (word: string): boolean =>
  /^[^\p{L}\p{N}]/u.test(word) ||
  verbs.has(word) ||
  /(?:s|ed|ing)$/.test(word) ||
  irregularBase(word) !== undefined;

function trimmed(tokens: readonly Token[], start: number, end: number): TokenRange {
  let [from, to] = [start, end];
  while (from < to && !isSaid(tokens[from] as Token)) from++;
  while (to > from && !isSaid(tokens[to - 1] as Token)) to--;
  return [from, to];
}
