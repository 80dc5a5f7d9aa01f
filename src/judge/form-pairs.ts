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

/** Two forms of a fact (or one), and the ways in which they are aligned, the best first. */
interface FormPair {
  readonly i: number;
  readonly j: number;
  readonly ways: readonly Bridge[];
}

/** Every pair of a fact's forms, once; claims of one article are never compared. */
export function* formPairs(fact: Fact, forms: readonly Form[]): Generator<FormPair> {
  const between = bridges(fact, forms);
  for (let i = 0; i < forms.length; i++) {
    for (let j = i; j < forms.length; j++) yield { i, j, ways: between(i, j) };
  }
}

/** A way in which two forms were tried, and what the rules made of it. */
export interface WayTried {
  readonly way: Bridge;
  readonly edges: readonly Edge[];
}

/**
 * The ways in which a pair is tried: two of the articles may be too far apart in time or words for a
 * rule, and then the next two are asked.
 */
export function* waysTried({ i, j, ways }: FormPair, context: RunContext): Generator<WayTried> {
  for (const way of ways) {
    const edges = edgesOf(i, j, rulesOnPair(way, context));
    yield { way, edges };
    if (edges.length > 0) return;
  }
}

/** What the rules find between the forms of a fact, by aspect. */
export function judgeForms(fact: Fact, forms: readonly Form[], context: RunContext): EdgesByAspect {
  const found = new Map<Aspect, Edge[]>();
  for (const pair of formPairs(fact, forms)) {
    for (const { edges } of waysTried(pair, context)) {
      for (const edge of edges) {
        const { aspect } = edge.stands.rule;
        found.set(aspect, [...(found.get(aspect) ?? []), edge]);
      }
    }
  }
  return found;
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
