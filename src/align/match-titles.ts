import { sameName } from '../compare/names.js';
import { otherOffice } from '../compare/offices.js';
import { otherRung } from '../compare/ranks.js';
import type { StatementClaim } from '../domain/claim.js';
import { groupBy } from '../domain/group-by.js';
import { areBrief, type Matches, type Pair } from './pair.js';
import { isPrintedInFull } from './printed-in-full.js';
import type { Witness } from './witness.js';

type Titled = Witness<StatementClaim>;

const alike = { sentence: 1, sum: 3, contained: 1 } as const;
/** A title is set beside so many of those before it that name its person: links grow with the claims. */
const mostLooked = 8;

/**
 * Matches what articles say that a person is: the same office, or, where neither article also says
 * what the other one does, one of another rank: "the former mayor", "the mayor"; "chief inspector",
 * "superintendent"; or an office that shuts the other out: "senator", "representative". Two
 * short texts are compared for their one topic, and not for who else is named.
 */
export function matchTitles(witnesses: readonly Titled[]): Matches {
  const likes: Pair[] = [];
  const rivals: Pair[] = [];
  const held = new Set(witnesses.map((one) => keyOf(one.order, one, office(one))));
  const isTold = (one: Titled, other: Titled) => held.has(keyOf(other.order, other, office(one)));
  const pairUp = (members: readonly Titled[], areSetAgainst: typeof areOne) =>
    members.forEach((b, i) => {
      for (const a of members.slice(Math.max(0, i - mostLooked), i)) {
        if (a.order === b.order || areBrief(a, b) || !areSetAgainst(a, b)) continue;
        if (office(a) !== office(b)) {
          if (!isTold(a, b) && !isTold(b, a)) rivals.push({ a, b, likeness: alike });
        } else if (isOtherOffice(a, b)) rivals.push({ a, b, likeness: alike });
        else if (isOfOne(a, b)) likes.push({ a, b, likeness: alike });
      }
    });
  const byNoun = groupBy(witnesses, (one) => `${surname(one)} ${nounOf(one)}`);
  for (const members of byNoun.values())
    pairUp(members, (a, b) => isFull(a) && isFull(b) && areOne(a, b));
  for (const members of groupBy(witnesses, surname).values())
    pairUp(
      members,
      (a, b) =>
        (isOtherRank(a, b) || (nounOf(a) !== nounOf(b) && isOtherOffice(a, b))) && areOne(a, b),
    );
  return { likes, rivals };
}

const office = ({ claim }: Titled) => claim.qualifiers?.degree ?? '';
const wordsBefore = ({ claim }: Titled) => (claim.qualifiers?.of ?? '').split(' ').filter(Boolean);
const surname = ({ claim }: Titled) => (claim.subject ?? '').split(' ').at(-1) ?? '';
const keyOf = (order: number, one: Titled, held: string) => `${order} ${surname(one)}: ${held}`;

const areOne = (a: Titled, b: Titled) =>
  sameName(a.claim.subject ?? '', b.claim.subject ?? '') !== 'different';

/** "Gov. Jane Roe" and "Orne Gov. Jane Roe", but not the foreign and the home secretary. */
function isOfOne(a: Titled, b: Titled): boolean {
  const [few, many] = [a, b].map(wordsBefore).sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return few.every((word) => many.includes(word));
}

/** Of full names only: senators and representatives of one surname are many. */
const isOtherOffice = (a: Titled, b: Titled) =>
  isPrintedInFull(a.claim) &&
  isPrintedInFull(b.claim) &&
  otherOffice({ office: office(a), of: wordsBefore(a) }, { office: office(b), of: wordsBefore(b) });

/** "Chief inspector" and "superintendent": words of one ladder, that need not be of one noun. */
const isOtherRank = (a: Titled, b: Titled) =>
  (nounOf(a) !== nounOf(b) || !isFull(a) || !isFull(b)) &&
  (isFull(a) || isFull(b)) &&
  otherRung(office(a), office(b));

/** Of a surname alone only ranks are compared, and with those of a full name. */
const isFull = ({ claim }: Titled) => (claim.subject ?? '').includes(' ');

const nounOf = (one: Titled) => office(one).split(' ').at(-1) ?? '';
