import type { Decision, Ruling } from '../../domain/decision.js';
import type { Report } from '../../domain/report.js';
import { rulingOf } from '../../review/apply-decisions.js';
import type { Change } from '../../review/change.js';
import { decide } from '../../review/decide.js';
import { matchDecisions } from '../../review/match-decisions.js';

/** Finding id → what is decided about it. */
export type Rulings = ReadonlyMap<string, Ruling>;

export interface Overlay {
  readonly rulings: Rulings;
  /** Finding id → a decision that held until its words or sides changed. */
  readonly reopened: Rulings;
  /** Decisions that are on no finding here; they are exported as they came. */
  readonly elsewhere: readonly Decision[];
}

/** What is decided about a report: what it holds already, and over it what was kept since. */
export function overlay(report: Report, kept: readonly Change[]): Overlay {
  const rulings = new Map<string, Ruling>();
  const reopened = new Map<string, Ruling>();
  for (const { id, decision, reopened: former } of report.findings) {
    if (decision) rulings.set(id, decision);
    if (former) reopened.set(id, former);
  }
  const cleared = new Set(kept.filter(({ isCleared }) => isCleared).map((one) => one.decision));
  const matches = matchDecisions(
    kept.map(({ decision }) => decision),
    report,
  );
  const lost: Decision[] = [];
  for (const { decision, finding, why } of matches) {
    if (finding && why === undefined) {
      if (cleared.has(decision)) rulings.delete(finding.id);
      else rulings.set(finding.id, rulingOf(decision));
    } else if (!cleared.has(decision)) {
      lost.push(decision);
      if (finding && !rulings.has(finding.id)) reopened.set(finding.id, rulingOf(decision));
    }
  }
  const lapsed = report.decisions?.lapsed ?? [];
  const stale = lapsed.filter(({ state }) => state !== 'superseded').map((one) => one.decision);
  return { rulings, reopened, elsewhere: [...stale, ...lost] };
}

/** Everything that is decided, as it goes into the file. */
export function allDecisions(
  report: Report,
  rulings: Rulings,
  elsewhere: readonly Decision[],
): readonly Decision[] {
  const here = report.findings.flatMap((finding) => {
    const ruling = rulings.get(finding.id);
    return ruling ? [decide(finding, report, ruling)] : [];
  });
  return [...here, ...elsewhere];
}
