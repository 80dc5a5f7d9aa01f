import type { Span } from '../../domain/span.js';
import type { Gender, Person } from '../names.js';

/** Names the subjects of carriers, in the order of the text. */
export interface Speakers {
  /** The fullest name for the words at `subject`; undefined where nobody fits for certain. */
  nameOf(subject: Span): string | undefined;
}

const pronounGender: Readonly<Record<string, Gender | 'any'>> = {
  he: 'male',
  she: 'female',
  they: 'any',
};

/**
 * Resolves names, roles and pronouns. A pronoun is whoever spoke last if the gender allows it,
 * else the person named last before it; a role is who the article ties it to.
 */
export function speakersOf(text: string, people: readonly Person[]): Speakers {
  const mentions = people
    .flatMap((person) => person.mentions.map((span) => ({ span, person })))
    .sort((a, b) => a.span[0] - b.span[0]);
  let last: Person | undefined;
  let lastAt = 0;

  const within = ([start, end]: Span) =>
    mentions.filter(({ span }) => span[0] >= start && span[1] <= end).at(0)?.person;

  function antecedent(at: number, gender: Gender): Person | undefined {
    const fits = (person: Person) => person.gender === undefined || person.gender === gender;
    if (last && fits(last) && at - lastAt < 1500) return last;
    return mentions.findLast(
      ({ span, person }) => span[1] <= at && at - span[0] < 800 && fits(person),
    )?.person;
  }

  function byRole(words: string): Person | undefined {
    const head = words.toLowerCase().replace(/^(?:the|a|an|his|her|their|its) /, '');
    const tied = people.filter(({ roles }) =>
      roles.some((role) => role === head || role.endsWith(` ${head}`) || role.includes(head)),
    );
    return tied.length === 1 ? tied[0] : undefined;
  }

  return {
    nameOf(subject) {
      const words = text.slice(...subject);
      const gender = pronounGender[words.toLowerCase()];
      if (gender === 'any') return undefined;
      const person = gender ? antecedent(subject[0], gender) : (within(subject) ?? byRole(words));
      if (person) {
        last = person;
        lastAt = subject[1];
        return person.name;
      }
      return gender || /^(?:I|we|it|who|one|you)$/i.test(words)
        ? undefined
        : words.replace(/^(?:the|a|an) /i, '');
    },
  };
}
