import { useMemo, useState } from 'preact/hooks';
import type { Review } from '../review.js';
import { type Column, columnsOf } from './columns.js';

export interface Columns {
  readonly shown: readonly Column[];
  /** Outlets whose derived ones have columns of their own. */
  readonly unfolded: ReadonlySet<string>;
  /** Unfolds an outlet's derived ones, or folds them again. */
  readonly fold: (outlet: string) => void;
}

/** A column an outlet of the story; what was taken from another one is folded into that. */
export function useColumns({ lookup, report }: Review, story: string | undefined): Columns {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(() => {
    const articles = report.stories.find(({ id }) => id === story)?.articles ?? [];
    return columnsOf(
      articles.flatMap((id) => lookup.articles.get(id) ?? []),
      lookup,
    );
  }, [report, lookup, story]);
  return {
    shown: columns.filter(({ origin }) => origin === undefined || unfolded.has(origin)),
    unfolded,
    fold(outlet) {
      const next = new Set(unfolded);
      if (!next.delete(outlet)) next.add(outlet);
      setUnfolded(next);
    },
  };
}
