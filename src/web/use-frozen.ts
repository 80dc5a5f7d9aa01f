import { useMemo, useRef } from 'preact/hooks';
import { matcherOf } from './filter/match.js';
import type { Term } from './filter/parse.js';
import type { Item, Review } from './review.js';

export interface Frozen {
  /** The list as it was when it was asked for, its findings as they are decided now. */
  readonly items: readonly Item[];
  /** Dismissed findings that the filter leaves and the list folds away. */
  readonly folded: number;
  /** All that the filter leaves, however they are decided. */
  readonly asked: readonly Item[];
}

/**
 * The findings that are asked for. A decision takes none out of the list and brings none in, so
 * that it never jumps while someone works through it; another filter or story makes it anew.
 */
export function useFrozen(
  scope: readonly Item[],
  terms: readonly Term[],
  { byId }: Review,
): Frozen {
  const asked = useMemo(
    () => scope.filter(matcherOf(terms.filter(({ key }) => key !== 'decision'))),
    [scope, terms],
  );
  const story = scope[0]?.finding.story;
  const kept = useRef<{ readonly of: readonly unknown[]; readonly ids: readonly string[] }>(
    undefined,
  );
  const of = [terms, scope.length, story];
  if (!kept.current || kept.current.of.some((part, index) => part !== of[index]))
    kept.current = { of, ids: listed(scope, terms).map(({ finding }) => finding.id) };
  const { ids } = kept.current;
  const items = useMemo(() => ids.flatMap((id) => byId.get(id) ?? []), [ids, byId]);
  return { items, folded: asks(terms) ? 0 : countFolded(asked, ids), asked };
}

const asks = (terms: readonly Term[]) => terms.some(({ key }) => key === 'decision');

/** What was dismissed before is folded away, unless the filter asks for decisions. */
function listed(scope: readonly Item[], terms: readonly Term[]): readonly Item[] {
  const matching = scope.filter(matcherOf(terms));
  return asks(terms) ? matching : matching.filter(({ ruling }) => ruling?.decision !== 'dismissed');
}

function countFolded(asked: readonly Item[], ids: readonly string[]): number {
  const shown = new Set(ids);
  return asked.filter(({ finding }) => !shown.has(finding.id)).length;
}
