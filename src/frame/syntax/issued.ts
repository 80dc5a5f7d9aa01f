import type { Phrase } from './noun-phrase.js';
import type { Predication } from './predicate.js';
import type { TaggedWord } from './tagged-word.js';

/** What bodies say things with. */
const documents: ReadonlySet<string> = new Set([
  'report',
  'data',
  'figure',
  'statement',
  'survey',
  'study',
  'analysis',
]);
/** What is done to say them, or said by them. */
const issuing: ReadonlySet<string | undefined> = new Set([
  undefined,
  'release',
  'publish',
  'issue',
  'show',
  'find',
  'say',
]);
const sources: ReadonlySet<string> = new Set(['by', 'from', 'of']);
/** "data released on Thursday morning by the": so many words stand between at most. */
const reach = 7;

/**
 * Who says what a document of theirs says, where that is named: it is one act, however it is put:
 *
 *     Data released Thursday by the Harbour Department     the Harbour Department said Thursday
 *                               ^^^^^^^^^^^^^^^^^^^^^^
 *     Thursday’s report from the Harbour Department        Harbour Department data showed Thursday
 *                            ^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^
 */
export function issued(words: readonly TaggedWord[], told: Predication): Predication {
  const document = told.subject.at(-1);
  if (!document || !documents.has(document.root) || !issuing.has(told.predicate)) return told;
  const issuer = told.subject.slice(0, -1).filter(isName);
  const subject = issuer.length > 0 ? issuer : sourceBehind(words, words.indexOf(document));
  return subject.length > 0 ? { ...told, subject, predicate: 'say' } : told;
}

function sourceBehind(words: readonly TaggedWord[], document: number): Phrase {
  if (document < 0) return [];
  const behind = words.slice(document, document + reach);
  const end = behind.findIndex(({ breaks }) => breaks);
  const at = behind.slice(0, end < 0 ? reach : end).findIndex(({ text }) => sources.has(text));
  if (at < 0) return [];
  const from = document + at + 1 + Number(words[document + at + 1]?.text === 'the');
  let to = from;
  while (isName(words[to]) && !words[to - 1]?.breaks) to++;
  return words.slice(from, to);
}

const isName = (word: TaggedWord | undefined) =>
  /^\p{Lu}/u.test(word?.text ?? '') && !word?.tags.has('Date') && !word?.tags.has('Determiner');
