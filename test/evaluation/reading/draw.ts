import type { Finding, Verdict } from '../../../src/domain/finding.js';
import { fingerprint } from '../../../src/domain/fingerprint.js';

/** How many findings of each verdict a reader gets; `all` where they are few and count most. */
export interface Wanted {
  readonly seed: number;
  readonly differences: number;
  readonly agreements: number;
}

/**
 * Draws findings by chance: all contradictions and updates, and so many differences and
 * agreements. A finding's lot hangs on the seed and its id alone, so that another reader gets the
 * same ones, and those that come or go don't move the others.
 */
export function draw(findings: readonly Finding[], wanted: Wanted): readonly Finding[] {
  const lot = ({ id }: Finding) => fingerprint(`${wanted.seed} ${id}`).padStart(11, '0');
  const some = (verdict: Verdict, count: number) =>
    findings
      .filter((finding) => finding.verdict === verdict)
      .map((finding) => [lot(finding), finding] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, count)
      .map(([, finding]) => finding);
  return [
    ...some('contradiction', Infinity),
    ...some('update', Infinity),
    ...some('difference', wanted.differences),
    ...some('agreement', wanted.agreements),
  ];
}
