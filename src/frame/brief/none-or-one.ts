import { wordSet } from '../../domain/word-set.js';
import type { TaggedWord } from '../syntax/tagged-word.js';

/** A noun of which a text says that there is none, or one: places among its words. */
export interface NoneOrOne {
  readonly value: 0 | 1;
  /** The word that says so: "no", "never", "one". */
  readonly said: number;
  /** The first word of what is counted: "no", "any", "a", "one". */
  readonly from: number;
  /** The noun. */
  readonly to: number;
}

const negators: ReadonlySet<string> = new Set(['never', 'not', 'without', 'fail', 'refuse']);
const ofNone: ReadonlySet<string> = new Set(['a', 'an', 'any', 'one']);
/** "no longer", "no other boats": there may be some. */
const open = wordSet('longer other such more fewer less further matter new');
/** From a negation to what there is none of, and from there to the noun. */
const reach = 5;

/**
 * Finds what is counted without a number:
 *
 *     Arlo built no ferries.     Arlo never built a ferry.     It has only one dock.
 *                ^^^^^^^^^^ 0         ^^^^^^^^^^^^^^^^^^^ 0                ^^^^^^^^ 1
 */
export function noneOrOne(words: readonly TaggedWord[]): readonly NoneOrOne[] {
  return words.flatMap(({ text }, from): readonly NoneOrOne[] => {
    const word = text.toLowerCase();
    const said = word === 'no' ? from : ofNone.has(word) ? negatorOf(words, from) : undefined;
    if (said === undefined && word !== 'one') return [];
    const to = nounBehind(words, from);
    if (to === undefined || open.has(words[from + 1]?.text ?? '')) return [];
    return [{ value: said === undefined ? 1 : 0, said: said ?? from, from, to }];
  });
}

/** "never built any", "failed to build any": what negates the verb of an object. */
function negatorOf(words: readonly TaggedWord[], object: number): number | undefined {
  for (let at = object - 1; at >= Math.max(0, object - reach); at--) {
    const { text, root, tags, breaks } = words[at] as TaggedWord;
    if (breaks || (tags.has('Conjunction') && text !== 'to')) return undefined;
    if (negators.has(root) || /n['’]t$/.test(text)) return at;
  }
  return undefined;
}

/** The last noun of the phrase behind a word; a day or a year of it is a time. */
function nounBehind(words: readonly TaggedWord[], from: number): number | undefined {
  let to = from;
  while (to < from + reach && !words[to]?.breaks && isOfPhrase(words[to + 1])) to++;
  const noun = words[to];
  return to > from && noun?.tags.has('Noun') && !noun.tags.has('Date') ? to : undefined;
}

const isOfPhrase = (word: TaggedWord | undefined): boolean =>
  word !== undefined &&
  ['Noun', 'Adjective'].some((name) => word.tags.has(name)) &&
  !word.tags.has('Pronoun');
