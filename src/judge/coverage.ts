import type { Report } from '../domain/report.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import { attemptsOf } from './trials.js';

/** A condition that no example makes true, or none makes false. */
export interface ConditionGap {
  readonly field: 'when' | 'unless';
  readonly text: string;
  readonly never: readonly boolean[];
}

/** The conditions of a rule that the examples' reports do not try both ways. */
export function conditionGaps(
  rule: Rule,
  reports: readonly Report[],
  book: RuleBook,
): readonly ConditionGap[] {
  const seen = new Map<string, Set<boolean | string>>();
  for (const attempt of attemptsOf(rule, reports, book)) {
    for (const { compiled, outcome } of attempt) {
      for (const condition of [...compiled.when, ...compiled.unless]) {
        const outcomes = seen.get(condition.text) ?? new Set();
        seen.set(condition.text, outcomes.add(outcome(condition)));
      }
    }
  }
  const gapsIn = (field: 'when' | 'unless') =>
    rule[field].flatMap((text) => {
      const never = [true, false].filter((outcome) => !seen.get(text)?.has(outcome));
      return never.length === 0 ? [] : [{ field, text, never }];
    });
  return [...gapsIn('when'), ...gapsIn('unless')];
}

/** The entries of each part of the vocabulary of which no text has a word. */
export function unusedWords(book: RuleBook, texts: readonly string[]) {
  const all = ` ${texts.join(' \n ').toLowerCase()} `;
  const { units, modality, speech, names, concepts } = book.vocabulary;
  const isUsed = (words: readonly string[]) => words.some((word) => stands(word, all));
  const unused = <Entry>(
    entries: readonly Entry[],
    nameOf: (entry: Entry) => string,
    wordsOf: (entry: Entry) => readonly string[],
  ) => ({
    entries: entries.length,
    unused: entries.filter((entry) => !isUsed(wordsOf(entry))).map(nameOf),
  });
  return {
    units: unused(
      units,
      ({ unit }) => unit,
      ({ words = [], prefixes = [] }) => [...words, ...prefixes],
    ),
    modality: unused(
      modality,
      (entry) => entry.modality,
      ({ cues }) => cues,
    ),
    speech: unused(
      speech,
      ({ cue }) => cue,
      ({ words }) => words,
    ),
    names: unused(
      names,
      ({ name }) => name,
      ({ name, also }) => [name, ...also],
    ),
    concepts: unused(
      concepts,
      ({ concept }) => concept,
      ({ concept, also }) => [concept, ...also],
    ),
  };
}

const isLetter = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);

/** Whether a word stands in a text, with no letter going on at an end that is a letter. */
function stands(word: string, text: string): boolean {
  const wanted = word.toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    const open = isLetter(wanted[0]) && /\p{L}/u.test(text[at - 1] ?? '');
    const goesOn = isLetter(wanted.at(-1)) && isLetter(text[end]);
    if (!open && !goesOn) return true;
  }
  return false;
}
