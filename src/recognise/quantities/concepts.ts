import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { ageOwner } from './age-owner.js';
import { changeVerb, isTransitive } from './change-words.js';
import { amended, type Draft } from './draft.js';
import {
  auxiliary,
  counting,
  isBetween,
  isContent,
  isLink,
  participle,
  qualifying,
} from './measured-words.js';
import { isDeterminer, isStop, phraseAfter } from './noun-phrase.js';
import { numberWords } from './number-words.js';
import { type Word, wordBefore, wordsAfter, wordsBefore } from './words.js';

/**
 * The nearest thing measured: the nouns behind the quantity, else those before it; of an age, whose
 * it is.
 *
 *     25 % tariffs      a $500m deal      military spending to 2.5 %      Jane Smith, 27,
 *          ^^^^^^^               ^^^^     ^^^^^^^^^^^^^^^^^               ^^^^^^^^^^
 */
export function withConcept(text: string, draft: Draft): Draft {
  if (draft.concept !== undefined || draft.dimension === 'ordinal') return draft;
  const concept = draft.dimension === 'age' ? ageOwner(text, draft.start) : measured(text, draft);
  return concept === undefined ? draft : amended(draft, { concept });
}

const measured = (text: string, draft: Draft): string | undefined =>
  (isOpen(text, draft) ? conceptAfter(text, draft) : undefined) ?? conceptBefore(text, draft);

/** "A crowd of 3,000 |saw it": what a bare number counts may have been said. */
const gathered =
  /\b(?:crowd|attendance|audience|gathering|congregation|workforce|population|membership) of $/i;
const farthestGathered = 20;

const isOpen = (text: string, { per, of, left, dimension }: Draft): boolean =>
  per === undefined &&
  of === undefined &&
  !(
    dimension === 'number' && gathered.test(text.slice(Math.max(0, left - farthestGathered), left))
  );

const sizes = new Set(['duration', 'length', 'area', 'volume', 'mass', 'power', 'energy']);

/** "a three-year war" has the war's length; "three years away" has nothing behind it. */
const standsAlone = (text: string, { dimension, numeral, end }: Draft): boolean =>
  sizes.has(dimension) && !text.slice(numeral.end, end).includes('-');

/** Behind a number that counts no noun a verb or an adverb may follow: "60 overnight". */
const noNoun =
  /^(?:[a-z]+(?:ed|ing|ly)|short|overnight|alive|live|current|strong|apiece|altogether|right|hit|knew|remain|remains)$/;

const wordNext = lean(/^[ \u00a0-]\p{L}/u);

function conceptAfter(text: string, draft: Draft): string | undefined {
  if (standsAlone(text, draft)) return undefined;
  if (!wordNext.test(text.slice(draft.right, draft.right + 2))) return undefined;
  const first = wordsAfter(text, draft.right, 1)[0];
  if (!first || isDeterminer(first.word) || isStop(first.word) || isBetween(first.word))
    return undefined;
  if (numberWords.has(inLowerCase(first.word))) return undefined;
  if (draft.dimension === 'number' && (draft.numeral.form === 'vague' || noNoun.test(first.word)))
    return undefined;
  // a $40m jobs package
  return phraseAfter(text, draft.right, draft.dimension !== 'currency');
}

const farthest = 14;
const moving = /^(?:by|to|from)$/;
const lasting = /^(?:of|is|are|was|were|be|been|to)$/;

function conceptBefore(text: string, draft: Draft): string | undefined {
  const first = wordBefore(text, draft.left)?.word ?? '';
  if (!isLink(first) && !isBetween(first)) return undefined;
  const words = wordsBefore(text, draft.left, farthest);
  const links = words.find(({ word }) => !isBetween(word) && !isDeterminer(word));
  const nearest = inLowerCase(links?.word ?? '');
  if (!isLink(nearest)) return undefined;
  if (sizes.has(draft.dimension) && !lasting.test(nearest)) return undefined;
  if (moving.test(nearest) && !draft.change) return undefined;
  return objectOf(text, words) ?? numbered(text, words) ?? subjectOf(text, words, nearest);
}

/** "The number of |people| killed by the flood rose to 21": what is counted, and not what did it. */
function numbered(text: string, words: readonly Word[]): string | undefined {
  const at = words.findIndex(({ word }, i) => word === 'of' && words[i + 1]?.word === 'number');
  const of = words[at];
  return of && phraseAfter(text, of.end + 1);
}

/** What a transitive verb moves: "will raise |military spending| to 2.5 %". */
function objectOf(text: string, words: readonly Word[]): string | undefined {
  const at = words.findIndex(({ word }) => changeVerb(inLowerCase(word)) !== undefined);
  const [verb, before] = [words[at], words[at + 1]];
  if (!verb || at === 0 || !isTransitive(inLowerCase(verb.word))) return undefined;
  if (auxiliary.test(before?.word ?? '')) return undefined;
  const object = phraseAfter(text, verb.end);
  const counted =
    object !== undefined &&
    counting.has(object) &&
    /[ ]of[ ]/.exec(text.slice(verb.end, verb.end + 20));
  return counted ? phraseAfter(text, verb.end + counted.index + 4) : object;
}

/** The noun phrase before the link, and what that qualifies: "|claims| for benefits fell to 2". */
function subjectOf(text: string, words: readonly Word[], nearest: string): string | undefined {
  let from = 0;
  while (isVerbal(words, from)) {
    if (isMoved(words, from)) return words[from]?.word;
    from++;
  }
  let phrase = phraseBack(words, from);
  if (!phrase) return undefined;
  let last = words[from] as Word;
  // "a system for donations of $5": what stands before "of" is measured itself
  const steps = nearest === 'of' ? 0 : 2;
  for (let step = 0; step < steps; step++) {
    const preposition = skipDeterminers(words, phrase);
    const link = words[preposition]?.word ?? '';
    if (!qualifying.has(link)) break;
    const head = phraseBack(words, preposition + 1);
    const name = words[preposition + 1];
    if (!head || !name || (link === 'of' && counting.has(name.word))) break;
    if (link !== 'of') last = name;
    phrase = head;
  }
  const first = words[phrase - 1];
  return first && text.slice(first.start, last.end);
}

/** "had floated |gains| close to 1 million": what looks like a verb is what another verb moves. */
const isMoved = (words: readonly Word[], at: number): boolean =>
  /[a-z]s$/.test(words[at]?.word ?? '') &&
  changeVerb(inLowerCase(words[at]?.word ?? '')) !== undefined &&
  participle.test(words[at + 1]?.word ?? '');

/** Links, adverbs, and participles that go with an auxiliary or an infinitive. */
function isVerbal(words: readonly Word[], at: number): boolean {
  const word = words[at]?.word;
  if (word === undefined) return false;
  if (isLink(word) || isBetween(word)) return true;
  const infinitive = words[at - 1]?.word === 'to';
  return participle.test(word) && (infinitive || auxiliary.test(words[at + 1]?.word ?? ''));
}

const longest = 3;

/** Index behind the content words that begin at `from`, going left; none where there are none. */
function phraseBack(words: readonly Word[], from: number): number | undefined {
  let to = from;
  while (to < words.length && to - from < longest && isContent(words[to]?.word ?? '')) to++;
  return to > from ? to : undefined;
}

/** "the |site", "the collapsed |tower" */
function skipDeterminers(words: readonly Word[], from: number): number {
  const after = participle.test(words[from]?.word ?? '') ? from + 1 : from;
  return isDeterminer(words[after]?.word ?? '') ? after + 1 : from;
}
