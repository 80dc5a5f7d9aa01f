import type { Fact } from '../domain/fact.js';
import type { Aspect } from '../domain/finding.js';
import { type Bridge, bridges } from './bridge.js';
import type { Form } from './form.js';
import { type Firing, type RunContext, rulesOnPair } from './run-rule.js';
import { byStrength, isConflict } from './strongest.js';

/** What the rules made of two forms (or of one form's own claims) in one aspect. */
export interface Edge {
  /** Indices of the forms, `i <= j`. */
  readonly i: number;
  readonly j: number;
  /** The strongest verdict stands. */
  readonly stands: Firing;
  /** The other rules that held. */
  readonly also: readonly Firing[];
}

export type EdgesByAspect = ReadonlyMap<Aspect, readonly Edge[]>;

/** Judges every pair of a fact's forms once; claims of one article are never compared. */
export function judgeForms(fact: Fact, forms: readonly Form[], context: RunContext): EdgesByAspect {
  const bridge = bridges(fact, forms);
  const edges = new Map<Aspect, Edge[]>();
  for (let i = 0; i < forms.length; i++) {
    for (let j = i; j < forms.length; j++) {
      for (const edge of judgePair(i, j, bridge(i, j), context)) {
        const { aspect } = edge.stands.rule;
        edges.set(aspect, [...(edges.get(aspect) ?? []), edge]);
      }
    }
  }
  return edges;
}

/** Two of the articles may be too far apart in time or words for a rule: then the next two are asked. */
function judgePair(
  i: number,
  j: number,
  ways: readonly Bridge[],
  context: RunContext,
): readonly Edge[] {
  for (const way of ways) {
    const edges = edgesOf(i, j, rulesOnPair(way, context));
    if (edges.length > 0) return edges;
  }
  return [];
}

/** What is said in one form cannot conflict with itself. */
function edgesOf(i: number, j: number, firings: readonly Firing[]): readonly Edge[] {
  const possible = i === j ? firings.filter((firing) => !isConflict(firing)) : firings;
  const aspects = [...new Set(possible.map(({ rule }) => rule.aspect))];
  return aspects.flatMap((aspect) => {
    const ofAspect = possible.filter(({ rule }) => rule.aspect === aspect).sort(byStrength);
    const [stands, ...also] = ofAspect;
    return stands ? [{ i, j, stands, also }] : [];
  });
}
