import type { Claim, Modality } from '../domain/claim.js';
import type { Slot, SlotName } from '../domain/fact.js';
import { sameAct } from './slots/act.js';
import { sameHolder } from './slots/holder.js';
import { periodOf, samePeriod } from './slots/period.js';
import { roleOf, sameRole } from './slots/role.js';
import { sameSubject } from './slots/subject.js';
import { sameUnit } from './slots/unit.js';
import { type Reading, whenBoth } from './slots/when-both.js';
import type { Thesaurus } from './thesaurus.js';

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
    by('subject', a.subject, b.subject, sameSubject(a, b, thesaurus, areBrief)),
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
