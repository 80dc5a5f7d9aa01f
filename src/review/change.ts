import type { Decision } from '../domain/decision.js';
import type { Report } from '../domain/report.js';
import { matchDecisions } from './match-decisions.js';

/** A decision made on the review page, or taken back. */
export interface Change {
  readonly decision: Decision;
  readonly isCleared: boolean;
}

/** Two decisions with the same key are on the same finding. */
export function keyOf({ finding, story, about }: Decision): string {
  return JSON.stringify([finding, story, about]);
}

/**
 * A file's decisions after some changes. What was decided on the same finding before goes, also
 * where it was decided when fewer outlets stood on its sides, and so under another fingerprint.
 */
export function applyChanges(
  decisions: readonly Decision[],
  changes: readonly Change[],
  report: Report,
): readonly Decision[] {
  const latest = new Map(changes.map((change) => [keyOf(change.decision), change]));
  const holding = new Map(
    matchDecisions(decisions, report).flatMap(({ decision, finding, why }) =>
      finding && why === undefined
        ? [[decision, keyOf({ ...decision, finding: finding.fingerprint, about: finding.title })]]
        : [],
    ),
  );
  const kept = decisions.filter(
    (one) => !latest.has(keyOf(one)) && !latest.has(holding.get(one) ?? ''),
  );
  const made = [...latest.values()].filter(({ isCleared }) => !isCleared);
  return [...kept, ...made.map(({ decision }) => decision)];
}
