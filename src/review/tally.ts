import type { Decision } from '../domain/decision.js';
import { withoutSuperseded } from './superseded.js';

/** How people found the findings of one rule. */
export interface Tally {
  readonly confirmed: number;
  readonly dismissed: number;
}

/** Rule → what was decided on its findings; what was decided again counts once. */
export function tallyByRule(decisions: readonly Decision[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { rule, decision } of withoutSuperseded(decisions).current) {
    const known = tallies.get(rule) ?? { confirmed: 0, dismissed: 0 };
    if (decision === 'open') continue;
    tallies.set(rule, { ...known, [decision]: known[decision] + 1 });
  }
  return tallies;
}
