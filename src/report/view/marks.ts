import type { ReportedFinding } from '../../domain/report.js';

/** What reviewing made of a finding, in a word each: `confirmed`, `reopened`, `noted`. */
export function marksOf({ decision, reopened }: ReportedFinding): readonly string[] {
  const decided = { confirmed: 'confirmed', dismissed: 'dismissed', open: 'noted' } as const;
  return [...(decision ? [decided[decision.decision]] : []), ...(reopened ? ['reopened'] : [])];
}
