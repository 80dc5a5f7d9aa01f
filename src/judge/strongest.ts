import { severities, verdicts } from '../domain/finding.js';
import type { Rule } from '../domain/rule.js';
import type { Firing } from './run-rule.js';

/**
 * Orders firings: the strongest verdict first, then severity, then how well they were aligned; of
 * rules that still tie the one for fewer kinds of claims says more.
 */
export function byStrength(x: Firing, y: Firing): number {
  return (
    verdicts.indexOf(x.rule.verdict) - verdicts.indexOf(y.rule.verdict) ||
    severities.indexOf(x.rule.severity) - severities.indexOf(y.rule.severity) ||
    y.bridge.link.score - x.bridge.link.score ||
    narrowness(y.rule) - narrowness(x.rule) ||
    (x.rule.id < y.rule.id ? -1 : x.rule.id > y.rule.id ? 1 : 0)
  );
}

const narrowness = ({ given }: Rule) => Object.keys(given).length;

/** Verdicts by which the sides do not hold the same. */
export const isConflict = ({ rule: { verdict } }: Pick<Firing, 'rule'>) =>
  verdict === 'contradiction' || verdict === 'update' || verdict === 'difference';
