import type { Sentence } from '../../domain/segments.js';
import { genderOfRole, mayShareGender } from '../names/gender.js';
import { isOffice } from '../names/roles.js';
import type { Person } from '../names.js';
import type { RolePhrase, Tied } from './role-ties.js';
import type { Scene } from './scene.js';
import { sentenceAt } from './sentence-at.js';

/** How many sentences back the holder of a role is looked for. */
const memory = 3;
/** How far back a person is still the last one of an office, in characters. */
const reach = 1500;

/**
 * Finds whom "the governor" means: whom the article ties to the office, else the subject of the
 * sentences before, who is then tied to it. Of several in one office the subject before, else the
 * last one named.
 */
export function officeHolders(
  { sentences, mentions, topics }: Scene,
  tiedTo: (phrase: RolePhrase) => Tied,
): (phrase: RolePhrase, at: number, depth: number) => Person | undefined {
  const learnt = new Map<string, Person>();

  /** The subject before, if `fits`; one who does not fit hides those before. */
  function subjectBefore(
    at: number,
    fits: (person: Person) => boolean,
    depth: number,
  ): Person | undefined {
    const home = sentenceAt(sentences, at)?.index ?? 0;
    for (let i = home - 1; i >= Math.max(0, home - memory); i -= 1) {
      const subject = topics.of(sentences[i] as Sentence, at, depth + 1);
      if (subject) return fits(subject) ? subject : undefined;
    }
    return undefined;
  }

  function lastOf(tied: readonly Person[], at: number, depth: number): Person | undefined {
    const subject = subjectBefore(at, (person) => tied.includes(person), depth);
    if (subject) return subject;
    return mentions.lastBefore(at, at - reach, (person) => tied.includes(person));
  }

  return (phrase, at, depth) => {
    const known = learnt.get(phrase.role);
    if (known) return known;
    const { people: tied, wider } = tiedTo(phrase);
    if (tied.length === 1) return tied[0];
    if (tied.length > 1 && !wider) return lastOf(tied, at, depth);
    const last = wider ? mentions.lastBefore(at, at - reach) : undefined;
    if (last && tied.includes(last)) return last;
    if (!phrase.definite || depth > memory) return undefined;
    const subject = subjectBefore(at, (person) => mayHold(person, phrase.role), depth);
    if (subject) learnt.set(phrase.role, subject);
    return subject;
  };
}

/** Nobody holds two offices in one article without a word about it. */
function mayHold(person: Person, role: string): boolean {
  if (!mayShareGender(person.gender, genderOfRole(role))) return false;
  return !isOffice(role) || !person.roles.some(({ role }) => isOffice(role));
}
