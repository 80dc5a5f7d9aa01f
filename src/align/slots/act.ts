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
  const lasts = thesaurus.lasts(a.predicate ?? '');
  const [left, right] = [a.qualifiers?.object, b.qualifiers?.object];
  if (left && right && areTwo(left, right, lasts, thesaurus)) return 'unknown';
  const isOpen = areBrief && ends.some((end) => end === undefined) && haveOtherTimes(a, b);
  return isOpen && lasts ? 'unknown' : match;
}

const ranks =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|last|next|final)$/i;
const lesser = /^(?:deputy|vice|former|acting|assistant|associate)$/i;

/**
 * Whether two objects share no word, or are two of one kind: "her first novel", "her third", "deputy
 * mayor". Who is the twelfth mayor is the mayor: of what lasts a rank says no more.
 */
function areTwo(left: string, right: string, lasts: boolean, { shareWord }: Thesaurus): boolean {
  if (!shareWord(left, right)) return true;
  const only = (object: string, kind: RegExp) =>
    object
      .toLowerCase()
      .split(' ')
      .filter((word) => kind.test(word))
      .join(' ');
  const [rank, other] = [only(left, ranks), only(right, ranks)];
  if (rank !== other && !(lasts && (rank === '' || other === ''))) return true;
  return only(left, lesser) !== only(right, lesser);
}

const haveOtherTimes = (a: Claim, b: Claim): boolean =>
  a.kind === 'time' && b.kind === 'time' && compareTimes(a.time, b.time).relation === 'disjoint';

/** Which end of what it tells a time bounds. */
function endOf({ kind, time }: Claim): End | undefined {
  if (kind !== 'time' || !time?.relation) return undefined;
  if (time.relation === 'until') return 'end';
  return ['from', 'since'].includes(time.relation) ? 'start' : undefined;
}
