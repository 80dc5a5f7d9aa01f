import { slotLines } from '../domain/slot-lines.js';
import type { Firing } from './run-rule.js';

const mostPairs = 12;

/**
 * Why a verdict was made: what was aligned, with both values; the comparison with its arithmetic;
 * the rules that also held; and the other pairs that the finding sums up. Its own rule a finding
 * names by itself.
 */
export function becauseOf(
  { bridge, notes }: Firing,
  also: readonly Firing[],
  pairs: readonly string[],
): readonly string[] {
  const more = pairs.length - mostPairs;
  return [
    ...slotLines(bridge.link.slots),
    ...notes,
    ...also.map(({ rule }) => `also ${rule.id}: ${rule.verdict}`),
    ...pairs.slice(0, mostPairs),
    ...(more > 0 ? [`and ${more} more pairs`] : []),
  ];
}
