import { type FullName, fullNameOf, spelledOtherwise } from '../compare/name-spelling.js';
import { sameName } from '../compare/names.js';
import type { StatementClaim } from '../domain/claim.js';
import type { Matches, Pair } from './pair.js';
import { isPrintedInFull } from './printed-in-full.js';
import { earlierFirst, type Witness } from './witness.js';

type Named = Witness<StatementClaim>;

/** A name as some articles of a story spell it. */
interface Spelling {
  readonly name: FullName;
  readonly witnesses: Named[];
  readonly articles: Set<number>;
  /** The offices that whoever bears it is said to hold: "coach". */
  readonly offices: ReadonlySet<string>;
}

const alike = { sentence: 1, sum: 3, contained: 1 } as const;
/** A spelling is set beside so many before it that share a given name or a surname. */
const mostLooked = 24;

/**
 * Matches names that some articles spell one way and others another, and two given names before one
 * surname of whoever holds one office, "the coach, Petr Roe", "the coach, Pavel Roe"; where no article
 * has both: that would be two people. Names that all spell alike are left out.
 *
 * @param titled what articles say that people are
 */
export function matchNames(witnesses: readonly Named[], titled: readonly Named[]): Matches {
  const likes: Pair[] = [];
  const rivals: Pair[] = [];
  const disputed = new Set<Spelling>();
  for (const namesakes of byGivenNameOrSurname(spellingsOf(witnesses, titled)).values()) {
    namesakes.forEach((b, i) => {
      for (const a of namesakes.slice(Math.max(0, i - mostLooked), i)) {
        const isOnePerson = [...a.articles].every((article) => !b.articles.has(article));
        if (!isOnePerson || !(spelledOtherwise(a.name, b.name) || holdOneOffice(a, b))) continue;
        rivals.push(pairOf(a.witnesses[0] as Named, b.witnesses[0] as Named));
        disputed.add(a).add(b);
      }
    });
  }
  for (const {
    witnesses: [first, ...others],
  } of disputed) {
    for (const other of others) likes.push(pairOf(first as Named, other));
  }
  return { likes, rivals };
}

/** One witness of each article that has it. */
function spellingsOf(witnesses: readonly Named[], titled: readonly Named[]): readonly Spelling[] {
  const offices = officesOf(titled);
  const spellings = new Map<string, Spelling>();
  for (const witness of witnesses) {
    const name = fullNameOf(witness.claim.qualifiers?.degree ?? '');
    if (!name) continue;
    const key = name.join(' ');
    const known = spellings.get(key) ?? {
      name,
      witnesses: [],
      articles: new Set(),
      offices: offices.get(key) ?? none,
    };
    spellings.set(key, known);
    if (!known.articles.has(witness.order)) known.witnesses.push(witness);
    known.articles.add(witness.order);
  }
  return [...spellings.values()];
}

const none: ReadonlySet<string> = new Set();

/** By the name of who holds them. */
function officesOf(titled: readonly Named[]): ReadonlyMap<string, ReadonlySet<string>> {
  const offices = new Map<string, Set<string>>();
  for (const { claim } of titled) {
    if (!isPrintedInFull(claim)) continue;
    const key = fullNameOf(claim.subject ?? '')?.join(' ') ?? '';
    const office = claim.qualifiers?.degree ?? '';
    const known = offices.get(key);
    if (known) known.add(office);
    else offices.set(key, new Set([office]));
  }
  return offices;
}

/** Two given names, neither of them short for the other, before one surname. */
const holdOneOffice = (a: Spelling, b: Spelling): boolean =>
  a.name[1] === b.name[1] &&
  sameName(a.name.join(' '), b.name.join(' ')) === 'different' &&
  [...a.offices].some((office) => b.offices.has(office));

function byGivenNameOrSurname(
  spellings: readonly Spelling[],
): ReadonlyMap<string, readonly Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const [given, surname] = spelling.name;
    for (const key of [`${given} …`, `… ${surname}`]) {
      const group = groups.get(key);
      if (group) group.push(spelling);
      else groups.set(key, [spelling]);
    }
  }
  return groups;
}

function pairOf(one: Named, other: Named): Pair {
  const [a, b] = earlierFirst(one, other);
  return { a, b, likeness: alike };
}
