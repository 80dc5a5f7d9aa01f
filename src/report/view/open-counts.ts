import { type Verdict, verdicts } from '../../domain/finding.js';
import type { Report } from '../../domain/report.js';
import { isOpen } from './is-open.js';

/** How many findings of each verdict are open. */
export function openCounts({ findings }: Report): Readonly<Record<Verdict, number>> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<
    Verdict,
    number
  >;
  for (const finding of findings) if (isOpen(finding)) counts[finding.verdict]++;
  return counts;
}
