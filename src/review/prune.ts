import type { Decision } from '../domain/decision.js';
import type { LapsedDecision } from '../domain/report.js';
import { decisionsYaml } from './decisions-yaml.js';
import { withoutSuperseded } from './superseded.js';

/** All but those on stories that were not read: nothing is known of these. */
export function lapsedForGood(lapsed: readonly LapsedDecision[]): readonly LapsedDecision[] {
  return lapsed.filter(({ state }) => state !== 'elsewhere');
}

/** The decisions of a file without those that lapsed; equal entries are one. */
export function pruned(
  decisions: readonly Decision[],
  lapsed: readonly LapsedDecision[],
): readonly Decision[] {
  const asWritten = (decision: Decision) => decisionsYaml([decision]);
  const gone = new Set(
    lapsed
      .filter(({ state }) => state === 'stale' || state === 'expired')
      .map(({ decision }) => asWritten(decision)),
  );
  return withoutSuperseded(decisions).current.filter((one) => !gone.has(asWritten(one)));
}
