import { useCallback } from 'preact/hooks';
import { DeskBar } from './desk-bar.js';
import { FilterBar } from './filter/filter-bar.js';
import { Masthead } from './masthead.js';
import type { Review } from './review.js';
import type { Keeper } from './triage/keeper.js';
import { KeyHelp } from './triage/key-help.js';
import { allDecisions } from './triage/overlay.js';
import { useAuthor } from './triage/use-author.js';
import { useRulings } from './triage/use-rulings.js';
import { useTriage } from './triage/use-triage.js';
import { WrongVerdict } from './triage/wrong-verdict.js';
import { usePageKeys } from './use-page-keys.js';
import { usePlace } from './use-place.js';
import { useReading } from './use-reading.js';
import { views } from './view.js';

interface Props {
  readonly review: Review;
  readonly keeper: Keeper;
}

/** The whole page: what is looked at stands in the address, and everything else follows from it. */
export function App({ review: plain, keeper }: Props) {
  const [place, go] = usePlace();
  const [author, setAuthor] = useAuthor();
  const desk = useRulings(plain, keeper);
  const { review, typed, terms, scope, items, folded, asked, chosen } = useReading(
    plain,
    place,
    desk,
  );
  const open = useCallback((id: string) => go({ finding: id }), [go]);
  const triage = useTriage({ desk, items, chosen, open, author });
  const close = () => triage.ask(undefined);

  usePageKeys({ isReading: place.view === 'findings', items, chosen, open, go, triage });
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
        {views[place.view]({ review, items, asked, chosen, triage, place, go })}
      </main>
      <DeskBar
        asked={asked}
        author={author}
        setAuthor={setAuthor}
        place={keeper.place}
        exported={() => allDecisions(plain.report, desk.rulings, desk.elsewhere)}
        help={() => triage.ask('help')}
      />
      {triage.mode === 'help' && <KeyHelp close={close} />}
      {triage.mode === 'wrong' && chosen && (
        <WrongVerdict finding={chosen.finding} review={review} keeper={keeper} close={close} />
      )}
    </>
  );
}
