import { useMemo } from 'preact/hooks';
import { FilterBar } from './filter/filter-bar.js';
import { matcherOf } from './filter/match.js';
import { parseFilter } from './filter/parse.js';
import { Findings } from './finding/findings.js';
import { Masthead } from './masthead.js';
import type { Review } from './review.js';
import { FactTable } from './table/fact-table.js';
import { usePlace } from './use-place.js';

/** What an editor acts on; the filter to begin with, where there is any of it. */
const conflicts = 'verdict:contradiction,update,difference';

/** The whole page: what is looked at stands in the address, and everything else follows from it. */
export function App({ review }: { readonly review: Review }) {
  const [place, go] = usePlace();
  const first = useMemo(() => firstFilter(review), [review]);
  const typed = place.q ?? (place.finding ? '' : first);
  const terms = useMemo(() => parseFilter(typed), [typed]);
  const scope = useMemo(
    () => review.items.filter(({ finding }) => !place.story || finding.story === place.story),
    [review, place.story],
  );
  const items = useMemo(() => scope.filter(matcherOf(terms)), [scope, terms]);
  return (
    <>
      <Masthead review={review} place={place} go={go} />
      <FilterBar scope={scope} shown={items.length} typed={typed} terms={terms} go={go} />
      <main class={place.view}>
        {place.view === 'table' ? (
          <FactTable review={review} items={items} place={place} go={go} />
        ) : (
          <Findings review={review} items={items} place={place} go={go} />
        )}
      </main>
    </>
  );
}

function firstFilter({ items }: Review): string {
  return items.some(matcherOf(parseFilter(conflicts))) ? conflicts : '';
}
