import type { ReportedFinding } from '../../domain/report.js';

const decided = { confirmed: 'confirmed', dismissed: 'dismissed', open: 'noted' } as const;

/** What reviewing made of a finding, in a word each: `new`, `confirmed`, `reopened`. */
export function marksOf({ baseline, decision, reopened }: ReportedFinding): readonly string[] {
  return [
    ...(baseline && baseline.state !== 'unchanged' ? [baseline.state] : []),
    ...(decision ? [decided[decision.decision]] : []),
    ...(reopened ? ['reopened'] : []),
  ];
}
