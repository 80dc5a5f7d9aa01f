import { useCallback, useMemo } from 'preact/hooks';
import { DeskBar } from './desk-bar.js';
import { FilterBar } from './filter/filter-bar.js';
import { matcherOf } from './filter/match.js';
import { parseFilter } from './filter/parse.js';
import { Findings } from './finding/findings.js';
import { Masthead } from './masthead.js';
import { ReportRecord } from './record/report-record.js';
import { type Review, withRulings } from './review.js';
import { SideBySide } from './sides/side-by-side.js';
import { FactTable } from './table/fact-table.js';
import { Timeline } from './timeline/timeline.js';
import type { Keeper } from './triage/keeper.js';
import { KeyHelp } from './triage/key-help.js';
import { allDecisions } from './triage/overlay.js';
import { useAuthor } from './triage/use-author.js';
import { useRulings } from './triage/use-rulings.js';
import { useTriage } from './triage/use-triage.js';
import { WrongVerdict } from './triage/wrong-verdict.js';
import { useFrozen } from './use-frozen.js';
import { usePageKeys } from './use-page-keys.js';
import { usePlace } from './use-place.js';

/** What an editor acts on; the filter to begin with, where there is any of it. */
const conflicts = 'verdict:contradiction,update,difference';

interface Props {
  readonly review: Review;
  readonly keeper: Keeper;
}

/** The whole page: what is looked at stands in the address, and everything else follows from it. */
export function App({ review: plain, keeper }: Props) {
  const [place, go] = usePlace();
  const [author, setAuthor] = useAuthor();
  const desk = useRulings(plain, keeper);
  const review = useMemo(
    () => withRulings(plain, desk.rulings, desk.reopened),
    [plain, desk.rulings, desk.reopened],
  );
  const first = useMemo(() => firstFilter(plain), [plain]);
  const typed = place.q ?? first;
  const terms = useMemo(() => parseFilter(typed), [typed]);
  const scope = useMemo(
    () => review.items.filter(({ finding }) => !place.story || finding.story === place.story),
    [review, place.story],
  );
  const { items, folded, asked } = useFrozen(scope, terms, review);
  const chosen = (place.finding ? review.byId.get(place.finding) : undefined) ?? items[0];
  const open = useCallback((id: string) => go({ finding: id }), [go]);
  const triage = useTriage({ desk, items, chosen, open, author });

  usePageKeys({ isReading: place.view === 'findings', items, chosen, open, go, triage });
  const exported = () => allDecisions(plain.report, desk.rulings, desk.elsewhere);
  const view = { review, items, place, go };
  return (
    <>
      <Masthead review={review} place={place} go={go} />
      <FilterBar
        scope={scope}
        shown={items.length}
        folded={folded}
        typed={typed}
        terms={terms}
        go={go}
      />
      <main class={place.view}>
        {place.view === 'table' ? (
          <FactTable {...view} />
        ) : place.view === 'sides' ? (
          <SideBySide {...view} />
        ) : place.view === 'timeline' ? (
          <Timeline review={review} items={items} go={go} />
        ) : place.view === 'record' ? (
          <ReportRecord report={review.report} asked={asked} go={go} />
        ) : (
          <Findings {...view} chosen={chosen} triage={triage} />
        )}
      </main>
      <DeskBar
        asked={asked}
        author={author}
        setAuthor={setAuthor}
        place={keeper.place}
        exported={exported}
        help={() => triage.ask('help')}
      />
      {triage.mode === 'help' && <KeyHelp close={() => triage.ask(undefined)} />}
      {triage.mode === 'wrong' && chosen && (
        <WrongVerdict
          finding={chosen.finding}
          review={review}
          keeper={keeper}
          close={() => triage.ask(undefined)}
        />
      )}
    </>
  );
}

function firstFilter({ items }: Review): string {
  return items.some(matcherOf(parseFilter(conflicts))) ? conflicts : '';
}
