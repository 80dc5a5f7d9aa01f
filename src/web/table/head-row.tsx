import type { VirtualItem } from '@tanstack/virtual-core';
import { shorten } from '../../report/view/printable.js';
import { dayOf } from '../../report/view/sides.js';
import { readableDay } from '../../report/view/time-text.js';
import type { Column } from './columns.js';

interface Props {
  readonly columns: readonly Column[];
  readonly inView: readonly VirtualItem[];
  /** Outlets whose derived ones have columns of their own. */
  readonly unfolded: ReadonlySet<string>;
  readonly fold: (outlet: string) => void;
}

export function HeadRow({ columns, inView, unfolded, fold }: Props) {
  return (
    <div role="rowgroup" class="head">
      <div role="row" class="row" aria-rowindex={1}>
        <div role="columnheader" class="cell first">
          Fact
        </div>
        <div role="none" style={{ width: `${inView[0]?.start ?? 0}px` }} />
        {inView.map(({ index, key }) => {
          const column = columns[index];
          return (
            column && (
              <div key={key} role="columnheader" class="cell" aria-colindex={index + 2}>
                <Head column={column} isUnfolded={unfolded.has(column.outlet)} fold={fold} />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

interface HeadProps extends Pick<Props, 'fold'> {
  readonly column: Column;
  readonly isUnfolded: boolean;
}

function Head({ column: { outlet, articles, origin, derived }, isUnfolded, fold }: HeadProps) {
  const days = [...new Set(articles.map(dayOf).filter(Boolean))];
  return (
    <>
      {shorten(outlet, 60)}
      {days.length > 0 && <small>{days.slice(0, 3).map(readableDay).join(', ')}</small>}
      {origin !== undefined && <small class="derived">from {shorten(origin, 40)}</small>}
      {derived.length > 0 && (
        <button
          type="button"
          aria-expanded={isUnfolded}
          title={derived.slice(0, 12).join(', ')}
          onClick={() => fold(outlet)}
        >
          {isUnfolded ? '−' : '+'} {derived.length} derived
        </button>
      )}
    </>
  );
}
