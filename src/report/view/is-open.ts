import type { ReportedFinding } from '../../domain/report.js';

/** Whether a finding is still an editor's business: a dismissed one is folded away and counted. */
export function isOpen({ decision }: ReportedFinding): boolean {
  return decision?.decision !== 'dismissed';
}
