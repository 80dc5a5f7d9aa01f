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
  const { learn, mayKnow, isKnown } = namesLearnt();
  const bySurname = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft>();
  /** Who was called by the surname alone before anybody else bore it. */
  const owners = new Map<string, Draft>();

  function findByOneName(name: string, run: NameRun): Draft | 'ambiguous' | undefined {
    const bearers = bySurname.get(name);
    if (bearers) return whoOf(bearers, run, owners.get(name));
    return isCommonGiven(name) || run.knighted ? byGiven.get(name) : undefined;
  }

  const findByFullName = ({ names, gender }: NameRun): Draft | undefined =>
    bySurname
      .get(surnameOf(names))
      ?.find((draft) => mayShareGender(draft.gender, gender) && mayBe(draft.names, names));

  function addBearer(surname: string, draft: Draft): void {
    learn(surname);
    const bearers = bySurname.get(surname);
    if (!bearers) bySurname.set(surname, [draft]);
    else if (!bearers.includes(draft) && bearers.length < mostBearers) bearers.push(draft);
  }

  function addGiven(given: string, draft: Draft): void {
    learn(given);
    byGiven.set(given, draft);
  }

  return {
    mayKnow,
    isKnown,
    find: (run) =>
      run.names.length === 1 ? findByOneName(run.names[0] as string, run) : findByFullName(run),
    add(draft, { names, title }) {
      const surname = surnameOf(names);
      const isAlone = names.length === 1;
      if (isAlone && !title && !bySurname.has(surname)) return;
      addBearer(surname, draft);
      if (!isAlone) addGiven(names[0] ?? '', draft);
      else if (!owners.has(surname)) owners.set(surname, draft);
    },
  };
}

/** Names that were met; their hashes spare most words a look. */
function namesLearnt() {
  const known = new Set<string>();
  const hashes = new Set<number>();
  return {
    learn(name: string): void {
      if (known.has(name)) return;
      known.add(name);
      hashes.add(hashOfFirst(name));
    },
    mayKnow: (hash: number) => hashes.has(hash),
    isKnown: (name: string) => known.has(name),
  };
}

/** Whom of those who bear it a surname alone means. */
function whoOf(
  bearers: readonly Draft[],
  { gender }: NameRun,
  owner: Draft | undefined,
): Draft | 'ambiguous' | undefined {
  const fitting = bearers.filter((draft) => mayShareGender(draft.gender, gender));
  if (bearers.length === 1) return fitting[0];
  // "Tired Roe wins" is a headline and no Mr Tired Roe.
  const certain = fitting.filter((draft) => draft.certain);
  const [sole, ...others] = certain.length > 0 ? certain : fitting;
  if (others.length === 0) return sole;
  return owner && fitting.includes(owner) ? owner : 'ambiguous';
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
