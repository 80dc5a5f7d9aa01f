import { aspects, severities, verdicts } from '../../domain/finding.js';
import type { Item } from '../review.js';

/** What a filter can ask of a finding by `key:value`. */
export interface FilterKey {
  readonly name: string;
  /** What an editor calls it, above its counts. */
  readonly label: string;
  readonly valuesOf: (item: Item) => readonly string[];
  /** Values in the order to list them; those of other keys stand by their number. */
  readonly order?: readonly string[];
}

export const filterKeys: readonly FilterKey[] = [
  {
    name: 'verdict',
    label: 'Verdict',
    valuesOf: ({ finding }) => [finding.verdict],
    order: verdicts,
  },
  { name: 'aspect', label: 'In what', valuesOf: ({ finding }) => [finding.aspect], order: aspects },
  {
    name: 'severity',
    label: 'Severity',
    valuesOf: ({ finding }) => [finding.severity],
    order: severities,
  },
  { name: 'outlet', label: 'Outlet', valuesOf: ({ outlets }) => outlets },
  { name: 'rule', label: 'Rule', valuesOf: ({ finding }) => [finding.rule] },
  { name: 'origins', label: 'Independent origins', valuesOf: originsOf },
  {
    name: 'decision',
    label: 'Decision',
    valuesOf: decisionsOf,
    order: ['open', 'reopened', 'confirmed', 'dismissed', 'noted'],
  },
  {
    name: 'since',
    label: 'Since the baseline',
    valuesOf: ({ finding }) => (finding.baseline ? [finding.baseline.state] : []),
  },
  { name: 'story', label: 'Story', valuesOf: ({ finding }) => [finding.story] },
];

/** One origin speaks for itself; more corroborate each other. */
function originsOf({ finding }: Item): readonly string[] {
  return [finding.independent > 2 ? '3+' : String(finding.independent)];
}

/** A note alone decides nothing: the finding is open still. */
function decisionsOf({ ruling, reopened }: Item): readonly string[] {
  return [
    ruling?.decision ?? 'open',
    ...(ruling?.note === undefined ? [] : ['noted']),
    ...(reopened && !ruling ? ['reopened'] : []),
  ];
}
