import { severities, verdicts } from '../domain/finding.js';
import type { Firing } from './run-rule.js';

/** Orders firings: the strongest verdict first, then severity, then how well they were aligned. */
export function byStrength(x: Firing, y: Firing): number {
  return (
    verdicts.indexOf(x.rule.verdict) - verdicts.indexOf(y.rule.verdict) ||
    severities.indexOf(x.rule.severity) - severities.indexOf(y.rule.severity) ||
    y.bridge.link.score - x.bridge.link.score ||
    (x.rule.id < y.rule.id ? -1 : x.rule.id > y.rule.id ? 1 : 0)
  );
}

/** Verdicts by which the sides do not hold the same. */
export const isConflict = ({ rule: { verdict } }: Firing) =>
  verdict === 'contradiction' || verdict === 'update' || verdict === 'difference';
