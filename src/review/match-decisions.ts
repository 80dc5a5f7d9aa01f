import type { Decision } from '../domain/decision.js';
import type { Report, ReportedFinding } from '../domain/report.js';
import { claimIndex, type Held, heldIn } from './claim-index.js';
import { standingOf } from './same-sides.js';

/** The finding that a decision is about, or why there is none. */
export interface Match {
  readonly decision: Decision;
  /** The finding it was about: it still is where `why` is absent. */
  readonly finding?: ReportedFinding;
  readonly why?: string;
}

/**
 * Finds the finding of each decision: one of its verdict, aspect and rule on which all claims
 * decided on still stand. Where several are alike, the one of the same title; where that doesn't
 * tell them apart either, none, since a finding shown once more does less harm than one hidden.
 */
export function matchDecisions(decisions: readonly Decision[], report: Report): readonly Match[] {
  const candidates = candidatesIn(report);
  const taken = new Set<ReportedFinding>();
  const matched = new Map<Decision, ReportedFinding>();
  const settle = (decision: Decision, choose: (alike: readonly Held[]) => Held | undefined) => {
    const alike = candidates(decision).filter(
      ({ finding, claims }) =>
        !taken.has(finding) && standingOf(decision.claims, claims) === 'held',
    );
    const finding = choose(alike)?.finding;
    if (finding === undefined) return;
    taken.add(finding);
    matched.set(decision, finding);
  };
  const latestFirst = [...decisions].sort(
    (a, b) => Number(a.date < b.date) - Number(a.date > b.date),
  );
  for (const decision of latestFirst) {
    settle(decision, (alike) => alike.find(({ finding }) => finding.title === decision.about));
  }
  for (const decision of latestFirst.filter((one) => !matched.has(one))) {
    settle(decision, (alike) => (alike.length === 1 ? alike[0] : undefined));
  }
  return decisions.map((decision) => {
    const finding = matched.get(decision);
    return finding ? { decision, finding } : { decision, ...lostBy(decision, candidates, taken) };
  });
}

const kindOf = ({ verdict, aspect, rule }: Pick<Decision, 'verdict' | 'aspect' | 'rule'>) =>
  `${verdict} ${aspect} ${rule}`;

/** Of the decision's story; of any where there is no story of that name any more. */
function candidatesIn(report: Report): (decision: Decision) => readonly Held[] {
  const held = heldIn(report);
  const stories = new Set(report.stories.map(({ id }) => id));
  const inStory = claimIndex(held, (finding) => `${kindOf(finding)} ${finding.story}`);
  const anywhere = claimIndex(held, kindOf);
  return (decision) =>
    stories.has(decision.story)
      ? inStory(decision.claims, `${kindOf(decision)} ${decision.story}`)
      : anywhere(decision.claims, kindOf(decision));
}

function lostBy(
  decision: Decision,
  candidates: (decision: Decision) => readonly Held[],
  taken: ReadonlySet<ReportedFinding>,
): Pick<Match, 'finding' | 'why'> {
  const alike = candidates(decision);
  const near = alike.filter(({ finding }) => !taken.has(finding));
  const grown = near.find(({ claims }) => standingOf(decision.claims, claims) === 'new side');
  if (grown) return { finding: grown.finding, why: 'a side has come that says something else' };
  const changed = near.find(({ claims }) => standingOf(decision.claims, claims) === 'changed');
  if (changed) return { finding: changed.finding, why: 'its words have changed' };
  return near.length > 0
    ? { why: `${near.length} findings are of these words; none has its title` }
    : { why: alike.length > 0 ? 'it was decided again' : 'there is no such finding any more' };
}
