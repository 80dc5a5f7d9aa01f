import { hasAny, type TaggedWord } from './tagged-word.js';
import { isVerb, reach, takesClause } from './verbs.js';

/** Whether what the tagger takes for a verb stands where a noun does. */
export function isNounByPlace(words: readonly TaggedWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at] as TaggedWord, words[at + 1]];
  return (
    isOpening(word, before, next) ||
    isPlural(word, before, next) ||
    isListed(word, before) ||
    isEntered(word, before) ||
    isWithinName(words, at)
  );
}

/** "Harbour guards who": nothing is ordered in the news. */
const isOpening = (
  word: TaggedWord,
  before: TaggedWord | undefined,
  next: TaggedWord | undefined,
) =>
  before === undefined &&
  hasAny(word, ['PresentTense', 'Imperative']) &&
  !word.breaks &&
  hasAny(next, ['Noun']) &&
  !hasAny(next, notBehind);

/** "200 boats burned", "the rights", "critics feared": a form in -s that stands where a noun does. */
function isPlural(
  word: TaggedWord,
  before: TaggedWord | undefined,
  next: TaggedWord | undefined,
): boolean {
  if (!isPresent(word) || !/[^s]s$/.test(word.text)) return false;
  if (!word.breaks && (hasAny(next, ['PastTense']) || next?.text === 'rose')) return true;
  return (
    before?.breaks === false &&
    (hasAny(before, ['Value', 'Possessive', 'Gerund']) || /^the$/i.test(before.text)) &&
    !hasAny(before, ['Date', 'Pronoun']) &&
    (word.breaks || !hasAny(next, ['Determiner', 'Pronoun']))
  );
}

/** "the pause on payments, interest, and collections": alone between two marks. */
const isListed = (word: TaggedWord, before: TaggedWord | undefined): boolean =>
  isPresent(word) &&
  word.breaks &&
  before?.breaks === true &&
  before.tags.has('Noun') &&
  !takesClause(word);

/** "came into force": no verb of a sentence stands behind this preposition. */
const isEntered = (word: TaggedWord, before: TaggedWord | undefined): boolean =>
  before?.breaks === false && before.text.toLowerCase() === 'into' && isPresent(word);

/** "passed the fishing rights law": within a clause that has its verb, between two nouns. */
function isWithinName(words: readonly TaggedWord[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at] as TaggedWord, words[at + 1]];
  if (!isPresent(word) || word.breaks || before?.breaks !== false) return false;
  if (!hasAny(before, ['Noun']) || !hasAny(next, ['Noun']) || hasAny(next, notBehind)) return false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const earlier = words[i] as TaggedWord;
    if (earlier.breaks || hasAny(earlier, ['Conjunction', 'Preposition', 'QuestionWord']))
      return false;
    if (isVerb(earlier)) return !takesClause(earlier);
  }
  return false;
}
const notBehind = ['Determiner', 'Pronoun', 'ProperNoun', 'Date', 'Possessive'];

const isPresent = (word: TaggedWord) =>
  word.tags.has('PresentTense') && !hasAny(word, ['Copula', 'Auxiliary', 'Gerund']);
