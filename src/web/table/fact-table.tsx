import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Place } from '../location.js';
import type { Item, Review } from '../review.js';
import type { Go } from '../use-place.js';
import { useVirtual } from '../virtual/use-virtual.js';
import { columnsOf, columnWidth } from './columns.js';
import { FactRow } from './fact-row.js';
import { HeadRow } from './head-row.js';
import { rowOrders, rowsOf } from './rows.js';
import { SortField } from './sort-field.js';

interface Props {
  readonly review: Review;
  readonly items: readonly Item[];
  readonly place: Place;
  readonly go: Go;
}

/** Pixels of a row that was not measured yet. */
const rowHeight = 84;

/** Facts × outlets of one story: what each of them prints, as printed and as understood. */
export function FactTable({ review: { lookup, report }, items, place, go }: Props) {
  const story = place.story ?? items[0]?.finding.story ?? report.stories[0]?.id;
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => {
    const articles = report.stories.find(({ id }) => id === story)?.articles ?? [];
    return columnsOf(
      articles.flatMap((id) => lookup.articles.get(id) ?? []),
      lookup,
    );
  }, [report, lookup, story]);
  const shown = columns.filter(({ origin }) => origin === undefined || unfolded.has(origin));
  const rows = useMemo(() => {
    const own = items.map(({ finding }) => finding).filter((one) => one.story === story);
    const order = rowOrders[place.sort ?? ''];
    const found = rowsOf(own, lookup);
    return order ? found.toSorted(order) : found;
  }, [items, lookup, story, place.sort]);

  const scroller = useRef<HTMLDivElement>(null);
  const down = useVirtual({
    count: rows.length,
    scroller,
    estimate: rowHeight,
    keyOf: useCallback((index: number) => rows[index]?.fact ?? '', [rows]),
  });
  const width = columnWidth(shown.length, down.scrollRect?.width);
  const across = useVirtual({
    count: shown.length,
    scroller,
    estimate: width,
    keyOf: useCallback((index: number) => shown[index]?.outlet ?? '', [shown]),
    horizontal: true,
  });
  const asked = rows.findIndex(({ fact }) => fact === place.fact);
  useEffect(() => {
    if (asked >= 0) down.scrollToIndex(asked, { align: 'start' });
  }, [asked, down]);
  const fold = (outlet: string) => {
    const next = new Set(unfolded);
    if (!next.delete(outlet)) next.add(outlet);
    setUnfolded(next);
  };
  const inView = across.getVirtualItems();
  return (
    <>
      <SortField sort={place.sort} go={go} />
      <div class="wide" ref={scroller} role="region" aria-label="Facts by outlet" tabIndex={0}>
        <div
          role="table"
          aria-label="Facts by outlet"
          aria-rowcount={rows.length + 1}
          aria-colcount={shown.length + 1}
          class="facts"
          style={{ '--columns': `${across.getTotalSize()}px`, '--column': `${width}px` }}
        >
          <HeadRow columns={shown} inView={inView} unfolded={unfolded} fold={fold} />
          <div role="rowgroup" class="body" style={{ '--height': `${down.getTotalSize()}px` }}>
            {down.getVirtualItems().map(({ index, key, start }) => {
              const row = rows[index];
              return (
                row && (
                  <div
                    key={key}
                    role="row"
                    class={index === asked ? 'row asked-for' : 'row'}
                    aria-rowindex={index + 2}
                    data-index={index}
                    ref={down.measureElement}
                    style={{ '--at': `${start}px` }}
                  >
                    <FactRow
                      row={row}
                      columns={shown}
                      inView={inView}
                      unfolded={unfolded}
                      go={go}
                    />
                  </div>
                )
              );
            })}
          </div>
        </div>
      </div>
      {rows.length === 0 && <p class="nothing">No fact of this story matches this filter.</p>}
    </>
  );
}
