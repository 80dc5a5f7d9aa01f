import { nearest } from '../io/nearest.js';

const mostChoices = 5;

/** Something that a person names on the command line. */
export interface Candidate {
  readonly id: string;
  /** What it may be called besides, whole. */
  readonly names: readonly string[];
  /** What it is, for a person who has to choose. */
  readonly about: string;
}

export type FoundId =
  | { readonly id: string }
  /** `choices`: a few of those that may be meant, where there are several. */
  | { readonly reason: string; readonly choices: readonly Candidate[] };

/** The one that bears the name typed, or whose id begins with it; or why there is none. */
export function findId(typed: string, candidates: readonly Candidate[], what: string): FoundId {
  if (candidates.some(({ id }) => id === typed)) return { id: typed };
  const named = candidates.filter(({ names }) => names.includes(typed));
  if (named.length > 0) return onlyOf(named, `names ${named.length} ${what}s`);
  const begun = typed === '' ? [] : candidates.filter(({ id }) => id.startsWith(typed));
  if (begun.length > 0) return onlyOf(begun, `begins the ids of ${begun.length} ${what}s`);
  const ids = candidates.map(({ id }) => id);
  const guess = nearest(typed, ids);
  const meant = guess ? `; did you mean ${guess}?` : '';
  return { reason: `there is no ${what} of that name${meant}`, choices: [] };
}

function onlyOf(found: readonly Candidate[], many: string): FoundId {
  const [only, ...others] = found;
  if (only && others.length === 0) return { id: only.id };
  const reason = found.length > mostChoices ? `${many}; the first are` : many;
  return { reason, choices: found.slice(0, mostChoices) };
}
