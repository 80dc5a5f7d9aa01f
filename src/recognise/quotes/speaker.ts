import type { SegmentedArticle, Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { Gender } from '../names/gender.js';
import type { Person } from '../names.js';
import { inLowerCase } from '../words.js';
import { antecedent } from './antecedent.js';
import { betweenMarks } from './between-marks.js';
import { indexMentions } from './mention-index.js';
import { officeHolders } from './office-holder.js';
import { printedName } from './printed-name.js';
import { rolePhrase, tieRoles } from './role-ties.js';
import type { Scene } from './scene.js';
import { sentenceAt } from './sentence-at.js';
import { topicsOf } from './topics.js';

/** Names the subjects of carriers. */
export interface Speakers {
  /**
   * The fullest name for the words at `subject`; undefined where nobody fits for certain.
   *
   * @param onlyPeople where no verb says that whoever is meant speaks
   */
  nameOf(subject: Span, onlyPeople?: boolean): string | undefined;
  /** Whom a sentence is about, as far as its words up to `before` tell. */
  subjectOf(sentence: Sentence, before: number): string | undefined;
}

const pronouns: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

const longestPronoun = 3;

/** "’s " or "’ " */
function isOwned(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '’' && mark !== "'") return false;
  return text.charAt(text.charAt(at + 1) === 's' ? at + 2 : at + 1) === ' ';
}

/**
 * Resolves names, roles and pronouns, in the order of the text.
 *
 * @param canonical one name for each office: "PM" → "prime minister"
 */
export function speakersOf(
  { article, sentences, quoted }: SegmentedArticle,
  people: readonly Person[],
  canonical: (role: string) => string,
): Speakers {
  const { text } = article;
  const mentions = indexMentions(text, people);
  const isQuoted = betweenMarks(quoted);
  const topics = topicsOf(text, isQuoted, personOf);
  const scene: Scene = { sentences, mentions, topics, isQuoted };
  const holderOf = officeHolders(scene, tieRoles(people, canonical));

  function personOf(subject: Span, depth: number): Person | undefined {
    const words = text.slice(subject[0], subject[1]);
    const pronoun = words.length > longestPronoun ? '' : inLowerCase(words);
    const gender = pronouns.get(pronoun);
    if (gender) return antecedent(scene, subject[0], gender, depth + 1);
    // "Jane Roe, who [said]"
    if (pronoun === 'who') return mentions.lastBefore(subject[0], subject[0] - 60);
    const named = mentions.headOf(subject);
    if (named) return named;
    const role = rolePhrase(words);
    return role && holderOf(role, subject[0], depth);
  }

  /** "[Anna Roe]’s claim that": the noun’s owner speaks. */
  const ownerAt = ([start, end]: Span): Person | undefined =>
    isOwned(text, end) ? mentions.lastBefore(end, start) : undefined;

  return {
    nameOf(subject, onlyPeople = false) {
      const person = personOf(subject, 0) ?? ownerAt(subject);
      const home = sentenceAt(sentences, subject[0]);
      if (home && person) topics.tell(home, person);
      const words = text.slice(...subject);
      if (person) return person.name;
      return onlyPeople && !rolePhrase(words) ? undefined : printedName(words);
    },
    subjectOf: (sentence, before) => topics.of(sentence, before, 0)?.name,
  };
}
