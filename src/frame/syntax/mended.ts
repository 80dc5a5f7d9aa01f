import { isNounByPlace } from './noun-by-place.js';
import { hasAny, type TaggedWord } from './tagged-word.js';
import { isForeseen } from './verbs.js';

/**
 * Mends what the tagger takes for a verb where its neighbours say that it is none:
 *
 *     the town’s Free Act      200 boats burned      the flooded harbour
 *             ^^ is                ^^^^^ to boat          ^^^^^^^ did
 */
export function mended(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const kept = words.flatMap((word, i) => {
    if (isOwner(word, words[i + 1], words[i + 2])) return [{ ...word, tags: owner }];
    return word.text === '' && word.tags.has('Copula') && isOwner(words[i - 1], word, words[i + 1])
      ? []
      : [word];
  });
  return kept.map((word, i) => {
    const [before, next] = [kept[i - 1], kept[i + 1]];
    if (isNounByPlace(kept, i)) return { ...word, tags: noun };
    if (isQuality(word, before, next) || isYardstick(kept, i)) return { ...word, tags: quality };
    if (isRise(word, before)) return { ...word, root: 'rise', tags: past };
    if (isShut(word, before)) return { ...word, root: 'close', tags: infinitive };
    return isInvariant(word, before, next) ? { ...word, tags: past } : word;
  });
}

const owner: ReadonlySet<string> = new Set(['Noun', 'Possessive']);
const noun: ReadonlySet<string> = new Set(['Noun']);
const past: ReadonlySet<string> = new Set(['Verb', 'PastTense']);
const infinitive: ReadonlySet<string> = new Set(['Verb', 'Infinitive']);
const quality: ReadonlySet<string> = new Set(['Adjective']);

/** The tagger opens "X’s" into "X is" with a word of no letters; before a noun it is X’s own. */
const isOwner = (
  word: TaggedWord | undefined,
  is: TaggedWord | undefined,
  owned: TaggedWord | undefined,
): boolean =>
  is?.text === '' &&
  is.tags.has('Copula') &&
  /[’']s$/.test(word?.text ?? '') &&
  !hasAny(word, ['Pronoun', 'QuestionWord', 'Determiner']) &&
  hasAny(owned, ['Noun', 'Adjective']) &&
  !hasAny(owned, ['Pronoun', 'Determiner']);

/** What opens a noun phrase, and so what stands behind it is no verb. */
const opening = ['Determiner', 'Value', 'Possessive', 'Adjective'];

/** "the storm that hit Arlo", "Brenner beat Tern": these have one form for noun and verb. */
const invariant: ReadonlySet<string> = new Set(['hit', 'cut', 'cost', 'spread', 'burst', 'beat']);
const relatives: ReadonlySet<string | undefined> = new Set(['that', 'which', 'who']);

const isInvariant = (
  { text }: TaggedWord,
  before: TaggedWord | undefined,
  next: TaggedWord | undefined,
) =>
  invariant.has(text) &&
  (relatives.has(before?.text) || (before?.breaks === false && isName(before) && isName(next)));

const isName = (word: TaggedWord | undefined) => /^\p{Lu}/u.test(word?.text ?? '');

/** "prices rose": compromise takes it for the flower. */
const isRise = ({ text }: TaggedWord, before: TaggedWord | undefined) =>
  text === 'rose' && before?.breaks === false && /s$/.test(before.text);

/** "will close in June": compromise takes it for how it is done. */
const isShut = ({ text, tags }: TaggedWord, before: TaggedWord | undefined) =>
  text === 'close' && tags.has('Adverb') && before?.tags.has('Modal') === true;

/** "fewer boats than expected", "as planned": what something is measured by, told of nobody. */
function isYardstick(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at] as TaggedWord;
  if (!hasAny(word, ['PastTense', 'Participle'])) return false;
  const isLater = hasAny(words[at - 1], ['Adverb', 'Ordinal']);
  const before = words[isLater ? at - 2 : at - 1];
  if (before?.breaks !== false) return false;
  return before.text.toLowerCase() === 'as' || (before.text === 'than' && isForeseen(word));
}

/** "the flooded harbour", "a revised version": a participle between what opens a noun phrase and its noun. */
const isQuality = (
  word: TaggedWord,
  before: TaggedWord | undefined,
  next: TaggedWord | undefined,
): boolean =>
  hasAny(word, ['PastTense', 'Participle']) &&
  /(?:ed|en|wn)$/.test(word.text) &&
  !word.breaks &&
  before?.breaks === false &&
  hasAny(before, opening) &&
  !hasAny(before, ['Pronoun', 'Date', 'Noun']) &&
  !/^that$/i.test(before.text) &&
  hasAny(next, ['Noun']) &&
  !hasAny(next, ['Pronoun', 'Date']);
