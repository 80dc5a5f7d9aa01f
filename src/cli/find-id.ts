import { nearest } from '../io/nearest.js';

const mostChoices = 5;

/** Something that a person names on the command line. */
export interface Candidate {
  readonly id: string;
  /** What it may be called besides, whole. */
  readonly names: readonly string[];
  /** Words of which a part will do, where nothing is called so. */
  readonly holds?: string;
  /** What it is, for a person who has to choose. */
  readonly about: string;
}

export type FoundId =
  | { readonly id: string }
  /** `choices`: a few of those that may be meant, where there are several. */
  | { readonly reason: string; readonly choices: readonly Candidate[] };

/** The one that bears the name typed, or whose id begins with it; or why there is none. */
export function findId(typed: string, candidates: readonly Candidate[], what: string): FoundId {
  const found = matching(typed, candidates);
  if (found.some(({ names }) => names.includes(typed)))
    return onlyOf(found, `names ${found.length} ${what}s`);
  if (found.some(({ id }) => id.startsWith(typed)))
    return onlyOf(found, `begins the ids of ${found.length} ${what}s`);
  if (found.length > 0) return onlyOf(found, `stands in ${found.length} ${what}s`);
  const ids = candidates.map(({ id }) => id);
  const guess = nearest(typed, ids);
  const meant = guess ? `; did you mean ${guess}?` : '';
  return { reason: `there is no ${what} of that name${meant}`, choices: [] };
}

/** Fewer letters stand in too much. */
export const shortestPart = 3;

/**
 * Those that may be meant: of that id, else of that name, else those whose ids begin with it, else
 * those in whose words it stands.
 */
export function matching<One extends Candidate>(
  typed: string,
  candidates: readonly One[],
): readonly One[] {
  const known = candidates.filter(({ id }) => id === typed);
  if (known.length > 0) return known;
  const named = candidates.filter(({ names }) => names.includes(typed));
  if (named.length > 0 || typed === '') return named;
  const begun = candidates.filter(({ id }) => id.startsWith(typed));
  if (begun.length > 0 || typed.length < shortestPart) return begun;
  return candidates.filter(({ holds }) => holds?.includes(typed));
}

function onlyOf(found: readonly Candidate[], many: string): FoundId {
  const [only, ...others] = found;
  if (only && others.length === 0) return { id: only.id };
  const reason = found.length > mostChoices ? `${many}; the first are` : many;
  return { reason, choices: found.slice(0, mostChoices) };
}
