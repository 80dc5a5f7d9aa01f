import { useMemo } from 'preact/hooks';
import { matcherOf } from './filter/match.js';
import { parseFilter, type Term } from './filter/parse.js';
import type { Place } from './location.js';
import { type Item, type Review, withRulings } from './review.js';
import type { Desk } from './triage/use-rulings.js';
import { type Frozen, useFrozen } from './use-frozen.js';

/** What an editor acts on; the filter to begin with, where there is any of it. */
const conflicts = 'verdict:contradiction,update,difference';

/** What is read: the report as it is decided now, and of it what place and filter leave. */
export interface Reading extends Frozen {
  readonly review: Review;
  /** The filter as typed. */
  readonly typed: string;
  readonly terms: readonly Term[];
  /** Of the chosen story, whatever the filter. */
  readonly scope: readonly Item[];
  /** The finding that is open. */
  readonly chosen: Item | undefined;
}

export function useReading(plain: Review, place: Place, { rulings, reopened }: Desk): Reading {
  const review = useMemo(() => withRulings(plain, rulings, reopened), [plain, rulings, reopened]);
  const first = useMemo(() => firstFilter(plain), [plain]);
  const typed = place.q ?? first;
  const terms = useMemo(() => parseFilter(typed), [typed]);
  const scope = useMemo(
    () => review.items.filter(({ finding }) => !place.story || finding.story === place.story),
    [review, place.story],
  );
  const frozen = useFrozen(scope, terms, review);
  const chosen = (place.finding ? review.byId.get(place.finding) : undefined) ?? frozen.items[0];
  return { review, typed, terms, scope, ...frozen, chosen };
}

function firstFilter({ items }: Review): string {
  return items.some(matcherOf(parseFilter(conflicts))) ? conflicts : '';
}
