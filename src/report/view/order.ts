import { type Finding, severities, verdicts } from '../../domain/finding.js';

/** Strongest verdict first, then severity, score, and the id so that the order is always the same. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.score - a.score ||
    compareText(a.title, b.title) ||
    compareText(a.id, b.id)
  );
}

/** By code unit: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
