import type { Decision } from '../domain/decision.js';

/**
 * Of several decisions on one finding the latest counts; of one day's, the one that hides least:
 * after a merge of two people's files nothing is folded away that one of them confirmed.
 */
export function withoutSuperseded(decisions: readonly Decision[]): {
  readonly current: readonly Decision[];
  readonly superseded: readonly Decision[];
} {
  const latest = new Map<string, Decision>();
  for (const decision of decisions) {
    const key = JSON.stringify([decision.finding, decision.story, decision.about]);
    const known = latest.get(key);
    if (!known || supersedes(decision, known)) latest.set(key, decision);
  }
  const current = new Set(latest.values());
  return {
    current: decisions.filter((decision) => current.has(decision)),
    superseded: decisions.filter((decision) => !current.has(decision)),
  };
}

const hides = { confirmed: 0, open: 1, dismissed: 2 } as const;

function supersedes(one: Decision, other: Decision): boolean {
  if (one.date !== other.date) return one.date > other.date;
  return hides[one.decision] < hides[other.decision];
}
