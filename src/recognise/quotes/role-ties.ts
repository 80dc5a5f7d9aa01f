import { lean } from '../lean-pattern.js';
import { distinguishing } from '../names/role-nouns.js';
import { isRole, lastNoun, withoutComplement } from '../names/roles.js';
import type { Person } from '../names.js';
import { inLowerCase } from '../words.js';

/** A subject that names an office and no person: "the governor of the province". */
export interface RolePhrase {
  /** In lower case, without article and complement: "governor". */
  readonly role: string;
  /** As printed, for the capitals: "French president". */
  readonly printed: string;
  /** "the", "this": somebody spoken of before. */
  readonly definite: boolean;
}

/** Which people an article ties to a role. */
export interface Tied {
  readonly people: readonly Person[];
  /** The article ties them to "president", and "the French president" is asked for. */
  readonly wider: boolean;
}

/** More people in one office are a list; the role means none of them. */
const mostHolders = 12;

const determiner = /^(?:the|an?|his|her|their|its|our|my|this|that) /i;

export function rolePhrase(words: string): RolePhrase | undefined {
  const comma = words.indexOf(',');
  const bare = (comma < 0 ? words : words.slice(0, comma)).replace(determiner, '');
  const printed = withoutComplement(bare);
  if (!isRole(printed)) return undefined;
  return { role: inLowerCase(printed), printed, definite: /^(?:the|this|that) /i.test(words) };
}

/** "Orne" of "Orne mayor". */
const placeFirst = lean(/^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.]*)? (?=\p{Ll})/u);

/** Who holds an office, by its last word. */
type Holders = ReadonlyMap<string, readonly Holder[]>;
type Holder = readonly [role: string, person: Person];

/**
 * Nobody is tied before the first role is asked for.
 *
 * @param canonical one name for each office: "PM" → "prime minister"
 */
export function tieRoles(
  people: readonly Person[],
  canonical: (role: string) => string,
): (phrase: RolePhrase) => Tied {
  let holders: Holders | undefined;
  return ({ role, printed }) => {
    holders ??= holdersAmong(people, canonical);
    const asked = canonical(role);
    const known = holders.get(lastNoun(asked)) ?? [];
    const fitting = known.filter(([held]) => isSameRole(held, asked));
    if (fitting.length > 0) return { people: unique(fitting), wider: false };
    const place = placeFirst.exec(printed)?.[0];
    const plain = place && canonical(role.slice(place.length));
    const tied = plain ? unique(known.filter(([held]) => isSameRole(held, plain))) : [];
    return { people: tied, wider: true };
  };
}

function holdersAmong(people: readonly Person[], canonical: (role: string) => string): Holders {
  const holders = new Map<string, Holder[]>();
  for (const person of people) {
    if (person.roles.length === 0) continue;
    for (const role of new Set(person.roles.map(({ role }) => canonical(role)))) {
      const noun = lastNoun(role);
      const others = holders.get(noun) ?? [];
      if (others.length < mostHolders) others.push([role, person]);
      holders.set(noun, others);
    }
  }
  return holders;
}

const unique = (holders: readonly Holder[]) => [...new Set(holders.map(([, person]) => person))];

/** "finance minister" is held as "the minister", "deputy governor" not as "the governor". */
function isSameRole(held: string, asked: string): boolean {
  if (held === asked) return true;
  if (!held.endsWith(` ${asked}`)) return false;
  return !held
    .slice(0, -asked.length)
    .split(/[ -]/)
    .some((word) => distinguishing.has(word));
}
