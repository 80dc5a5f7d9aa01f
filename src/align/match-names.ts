import { type FullName, fullNameOf, spelledOtherwise } from '../compare/name-spelling.js';
import type { StatementClaim } from '../domain/claim.js';
import type { Matches, Pair } from './pair.js';
import type { Witness } from './witness.js';

type Named = Witness<StatementClaim>;

/** A name as some articles of a story spell it. */
interface Spelling {
  readonly name: FullName;
  readonly witnesses: Named[];
  readonly articles: Set<number>;
}

const alike = { sentence: 1, sum: 3, contained: 1 } as const;
/** A spelling is set beside so many before it that share a given name or a surname. */
const mostLooked = 24;

/**
 * Matches names that some articles spell one way and others another, where no article has both: that
 * would be two people. Names that all spell alike are left out.
 */
export function matchNames(witnesses: readonly Named[]): Matches {
  const likes: Pair[] = [];
  const rivals: Pair[] = [];
  const disputed = new Set<Spelling>();
  for (const namesakes of byGivenNameOrSurname(spellingsOf(witnesses)).values()) {
    namesakes.forEach((b, i) => {
      for (const a of namesakes.slice(Math.max(0, i - mostLooked), i)) {
        const isOnePerson = [...a.articles].every((article) => !b.articles.has(article));
        if (!isOnePerson || !spelledOtherwise(a.name, b.name)) continue;
        rivals.push(inOrder(a.witnesses[0] as Named, b.witnesses[0] as Named));
        disputed.add(a).add(b);
      }
    });
  }
  for (const {
    witnesses: [first, ...others],
  } of disputed) {
    for (const other of others) likes.push(inOrder(first as Named, other));
  }
  return { likes, rivals };
}

/** One witness of each article that has it. */
function spellingsOf(witnesses: readonly Named[]): readonly Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const witness of witnesses) {
    const name = fullNameOf(witness.claim.qualifiers?.degree ?? '');
    if (!name) continue;
    const key = name.join(' ');
    const known = spellings.get(key) ?? { name, witnesses: [], articles: new Set() };
    spellings.set(key, known);
    if (!known.articles.has(witness.order)) known.witnesses.push(witness);
    known.articles.add(witness.order);
  }
  return [...spellings.values()];
}

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

const inOrder = (one: Named, other: Named): Pair => {
  const [a, b] = one.order < other.order ? [one, other] : [other, one];
  return { a, b, likeness: alike };
};
