import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Place } from '../location.js';
import type { Item, Review } from '../review.js';
import type { Triage } from '../triage/use-triage.js';
import type { Go } from '../use-place.js';
import { useIsPrinting } from '../use-printing.js';
import { useVirtual } from '../virtual/use-virtual.js';
import { FindingEntry } from './entry.js';
import { FindingDetail } from './finding.js';

interface Props {
  readonly review: Review;
  readonly items: readonly Item[];
  readonly place: Place;
  readonly go: Go;
  /** The finding that is open. */
  readonly chosen: Item | undefined;
  readonly triage: Triage;
}

/** The list of findings, and beside it the one that is looked at; on paper each of the list. */
export function Findings({ review, items, place, go, chosen, triage }: Props) {
  const open = useCallback((id: string) => go({ finding: id }), [go]);
  const shown = useIsPrinting() ? items : chosen ? [chosen] : [];
  return (
    <div class={place.finding ? 'split reading' : 'split'}>
      <FindingList items={items} chosen={chosen} review={review} open={open} triage={triage} />
      <section class="reader" aria-label="Finding" tabIndex={-1}>
        {shown.map((item) => (
          <FindingDetail
            key={item.finding.id}
            item={item}
            review={review}
            triage={triage}
            go={go}
          />
        ))}
        {shown.length === 0 && <p class="nothing">No finding matches this filter.</p>}
      </section>
    </div>
  );
}

interface ListProps {
  readonly items: readonly Item[];
  readonly chosen: Item | undefined;
  readonly review: Review;
  readonly open: (id: string) => void;
  readonly triage: Triage;
}

function FindingList({ items, chosen, review, open, triage }: ListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const keyOf = useCallback((index: number) => items[index]?.finding.id ?? '', [items]);
  const virtual = useVirtual({ count: items.length, scroller, estimate: 92, keyOf });
  const at = chosen ? items.indexOf(chosen) : -1;
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <div class="list" ref={scroller}>
      <ul aria-label="Findings" style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return (
            item && (
              <li
                key={key}
                class={`${item.finding.verdict} ${item.ruling?.decision ?? ''}`}
                data-index={index}
                ref={virtual.measureElement}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={items.length}
                aria-posinset={index + 1}
              >
                <input
                  type="checkbox"
                  class="pick"
                  aria-label="select"
                  checked={triage.selected.has(item.finding.id)}
                  onChange={() => triage.select(item.finding.id)}
                />
                <FindingEntry item={item} review={review} isChosen={item === chosen} open={open} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
