import { byCodeUnits } from '../../domain/by-code-units.js';
import { type Finding, severities, verdicts } from '../../domain/finding.js';

/** Strongest verdict first, then severity, score, and the id so that the order is always the same. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.score - a.score ||
    byCodeUnits(a.title, b.title) ||
    byCodeUnits(a.id, b.id)
  );
}
