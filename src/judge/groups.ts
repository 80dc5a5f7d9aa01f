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

/** One grouping for each group of forms that agree; forms in conflict are never in one group. */
export function agreements(edges: readonly Edge[]): readonly Grouping[] {
  const agreeing = edges.filter(({ stands }) => stands.rule.verdict === 'agreement');
  return join(agreeing, edges, (form) => [form]).map((cluster) => ({
    edges: cluster.edges,
    groups: [cluster.forms],
  }));
}

/** Groups that are compatible with each other while one is more exact. */
export function refinements(edges: readonly Edge[]): readonly Grouping[] {
  const groupOf = grouped(edges);
  const refining = edges.filter(({ stands }) => stands.rule.verdict === 'refinement');
  return join(refining, edges, groupOf).map((cluster) => ({
    edges: cluster.edges,
    groups: distinct(cluster.forms.map(groupOf)),
  }));
}

/** All groups of an aspect that are in conflict; none where there is no conflict. */
export function conflicts(edges: readonly Edge[]): readonly Grouping[] {
  const groupOf = grouped(edges);
  const conflicting = edges.filter(({ stands }) => isConflict(stands)).sort(edgeOrder);
  const groups = distinct(conflicting.flatMap(({ i, j }) => [groupOf(i), groupOf(j)]));
  return conflicting.length === 0 ? [] : [{ edges: conflicting, groups }];
}

/** Maps a form to the forms that agree with it, itself included. */
function grouped(edges: readonly Edge[]): (form: number) => Group {
  const groups = agreements(edges).flatMap((agreement) => agreement.groups);
  return (form) => groups.find((group) => group.includes(form)) ?? [form];
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
