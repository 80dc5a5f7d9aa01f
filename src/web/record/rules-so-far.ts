import type { Item } from '../review.js';

/** What became of a rule's findings. */
export interface RuleRecord {
  readonly made: number;
  readonly confirmed: number;
  readonly dismissed: number;
}

/** Rule id → how many findings it made and how they were decided; counted once for a list. */
export function rulesSoFar(items: readonly Item[]): ReadonlyMap<string, RuleRecord> {
  const known = counted.get(items) ?? count(items);
  counted.set(items, known);
  return known;
}

const counted = new WeakMap<readonly Item[], ReadonlyMap<string, RuleRecord>>();

function count(items: readonly Item[]): ReadonlyMap<string, RuleRecord> {
  const records = new Map<string, RuleRecord>();
  for (const { finding, ruling } of items) {
    const { made, confirmed, dismissed } = records.get(finding.rule) ?? nothing;
    records.set(finding.rule, {
      made: made + 1,
      confirmed: confirmed + Number(ruling?.decision === 'confirmed'),
      dismissed: dismissed + Number(ruling?.decision === 'dismissed'),
    });
  }
  return records;
}

const nothing: RuleRecord = { made: 0, confirmed: 0, dismissed: 0 };
