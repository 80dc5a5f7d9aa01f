import { sameGivenName } from '../../compare/given-names.js';
import { hashOfFirst } from '../words.js';
import type { Draft } from './draft.js';
import { isCommonGiven, mayShareGender } from './gender.js';
import type { KnownNames, NameRun } from './name-runs.js';
import { plain, suffixOf, surnameOf } from './name-words.js';

/** Whom a run of names means among the people met so far. */
export interface Register extends KnownNames {
  /** `ambiguous`: several people bear the name. */
  find(run: NameRun): Draft | 'ambiguous' | undefined;
  add(draft: Draft, run: NameRun): void;
}

/** More people of one name are no family but a list, and the name alone means none of them. */
const mostBearers = 8;

export function peopleRegister(): Register {
  const known = new Set<string>();
  const hashes = new Set<number>();
  const learn = (name: string) => {
    if (known.has(name)) return;
    known.add(name);
    hashes.add(hashOfFirst(name));
  };
  const bySurname = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft>();
  /** Who was called by the surname alone before anybody else bore it. */
  const owners = new Map<string, Draft>();

  function findByOneName(run: NameRun): Draft | 'ambiguous' | undefined {
    const name = run.names[0] ?? '';
    const bearers = bySurname.get(name);
    if (!bearers) return isCommonGiven(name) || run.knighted ? byGiven.get(name) : undefined;
    const [bearer] = bearers;
    if (bearer && bearers.length === 1)
      return mayShareGender(bearer.gender, run.gender) ? bearer : undefined;
    const fitting = bearers.filter((draft) => mayShareGender(draft.gender, run.gender));
    // "Tired Roe wins" is a headline and no Mr Tired Roe.
    const certain = fitting.filter((draft) => draft.certain);
    const [sole, ...others] = certain.length > 0 ? certain : fitting;
    if (others.length === 0) return sole;
    const owner = owners.get(name);
    return owner && fitting.includes(owner) ? owner : 'ambiguous';
  }

  return {
    mayKnow: (hash) => hashes.has(hash),
    isKnown: (name) => known.has(name),
    find(run) {
      if (run.names.length === 1) return findByOneName(run);
      return bySurname
        .get(surnameOf(run.names))
        ?.find(
          (draft) => mayShareGender(draft.gender, run.gender) && mayBe(draft.names, run.names),
        );
    },
    add(draft, { names, title }) {
      const surname = surnameOf(names);
      if (names.length === 1 && !title && !bySurname.has(surname)) return;
      const bearers = bySurname.get(surname) ?? [];
      learn(surname);
      if (bearers.length === 0) bySurname.set(surname, [draft]);
      else if (!bearers.includes(draft) && bearers.length < mostBearers) bearers.push(draft);
      if (names.length > 1) {
        learn(names[0] ?? '');
        byGiven.set(names[0] ?? '', draft);
      } else if (!owners.has(surname)) owners.set(surname, draft);
    },
  };
}

/** "Bill Roe" after "Hilda Roe" is someone else; after "Mr. Roe" or "William J. Roe" he is not. */
function mayBe(known: readonly string[], names: readonly string[]): boolean {
  if (known.length === 1) return true;
  const [a = '', b = ''] = [known[0], names[0]];
  return suffixOf(known) === suffixOf(names) && (isInitialOf(a, b) || sameGiven(a, b));
}

const sameGiven = (a: string, b: string) => sameGivenName(a.toLowerCase(), b.toLowerCase());

/** "J." and "Jan". */
const isInitialOf = (a: string, b: string) =>
  (plain(a).length === 1 || plain(b).length === 1) && a.charAt(0) === b.charAt(0);
