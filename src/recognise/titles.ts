import type { Title } from '../domain/mention.js';
import { distinguishing, roleNouns } from './names/role-nouns.js';
import { lastNoun, withoutComplement } from './names/roles.js';
import type { Person } from './names.js';

/** Offices of several words, of which the first one alone says something else. */
const compound =
  /^(.*?)\b(chief of staff|secretary of state|editor[ -]in[ -]chief|commander[ -]in[ -]chief)\b/;

/** What a role comes to; articles give the same few roles again and again. */
interface Office {
  readonly isCompound: boolean;
  readonly named: Pick<Title, 'office' | 'of'> | undefined;
}

/** More are no offices that come back. */
const mostKept = 1000;

/**
 * Finds the offices and callings that an article gives to people, each where it is told first. What
 * anyone may be called – a man, a Democrat – is none.
 *
 * @param canonical one name for each office: "PM" → "prime minister"
 */
export function titleReader(
  canonical: (role: string) => string,
): (people: readonly Person[]) => readonly Title[] {
  const known = new Map<string, Office>();
  const officeOf = (role: string): Office => {
    const before = known.get(role);
    if (before) return before;
    const office = read(role, canonical);
    if (known.size >= mostKept) known.clear();
    known.set(role, office);
    return office;
  };

  function titlesOf({ name: person, roles }: Person): readonly Title[] {
    const titles: Title[] = [];
    const told = roles.map(({ role, span }) => ({ span, office: officeOf(role) }));
    const whole = told.filter(({ office }) => office.isCompound).map(({ span }) => span);
    const offices = new Set<string>();
    for (const { span, office } of told) {
      const { isCompound, named } = office;
      if (!named || offices.has(named.office) || (!isCompound && whole.includes(span))) continue;
      offices.add(named.office);
      titles.push({ person, span, office: named.office, of: named.of });
    }
    return titles;
  }

  return (people) => {
    const titles: Title[] = [];
    for (const person of people) if (person.roles.length > 0) titles.push(...titlesOf(person));
    return titles.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  };
}

function read(role: string, canonical: (role: string) => string): Office {
  const [, ahead = '', joined] = compound.exec(role) ?? [];
  const words = joined ? [...wordsOf(ahead), joined] : wordsOf(withoutComplement(role));
  const known = words.findIndex(
    (_, i) => canonical(words.slice(i).join(' ')) !== words.slice(i).join(' '),
  );
  const from = known < 0 ? words.length - 1 : known;
  const named = canonical(words.slice(from).join(' '));
  if (!joined && !roleNouns.has(lastNoun(named))) return { isCompound: false, named: undefined };
  const before = words.slice(0, from);
  return {
    isCompound: joined !== undefined,
    named: {
      office: [...before.filter((word) => distinguishing.has(word)), named].join(' '),
      of: before.filter((word) => !distinguishing.has(word)),
    },
  };
}

/** "Formerly a manager" is a former one. */
const wordsOf = (phrase: string) =>
  phrase
    .replaceAll('.', '')
    .replace(/^formerly (?:an? |the )?/, 'former ')
    .split(/[ -]/)
    .filter(Boolean);
