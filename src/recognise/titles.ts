import type { Title } from '../domain/mention.js';
import { distinguishing, roleNouns } from './names/role-nouns.js';
import { complement, lastNoun } from './names/roles.js';
import type { Person } from './names.js';

/** Offices of several words, of which the first one alone says something else. */
const compound =
  /^(.*?)\b(chief of staff|secretary of state|editor[ -]in[ -]chief|commander[ -]in[ -]chief)\b/;

/**
 * The offices and callings that an article gives to people with a full name, each where it is told
 * first. What anyone may be called – a man, a Democrat – is none.
 *
 * @param canonical one name for each office: "PM" → "prime minister"
 */
export const titlesOf = (
  people: readonly Person[],
  canonical: (role: string) => string,
): readonly Title[] =>
  people
    .filter(({ name }) => name.includes(' '))
    .flatMap(({ name: person, roles }) => {
      const whole = roles.filter(({ role }) => compound.test(role)).map(({ span }) => span);
      const titles = roles.flatMap(({ role, span }) => {
        if (whole.includes(span) && !compound.test(role)) return [];
        const office = officeIn(role, canonical);
        return office ? [{ person, span, ...office }] : [];
      });
      return titles.filter(
        ({ office }, i) => titles.findIndex((title) => title.office === office) === i,
      );
    })
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);

function officeIn(
  role: string,
  canonical: (role: string) => string,
): Pick<Title, 'office' | 'of'> | undefined {
  const [, ahead = '', joined] = compound.exec(role) ?? [];
  const words = joined ? [...wordsOf(ahead), joined] : wordsOf(role.split(complement)[0] ?? '');
  const known = words.findIndex(
    (_, i) => canonical(words.slice(i).join(' ')) !== words.slice(i).join(' '),
  );
  const from = known < 0 ? words.length - 1 : known;
  const named = canonical(words.slice(from).join(' '));
  if (!joined && !roleNouns.has(lastNoun(named))) return undefined;
  const before = words.slice(0, from);
  return {
    office: [...before.filter((word) => distinguishing.has(word)), named].join(' '),
    of: before.filter((word) => !distinguishing.has(word)),
  };
}

const wordsOf = (phrase: string) => phrase.replaceAll('.', '').split(/[ -]/).filter(Boolean);
