import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { type Draft, newDraft } from './draft.js';
import { countedNoun } from './nouns.js';

const people = lean(
  /(?:body| one)[ ](?:was|were|is|has been|had been)[ ](?:seriously |badly )?(killed|hurt|injured|harmed|wounded|arrested)(?!\p{L})/uy,
);
const counted = /^(?:death|fatality|casualty|injury|arrest|survivor|victim)$/;

export const noneWords: readonly string[] = ['no', 'nobody'];
export const isNone = (word: string): boolean => noneWords.includes(inLowerCase(word));

/** "No casualties", "no one was hurt": none of them, where a number would count them. */
export function readNone(text: string, start: number): Draft | undefined {
  const end = start + 'no'.length;
  people.lastIndex = end;
  const harmed = people.exec(text)?.[1];
  if (harmed !== undefined) return none(start, end, end, 'person', harmed);
  const noun = countedNoun(text, end);
  return noun && counted.test(noun.lemma)
    ? none(start, end, noun.end, noun.lemma, noun.phrase)
    : undefined;
}

const none = (start: number, end: number, right: number, unit: string, concept: string): Draft =>
  newDraft({
    numeral: { form: 'words', start, end, value: 0, step: 1, power: 0, bare: false },
    start,
    end,
    value: 0,
    low: 0,
    high: 0,
    step: 1,
    unit,
    dimension: 'count',
    hedge: 'exact',
    left: start,
    right,
    concept,
  });
