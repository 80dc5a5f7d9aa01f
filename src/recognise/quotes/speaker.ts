import type { SegmentedArticle, Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { type Gender, genderOfRole, mayShareGender } from '../names/gender.js';
import { isOffice } from '../names/roles.js';
import type { Person } from '../names.js';
import { betweenMarks } from './between-marks.js';
import { mainSubject } from './main-subject.js';
import { indexMentions } from './mention-index.js';
import { printedName } from './printed-name.js';
import { type RolePhrase, rolePhrase, tieRoles } from './role-ties.js';
import { sentenceAt } from './sentence-at.js';

/** Names the subjects of carriers. */
export interface Speakers {
  /** The fullest name for the words at `subject`; undefined where nobody fits for certain. */
  nameOf(subject: Span): string | undefined;
  /** Whom a sentence is about, as far as its words up to `before` tell. */
  subjectOf(sentence: Sentence, before: number): string | undefined;
}

const pronouns: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
/** How many sentences back the person meant by a pronoun, and by a role, is looked for. */
const memory = { pronoun: 6, role: 3 };
/** How far back a person is still the last one of an office, in characters. */
const roleReach = 1500;

/**
 * Resolves names, roles and pronouns, in the order of the text. A pronoun is the subject of the
 * sentences before, if the gender allows it; a role is whom the article ties to it by a title or
 * an apposition, else the subject before, who is then tied to it.
 *
 * @param canonical one name for each office: "PM" → "prime minister"
 */
export function speakersOf(
  segmented: SegmentedArticle,
  people: readonly Person[],
  canonical: (role: string) => string,
): Speakers {
  const { article, sentences } = segmented;
  const { text } = article;
  const mentions = indexMentions(text, people);
  const isQuoted = betweenMarks(segmented.quoted);
  const tiedTo = tieRoles(people, canonical);
  const subjects = new Map<number, Person | undefined>();
  const learnt = new Map<string, Person>();

  function personOf(subject: Span, depth = 0): Person | undefined {
    const words = text.slice(...subject);
    const gender = pronouns[words.toLowerCase()];
    if (gender) return antecedent(subject[0], gender, depth + 1);
    if (/^who$/i.test(words)) return beforeRelative(subject[0]);
    const named = mentions.headOf(subject);
    if (named) return named;
    const role = rolePhrase(words);
    return role && byRole(role, subject[0], depth);
  }

  /** "Jane Roe, who [said]" */
  const beforeRelative = (at: number): Person | undefined =>
    mentions.before(at, at - 60).next().value?.person;

  function antecedent(at: number, gender: Gender, depth: number): Person | undefined {
    const home = sentenceAt(sentences, at);
    if (depth > memory.pronoun || !home) return undefined;
    for (let i = home.index; i >= Math.max(0, home.index - memory.pronoun); i -= 1) {
      const sentence = sentences[i] as Sentence;
      const subject = subjectOf(sentence, at, depth);
      if (subject && mayShareGender(subject.gender, gender)) return subject;
      for (const { span, person } of mentions.before(
        Math.min(at, sentence.span[1]),
        sentence.span[0],
      ))
        if (mayShareGender(person.gender, gender) && !isQuoted(span[0])) return person;
    }
    return undefined;
  }

  /** Who the sentence is about, outside its quotations; remembered. */
  function subjectOf(sentence: Sentence, before: number, depth = 0): Person | undefined {
    if (subjects.has(sentence.index)) return subjects.get(sentence.index);
    const span = mainSubject(text, sentence.span);
    if (!span || span[1] > before || isQuoted(span[0])) return undefined;
    subjects.set(sentence.index, undefined);
    const person = personOf(span, depth);
    subjects.set(sentence.index, person);
    return person;
  }

  function byRole(phrase: RolePhrase, at: number, depth: number): Person | undefined {
    const known = learnt.get(phrase.role);
    if (known) return known;
    const { people: tied, wider } = tiedTo(phrase);
    if (tied.length === 1) return tied[0];
    const last = wider ? lastNamed(at) : undefined;
    if (tied.length > 1 && !wider) return lastOf(tied, at, depth);
    if (last && tied.includes(last)) return last;
    if (!phrase.definite || depth > memory.role) return undefined;
    const subject = subjectBefore(at, (person) => mayHold(person, phrase.role), depth);
    if (subject) learnt.set(phrase.role, subject);
    return subject;
  }

  /** Of several in one office, the subject before, else the last one named. */
  function lastOf(tied: readonly Person[], at: number, depth: number): Person | undefined {
    const subject = subjectBefore(at, (person) => tied.includes(person), depth);
    if (subject) return subject;
    for (const { person } of mentions.before(at, at - roleReach))
      if (tied.includes(person)) return person;
    return undefined;
  }

  const lastNamed = (at: number): Person | undefined =>
    mentions.before(at, at - roleReach).next().value?.person;

  function subjectBefore(
    at: number,
    fits: (person: Person) => boolean,
    depth: number,
  ): Person | undefined {
    const home = sentenceAt(sentences, at)?.index ?? 0;
    for (let i = home - 1; i >= Math.max(0, home - memory.role); i -= 1) {
      const subject = subjectOf(sentences[i] as Sentence, at, depth + 1);
      if (subject) return fits(subject) ? subject : undefined;
    }
    return undefined;
  }

  return {
    nameOf(subject) {
      const person = personOf(subject);
      const home = sentenceAt(sentences, subject[0]);
      if (home && person) subjects.set(home.index, person);
      return person ? person.name : printedName(text.slice(...subject));
    },
    subjectOf: (sentence, before) => subjectOf(sentence, before)?.name,
  };
}

/** Nobody holds two offices in one article without a word about it. */
function mayHold(person: Person, role: string): boolean {
  if (!mayShareGender(person.gender, genderOfRole(role))) return false;
  return !isOffice(role) || !person.roles.some(isOffice);
}
