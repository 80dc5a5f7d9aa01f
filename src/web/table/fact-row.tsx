import type { VirtualItem } from '@tanstack/virtual-core';
import { shorten } from '../../report/view/printable.js';
import { fragmentOf } from '../location.js';
import type { Go } from '../use-place.js';
import { Cell } from './cell.js';
import type { Column } from './columns.js';
import { foldedEntries, type Row } from './rows.js';

interface Props {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly inView: readonly VirtualItem[];
  readonly unfolded: ReadonlySet<string>;
  readonly go: Go;
}

/** The cells of one fact that are in view; the first leads to its gravest finding. */
export function FactRow({ row, columns, inView, unfolded, go }: Props) {
  const { finding, title, cells } = row;
  return (
    <>
      <div role="rowheader" class="cell first" aria-colindex={1}>
        <a
          href={fragmentOf({ view: 'findings', finding: finding.id })}
          onClick={(event) => {
            event.preventDefault();
            go({ view: 'findings', finding: finding.id });
          }}
        >
          {shorten(title, 90)}
        </a>
      </div>
      <div role="none" style={{ width: `${inView[0]?.start ?? 0}px` }} />
      {inView.map(({ index, key }) => {
        const column = columns[index];
        if (!column) return null;
        const entries = unfolded.has(column.outlet)
          ? (cells.get(column.outlet) ?? [])
          : foldedEntries(row, column);
        return (
          <div key={key} role="cell" class="cell" aria-colindex={index + 2}>
            <Cell entries={entries} column={column} />
          </div>
        );
      })}
    </>
  );
}
