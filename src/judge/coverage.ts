import type { Rule } from '../domain/rule.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { attemptsOf, type FactTried } from './trials.js';

/** A condition that no example makes true, or none makes false. */
export interface ConditionGap {
  readonly field: 'when' | 'unless';
  readonly text: string;
  readonly never: readonly boolean[];
}

/** The conditions of a rule that the facts of examples do not try both ways. */
export function conditionGaps(rule: Rule, facts: readonly FactTried[]): readonly ConditionGap[] {
  const seen = new Map<string, Set<boolean | string>>();
  for (const { trials } of attemptsOf(rule, facts)) {
    for (const { compiled, outcome } of trials) {
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

type Part = Exclude<keyof Vocabulary, 'frequencies'>;

interface Entry {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * The entries of each part of a vocabulary: what each is called here, and the words that show it.
 * Acts are written as infinitives and nouns, and only these are looked for.
 */
const entriesOf: Readonly<Record<Part, (vocabulary: Vocabulary) => readonly Entry[]>> = {
  units: ({ units }) =>
    units.map(({ unit, words = [], prefixes = [] }) => ({
      name: unit,
      words: [...words, ...prefixes],
    })),
  modality: ({ modality }) =>
    modality.map(({ modality: name, cues, nouns = [] }) => ({ name, words: [...cues, ...nouns] })),
  speech: ({ speech }) => speech.map(({ cue, words }) => ({ name: cue, words })),
  names: ({ names }) => names.map(({ name, also }) => ({ name, words: [name, ...also] })),
  concepts: ({ concepts }) =>
    concepts.map(({ concept, also }) => ({ name: concept, words: [concept, ...also] })),
  acts: ({ acts }) => acts.map(({ act, also }) => ({ name: act, words: [act, ...also] })),
  scales: ({ scales }) =>
    scales.map(({ scale, degree, cues }) => ({ name: `${scale} ${degree}`, words: cues })),
};

/** The entries of each part of the vocabulary of which no text has a word. */
export function unusedWords(vocabulary: Vocabulary, texts: readonly string[]) {
  const all = ` ${texts.join(' \n ').toLowerCase()} `;
  const isUsed = ({ words }: Entry) => words.some((word) => stands(word, all));
  return Object.entries(entriesOf).map(([part, list]) => {
    const entries = list(vocabulary);
    const unused = entries.filter((entry) => !isUsed(entry)).map(({ name }) => name);
    return { part, entries: entries.length, unused };
  });
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
