import type { Verdict } from '../../domain/finding.js';
import { printedWords } from '../../domain/printed-words.js';
import { meaningOf } from '../../report/view/meaning.js';
import { shorten } from '../../report/view/printable.js';
import { dayOf, outletOf } from '../../report/view/sides.js';
import { readableDay } from '../../report/view/time-text.js';
import { counted } from '../../report/view/words.js';
import type { Column } from './columns.js';
import type { Entry } from './rows.js';

/** What a cell's verdict says of it; the side tells which cells of a row stand together. */
const tags: Readonly<Record<Verdict, string>> = {
  contradiction: 'contradicts',
  update: 'updated',
  difference: 'differs',
  refinement: 'fits',
  agreement: 'agrees',
  'single-source': 'only here',
};
const sided: ReadonlySet<Verdict> = new Set(['contradiction', 'update', 'difference']);

/** Values in one cell that are shown; the finding has them all. */
const few = 4;

interface Props {
  readonly entries: readonly Entry[];
  readonly column: Column;
}

/** What one outlet prints of a fact; each with its date where the outlet has several articles. */
export function Cell({ entries, column }: Props) {
  if (entries.length === 0)
    return (
      <>
        <span class="silent" aria-hidden="true">
          –
        </span>
        <span class="unseen">does not say</span>
      </>
    );
  return (
    <>
      {entries.slice(0, few).map((entry) => (
        <Value key={entry.claim.id} entry={entry} column={column} />
      ))}
      {entries.length > few && <small>{counted(entries.length - few, 'more', 'more')}</small>}
    </>
  );
}

function Value({
  entry: { claim, article, verdict, side },
  column,
}: {
  readonly entry: Entry;
  readonly column: Column;
}) {
  const meaning = shorten(meaningOf(claim), 60);
  const outlet = outletOf(article);
  const day = column.articles.length > 1 && outlet === column.outlet ? dayOf(article) : '';
  return (
    <div class={`value ${verdict ?? 'none'}`}>
      {day !== '' && <small>{readableDay(day)}</small>}
      {outlet !== column.outlet && <small>{shorten(outlet, 40)}</small>}
      <span class="words">{shorten(printedWords(claim), 64)}</span>
      {meaning !== '' && <small>{meaning}</small>}
      {verdict && (
        <small class="tag">
          {side && sided.has(verdict) && `${side.toUpperCase()} · `}
          {tags[verdict]}
        </small>
      )}
    </div>
  );
}
