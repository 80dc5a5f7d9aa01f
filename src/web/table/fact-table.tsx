import type { VirtualItem } from '@tanstack/virtual-core';
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Place } from '../location.js';
import type { Item, Review } from '../review.js';
import type { Go } from '../use-place.js';
import { useVirtual } from '../virtual/use-virtual.js';
import { columnWidth } from './columns.js';
import { FactRow } from './fact-row.js';
import { HeadRow } from './head-row.js';
import { type Row, rowOrders, rowsOf } from './rows.js';
import { SortField } from './sort-field.js';
import { type Columns, useColumns } from './use-columns.js';

interface Props {
  readonly review: Review;
  readonly items: readonly Item[];
  readonly place: Place;
  readonly go: Go;
}

/** Pixels of a row that was not measured yet. */
const rowHeight = 84;

/** Facts × outlets of one story: what each of them prints, as printed and as understood. */
export function FactTable({ review, items, place, go }: Props) {
  const story = place.story ?? items[0]?.finding.story ?? review.report.stories[0]?.id;
  const columns = useColumns(review, story);
  const rows = useRows(review, items, story, place.sort);
  const grid = useGrid(rows, columns.shown);
  const asked = rows.findIndex(({ fact }) => fact === place.fact);
  const { down, across } = grid;
  useEffect(() => {
    if (asked >= 0) down.scrollToIndex(asked, { align: 'start' });
  }, [asked, down]);
  const inView = across.getVirtualItems();
  return (
    <>
      <SortField sort={place.sort} go={go} />
      <div class="wide" ref={grid.scroller} role="region" aria-label="Facts by outlet" tabIndex={0}>
        <div
          role="table"
          aria-label="Facts by outlet"
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.shown.length + 1}
          class="facts"
          style={{ '--columns': `${across.getTotalSize()}px`, '--column': `${grid.width}px` }}
        >
          <HeadRow
            columns={columns.shown}
            inView={inView}
            unfolded={columns.unfolded}
            fold={columns.fold}
          />
          <Body rows={rows} columns={columns} inView={inView} down={down} asked={asked} go={go} />
        </div>
      </div>
      {rows.length === 0 && <p class="nothing">No fact of this story matches this filter.</p>}
    </>
  );
}

/** A row a fact of the story that one of the findings is about. */
function useRows(
  { lookup }: Review,
  items: readonly Item[],
  story: string | undefined,
  sort = '',
): readonly Row[] {
  return useMemo(() => {
    const own = items.map(({ finding }) => finding).filter((one) => one.story === story);
    const order = rowOrders[sort];
    const found = rowsOf(own, lookup);
    return order ? found.toSorted(order) : found;
  }, [items, lookup, story, sort]);
}

/** Which rows and columns are in view, and how wide a column is in pixels. */
function useGrid(rows: readonly Row[], columns: Columns['shown']) {
  const scroller = useRef<HTMLDivElement>(null);
  const down = useVirtual({
    count: rows.length,
    scroller,
    estimate: rowHeight,
    keyOf: useCallback((index: number) => rows[index]?.fact ?? '', [rows]),
  });
  const width = columnWidth(columns.length, down.scrollRect?.width);
  const across = useVirtual({
    count: columns.length,
    scroller,
    estimate: width,
    keyOf: useCallback((index: number) => columns[index]?.outlet ?? '', [columns]),
    horizontal: true,
  });
  return { scroller, down, across, width };
}

interface BodyProps {
  readonly rows: readonly Row[];
  readonly columns: Columns;
  /** Columns in view. */
  readonly inView: readonly VirtualItem[];
  readonly down: ReturnType<typeof useVirtual>;
  /** The row of the fact that the address asks for; -1 for none. */
  readonly asked: number;
  readonly go: Go;
}

function Body({ rows, columns, inView, down, asked, go }: BodyProps) {
  return (
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
                columns={columns.shown}
                inView={inView}
                unfolded={columns.unfolded}
                go={go}
              />
            </div>
          )
        );
      })}
    </div>
  );
}
