import { findingFingerprint } from '../domain/finding-fingerprint.js';
import type { BaselineMark, BaselineReport, Report, ReportedFinding } from '../domain/report.js';
import { changesBetween } from './changes-between.js';
import { claimIndex, type Held, heldIn } from './claim-index.js';

/**
 * The report with each finding marked new, unchanged or changed against an earlier one, and with
 * those of the earlier one that are gone. Findings are the same where the same outlets print the
 * same words against each other; one that shares some of its words, in the same aspect, changed.
 */
export function compareBaseline(report: Report, earlier: BaselineReport): Report {
  const [now, before] = [heldIn(report), heldIn(earlier)];
  const partners = new Map<Held, Held>();
  const free = new Set(before);
  const pair = (one: Held, other: Held) => {
    if (partners.has(one) || !free.delete(other)) return;
    partners.set(one, other);
  };
  const placeOf = sharedStories(report, earlier);
  for (const keyOf of [
    ({ finding }: Held) => [placeOf(finding), finding.title],
    ({ finding }: Held) => [placeOf(finding)],
    () => [],
  ]) {
    pairEqual(
      now.filter((one) => !partners.has(one)),
      [...free],
      keyOf,
      pair,
    );
  }
  pairAlike(
    now.filter((one) => !partners.has(one)),
    [...free],
    placeOf,
    pair,
  );

  const findings = now.map((one) => ({
    ...one.finding,
    baseline: markOf(one, partners.get(one)),
  }));
  const count = (state: BaselineMark['state']) =>
    findings.filter(({ baseline }) => baseline.state === state).length;
  return {
    ...report,
    findings,
    baseline: {
      new: count('new'),
      unchanged: count('unchanged'),
      changed: count('changed'),
      gone: [...free].map(({ finding }) => finding),
    },
  };
}

type Pairing = (one: Held, other: Held) => void;
type PlaceOf = (finding: ReportedFinding) => string;

/** The story, or nothing for one that only one of the reports has: it may have been renamed. */
function sharedStories(report: Report, earlier: BaselineReport): PlaceOf {
  const ids = new Set(earlier.stories.map(({ id }) => id));
  const shared = new Set(report.stories.map(({ id }) => id).filter((id) => ids.has(id)));
  return ({ story }) => (shared.has(story) ? story : '');
}

/** Made anew and not read: an earlier report may be of a version that named findings otherwise. */
const nameOf = ({ finding, claims }: Held) => findingFingerprint(finding, claims);

/** Pairs findings of one fingerprint and key, in their order. */
function pairEqual(
  now: readonly Held[],
  before: readonly Held[],
  keyOf: (held: Held) => readonly string[],
  pair: Pairing,
): void {
  const waiting = new Map<string, Held[]>();
  for (const held of before.toReversed()) {
    const name = JSON.stringify([nameOf(held), ...keyOf(held)]);
    const same = waiting.get(name);
    if (same) same.push(held);
    else waiting.set(name, [held]);
  }
  for (const held of now) {
    const other = waiting.get(JSON.stringify([nameOf(held), ...keyOf(held)]))?.pop();
    if (other) pair(held, other);
  }
}

/** Pairs findings that share words of an outlet, those that are most alike first. */
function pairAlike(
  now: readonly Held[],
  before: readonly Held[],
  placeOf: PlaceOf,
  pair: Pairing,
): void {
  const under = (finding: ReportedFinding) => `${finding.aspect} ${placeOf(finding)}`;
  const find = claimIndex(before, under);
  const pairs = now.flatMap((one) =>
    find(one.claims, under(one.finding)).map((other) => ({
      one,
      other,
      likeness: likeness(one, other),
    })),
  );
  for (const { one, other } of pairs.sort((x, y) => y.likeness - x.likeness)) pair(one, other);
}

/** The same verdict counts most, then the rule, then how much of the words is shared, 0 to 4. */
function likeness(one: Held, other: Held): number {
  const { kept, lost, added } = changesBetween(other.claims, one.claims);
  const shared = kept / Math.max(1, kept + lost.length + added.length);
  const isVerdict = one.finding.verdict === other.finding.verdict;
  const isRule = one.finding.rule === other.finding.rule;
  return (isVerdict ? 2 : 0) + (isRule ? 1 : 0) + shared;
}

const mostTold = 4;

function markOf(now: Held, before: Held | undefined): BaselineMark {
  if (!before) return { state: 'new' };
  const was = (['verdict', 'severity', 'rule'] as const).flatMap((field) =>
    before.finding[field] === now.finding[field] ? [] : [`${field} was ${before.finding[field]}`],
  );
  const { lost, added } = changesBetween(before.claims, now.claims);
  const told = [
    ...lost.slice(0, mostTold).map(({ outlet, words }) => `no longer: ${outlet} “${words}”`),
    ...added.slice(0, mostTold).map(({ outlet, words }) => `added: ${outlet} “${words}”`),
  ];
  const all = [...was, ...told];
  if (all.length > 0) return { state: 'changed', was: all };
  const isSame = nameOf(now) === nameOf(before);
  return isSame ? { state: 'unchanged' } : { state: 'changed', was: ['it stood on other sides'] };
}
