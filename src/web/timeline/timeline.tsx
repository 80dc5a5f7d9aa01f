import { useMemo } from 'preact/hooks';
import { shorten } from '../../report/view/printable.js';
import type { Item, Review } from '../review.js';
import type { Go } from '../use-place.js';
import { FigureChart, pointText } from './figure-chart.js';
import { developingFigures } from './figures.js';

/** Figures that are drawn; a story seldom has more that matter. */
const most = 30;

interface Props {
  readonly review: Review;
  readonly items: readonly Item[];
  readonly go: Go;
}

/** How figures developed: what each outlet printed, by the time it speaks of. */
export function Timeline({ review: { lookup }, items, go }: Props) {
  const figures = useMemo(
    () =>
      developingFigures(
        items.map(({ finding }) => finding),
        lookup,
      ),
    [items, lookup],
  );
  if (figures.length === 0)
    return <p class="nothing">No figure among these findings took several values over time.</p>;
  return (
    <div class="charts">
      {figures.slice(0, most).map((figure) => (
        <figure key={figure.fact} class={figure.finding.verdict}>
          <h2>{shorten(figure.title, 140)}</h2>
          <FigureChart figure={figure} />
          <details>
            <summary>As a list</summary>
            <ul>
              {figure.lines.flat().map((point) => (
                <li key={point.claim.id}>{pointText(point)}</li>
              ))}
            </ul>
          </details>
          <p>
            <button
              type="button"
              onClick={() => go({ view: 'findings', finding: figure.finding.id })}
            >
              Open finding
            </button>
          </p>
        </figure>
      ))}
      {figures.length > most && (
        <p class="nothing">{figures.length - most} more; filter to see them.</p>
      )}
    </div>
  );
}
