import type { Verdict } from '../domain/finding.js';
import type { Edge } from './form-pairs.js';
import { byStrength, isConflict } from './strongest.js';

/** Forms that hold the same, by index; sorted. */
export type Group = readonly number[];

/** A kind of finding to be: the edges that made it, strongest first, and the groups it names. */
export interface Grouping {
  readonly edges: readonly Edge[];
  readonly groups: readonly Group[];
}

const edgeOrder = (x: Edge, y: Edge) => byStrength(x.stands, y.stands) || x.i - y.i || x.j - y.j;

/**
 * One grouping for each group of forms that agree; forms in conflict are never in one group. What
 * agrees with two groups that are in conflict is in both.
 */
export function agreements(edges: readonly Edge[]): readonly Grouping[] {
  return join(withVerdict(edges, 'agreement'), edges, (form) => [form]).map((cluster) => ({
    edges: cluster.edges,
    groups: [cluster.forms],
  }));
}

/** Groups that are compatible with each other while one is more exact. */
export function refinements(edges: readonly Edge[]): readonly Grouping[] {
  const groupOf = partition(edges);
  return join(withVerdict(edges, 'refinement'), edges, groupOf).map((cluster) => ({
    edges: cluster.edges,
    groups: distinct(cluster.forms.map(groupOf)),
  }));
}

/**
 * All groups of an aspect that are in conflict; none where there is no conflict. A form that is in
 * no conflict itself and agrees with two of the groups takes no side.
 *
 * @param isPartial whether what agrees may be a part of the other, as quotations are: then a form
 *   that is in no conflict itself says nothing of the matter
 */
export function conflicts(edges: readonly Edge[], isPartial = false): readonly Grouping[] {
  const conflicting = edges.filter(({ stands }) => isConflict(stands)).sort(edgeOrder);
  if (conflicting.length === 0) return [];
  const groupOf = partition(edges);
  const disputed = new Set(conflicting.flatMap(({ i, j }) => [i, j]));
  const groups = distinct([...disputed].map(groupOf));
  const agreeing = withVerdict(edges, 'agreement');
  const takesSide = (form: number) => {
    const friends = agreeing.flatMap(({ i, j }) => (i === form ? [j] : j === form ? [i] : []));
    const sides = groups.filter((group) => group.some((other) => friends.includes(other)));
    return disputed.has(form) || (!isPartial && sides.length < 2);
  };
  return [{ edges: conflicting, groups: groups.map((group) => group.filter(takesSide)) }];
}

const withVerdict = (edges: readonly Edge[], verdict: Verdict) =>
  edges.filter(({ stands }) => stands.rule.verdict === verdict);

/** Maps a form to the forms that agree with it, itself included; no form is in two groups. */
function partition(edges: readonly Edge[]): (form: number) => Group {
  const groupOf = new Map<number, Group>();
  for (const { groups } of agreements(edges)) {
    for (const group of groups) {
      const free = group.filter((form) => !groupOf.has(form));
      for (const form of free) groupOf.set(form, free);
    }
  }
  return (form) => groupOf.get(form) ?? [form];
}

interface Cluster {
  readonly forms: Group;
  readonly edges: readonly Edge[];
}

/**
 * Joins forms along edges, the strongest first, unless that would put two forms in conflict into
 * one cluster. Edges that are left over so are joined among themselves.
 */
function join(
  along: readonly Edge[],
  all: readonly Edge[],
  groupOf: (form: number) => Group,
): readonly Cluster[] {
  const conflicting = new Set(
    all.filter(({ stands }) => isConflict(stands)).map(({ i, j }) => `${i} ${j}`),
  );
  const clash = (x: Group, y: Group) =>
    x.some((i) => y.some((j) => conflicting.has(`${Math.min(i, j)} ${Math.max(i, j)}`)));
  const clusterOf = new Map<number, { forms: Group; edges: Edge[] }>();
  const leftOver: Edge[] = [];
  const clusterFor = (form: number) =>
    clusterOf.get(form) ?? { forms: groupOf(form), edges: [] as Edge[] };
  for (const edge of [...along].sort(edgeOrder)) {
    const [x, y] = [clusterFor(edge.i), clusterFor(edge.j)];
    if (x !== y && clash(x.forms, y.forms)) {
      leftOver.push(edge);
      continue;
    }
    const forms = [...new Set([...x.forms, ...y.forms])].sort((i, j) => i - j);
    const edges = x === y ? [...x.edges, edge] : [...x.edges, ...y.edges, edge];
    const cluster = { forms, edges: edges.sort(edgeOrder) };
    for (const form of forms) clusterOf.set(form, cluster);
  }
  const clusters = [...new Set(clusterOf.values())];
  if (leftOver.length === 0 || leftOver.length === along.length) return clusters;
  return [...clusters, ...join(leftOver, all, groupOf)];
}

const distinct = (groups: readonly Group[]) => [
  ...new Map(groups.map((group) => [group.join(' '), group])).values(),
];
