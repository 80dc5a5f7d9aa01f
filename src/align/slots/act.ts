import { compareTimes } from '../../compare/times.js';
import type { Claim } from '../../domain/claim.js';
import type { Slot } from '../../domain/fact.js';
import type { End } from '../acts.js';
import type { Thesaurus } from '../thesaurus.js';
import { whenBoth } from './when-both.js';

/**
 * The same done to two things is done twice: "joined the board in 1931", "joined the crew in 1936".
 * What lasts may hold at two times, "lived in Velm in 1931", "in 1936", but begins at one.
 */
export function sameAct(
  a: Claim,
  b: Claim,
  thesaurus: Thesaurus,
  areBrief: boolean,
): Slot['match'] {
  const ends = areBrief ? [endOf(a), endOf(b)] : [];
  const match = whenBoth(a.predicate, b.predicate, (one, other) =>
    thesaurus.sameAct(one, other, ends),
  );
  if (match !== 'same') return match;
  const [left, right] = [a.qualifiers?.object, b.qualifiers?.object];
  if (left && right && !thesaurus.shareWord(left, right)) return 'unknown';
  const isOpen = areBrief && ends.some((end) => end === undefined) && haveOtherTimes(a, b);
  return isOpen && thesaurus.lasts(a.predicate ?? '') ? 'unknown' : match;
}

const haveOtherTimes = (a: Claim, b: Claim): boolean =>
  a.kind === 'time' && b.kind === 'time' && compareTimes(a.time, b.time).relation === 'disjoint';

/** Which end of what it tells a time bounds. */
function endOf({ kind, time }: Claim): End | undefined {
  if (kind !== 'time' || !time?.relation) return undefined;
  if (time.relation === 'until') return 'end';
  return ['from', 'since'].includes(time.relation) ? 'start' : undefined;
}
