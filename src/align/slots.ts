import { sameName } from '../compare/names.js';
import { compareTimes } from '../compare/times.js';
import type { Claim, Modality } from '../domain/claim.js';
import type { Slot, SlotName } from '../domain/fact.js';
import type { Quantity } from '../domain/quantity.js';
import type { TimeExpression } from '../domain/time-expression.js';
import type { End } from './acts.js';
import { roleOf, sameRole } from './roles.js';
import type { Thesaurus } from './thesaurus.js';

type Reading = string | undefined;

/**
 * What two claims are about, slot by slot. Only like is compared with like: a slot that differs
 * tells that they speak of two things, one that is unknown on a side that nobody can be sure.
 *
 * @param areBrief whether each stands in a text of a sentence or two, which were compared for their topic
 */
export function slotsOf(
  a: Claim,
  b: Claim,
  thesaurus: Thesaurus,
  areBrief: boolean,
): readonly Slot[] {
  const by = (name: SlotName, left: Reading, right: Reading, match: Slot['match']): Slot =>
    left === undefined && right === undefined
      ? shared(name, null, null, match)
      : { name, a: left ?? null, b: right ?? null, match };
  const named = (name: SlotName, left: Reading, right: Reading): Slot =>
    by(name, left, right, whenBoth(left, right, thesaurus.sameThing));
  const whose = [
    by(
      'subject',
      a.subject,
      b.subject,
      areBrief && areOneTopic(a, b) ? 'compatible' : sameSubject(a, b, thesaurus),
    ),
    by('predicate', a.predicate, b.predicate, sameAct(a, b, thesaurus, areBrief)),
    by('holder', a.holder, b.holder, sameHolder(a.holder, b.holder, thesaurus)),
    shared('modality', a.modality, b.modality, a.modality === b.modality ? 'same' : 'different'),
  ];
  if (a.kind === 'time' || b.kind === 'time') return whose;
  const when = by('period', periodOf(a)?.words, periodOf(b)?.words, samePeriod(a, b));
  // By concat and not push: it leaves no empty places, and there are as many lists as links.
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return whose.concat(when);
  return whose.concat(when, [
    named('concept', a.quantity.concept, b.quantity.concept),
    named('basis', a.quantity.of, b.quantity.of),
    by(
      'unit',
      a.quantity.unit ?? undefined,
      b.quantity.unit ?? undefined,
      sameUnit(a.quantity, b.quantity, thesaurus),
    ),
    by(
      'role',
      roleOf(a.quantity.change),
      roleOf(b.quantity.change),
      sameRole(a.quantity.change, b.quantity.change),
    ),
  ]);
}

/**
 * One object for all slots that read alike, where there are few ways to read: most slots of most
 * links are said on neither side.
 */
function shared(
  name: SlotName,
  a: Modality | null,
  b: Modality | null,
  match: Slot['match'],
): Slot {
  const key = `${name} ${a} ${b} ${match}`;
  const known = sharedSlots.get(key) ?? { name, a, b, match };
  sharedSlots.set(key, known);
  return known;
}

const sharedSlots = new Map<string, Slot>();

/**
 * Where what is counted is the subject of one, nothing is known of who did it: "the blaze killed 14
 * people", "14 people died".
 */
function sameSubject(a: Claim, b: Claim, { sameThing }: Thesaurus): Slot['match'] {
  const match = whenBoth(a.subject, b.subject, (one, other) =>
    closest([one, ...alsoOf(a)], [other, ...alsoOf(b)], sameThing),
  );
  const isCounted = (claim: Claim) =>
    claim.kind === 'quantity' &&
    [claim.quantity.unit, claim.quantity.concept].some(
      (counted) => counted && sameThing(claim.subject ?? '', counted) !== 'different',
    );
  return match === 'different' && (isCounted(a) || isCounted(b)) ? 'unknown' : match;
}

/** What else a subject is called in its sentence: "Ada Brenner, known as Nola Ray". */
const alsoOf = ({ qualifiers }: Claim) => qualifiers?.also?.split('; ') ?? [];

/** How the likest two of some names of two things stand to each other. */
function closest(
  some: readonly string[],
  others: readonly string[],
  compare: (a: string, b: string) => Slot['match'],
): Slot['match'] {
  const matches = some.flatMap((one) => others.map((other) => compare(one, other)));
  return (['same', 'compatible'] as const).find((match) => matches.includes(match)) ?? 'different';
}

/** The same done to two things is done twice: "joined the board in 1931", "joined the crew in 1936". */
function sameAct(a: Claim, b: Claim, thesaurus: Thesaurus, areBrief: boolean): Slot['match'] {
  const ends = areBrief ? [endOf(a), endOf(b)] : [];
  const match = whenBoth(a.predicate, b.predicate, (one, other) =>
    thesaurus.sameAct(one, other, ends),
  );
  const [left, right] = [a.qualifiers?.object, b.qualifiers?.object];
  return match === 'same' && left && right && !thesaurus.shareWord(left, right) ? 'unknown' : match;
}

/** Which end of what it tells a time bounds. */
function endOf({ kind, time }: Claim): End | undefined {
  if (kind !== 'time' || !time?.relation) return undefined;
  if (time.relation === 'until') return 'end';
  return ['from', 'since'].includes(time.relation) ? 'start' : undefined;
}

/** "It was opened in 1931", "The lock was opened in 1931" beside "Arlo Lock was opened in 1932". */
const areOneTopic = (a: Claim, b: Claim) =>
  (isTopic(a) && (isTopic(b) ? !a.subject || !b.subject : isNamed(b))) ||
  (isTopic(b) && isNamed(a));

const isTopic = ({ qualifiers }: Claim) => qualifiers?.subject === 'topic';
const isNamed = ({ subject = '' }: Claim) => /\p{Lu}/u.test(subject);

function whenBoth(
  a: Reading,
  b: Reading,
  compare: (a: string, b: string) => Slot['match'],
): Slot['match'] {
  return a === undefined || b === undefined ? 'unknown' : compare(a, b);
}

/** Two nouns may count the same: "15 bills", "16 measures"; two units may not measure the same. */
function sameUnit(a: Quantity, b: Quantity, { sameThing }: Thesaurus): Slot['match'] {
  const match = whenBoth(countedIn(a), countedIn(b), sameThing);
  if (match !== 'different') return match;
  if (a.dimension === b.dimension && convertible.has(a.dimension)) return 'compatible';
  return [a, b].every(({ dimension }) => counted.has(dimension)) ? 'unknown' : match;
}

const convertible: ReadonlySet<string> = new Set(['duration', 'length', 'area', 'volume', 'mass']);
const counted: ReadonlySet<string> = new Set(['count', 'number']);

/** "a population of 400" counts what "400 people" counts. */
const countedIn = ({ unit, dimension, concept }: Quantity): Reading =>
  unit ?? (dimension === 'number' ? concept : undefined);

/** Two people may say different things; the outlet and a person it relies on may mean the same. */
function sameHolder(a: Reading, b: Reading, { sameThing }: Thesaurus): Slot['match'] {
  if (a === undefined && b === undefined) return 'same';
  if (a === undefined || b === undefined || nameless.test(a) || nameless.test(b))
    return 'compatible';
  return sameThing(a, b) === 'different' ? sameNameMatch(a, b) : 'same';
}

/** "they", "a witness", "officials", "data": it may be anybody, or what anybody has put out. */
const nameless = new RegExp(
  `^(?:${[
    'they|he|she|it|we|I|you|who|which|that|one|others?|some|many|several|both|each|an? .*',
    'officials|authorities|sources|aides|analysts|experts|economists|witnesses|investigators',
    'data|figures|statistics|records|documents|(?:the |this |its )?(?:report|study|document)',
  ].join('|')})$`,
  'i',
);

const sameNameMatch = (a: string, b: string): Slot['match'] =>
  sameName(a, b) === 'different' ? 'different' : 'same';

/** Neither names a time: both speak of the event's own. */
function samePeriod(a: Claim, b: Claim): Slot['match'] {
  const [left, right] = [periodOf(a), periodOf(b)];
  if (a.qualifiers?.during !== b.qualifiers?.during) return 'unknown';
  if (!left && !right) return 'same';
  if (!left || !right) return 'unknown';
  const { relation } = compareTimes(left, right);
  if (relation === 'equal') return 'same';
  if (relation === 'incomparable') return 'unknown';
  return relation === 'disjoint' ? 'different' : 'compatible';
}

/**
 * A span of time is itself what is claimed, and does not say when: "jailed for four years"; what was
 * reached "since 1931" is reached by now.
 */
const periodOf = ({ kind, span, time }: Claim): TimeExpression | undefined =>
  kind === 'quantity' && (time?.span[0] === span[0] || time?.relation === 'since')
    ? undefined
    : time;
