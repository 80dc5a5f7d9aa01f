import { shorten } from '../report/view/printable.js';
import { sizeOf } from '../report/view/words.js';
import type { Place, View } from './location.js';
import { besideFindings } from './record/report-record.js';
import type { Review } from './review.js';
import type { Go } from './use-place.js';

/** What is left out of a name where there is little room stands apart. */
const tabs: readonly (readonly [View, string, string?])[] = [
  ['findings', 'Findings'],
  ['table', 'Facts', ' by outlet'],
  ['sides', 'Side by side'],
  ['timeline', 'Timeline'],
  ['record', 'Record'],
];

interface Props {
  readonly review: Review;
  readonly place: Place;
  readonly go: Go;
}

export function Masthead({ review: { report }, place, go }: Props) {
  const beside = besideFindings(report);
  return (
    <header class="masthead">
      <h1>What the outlets say</h1>
      <p class="size">{sizeOf(report.summary)}</p>
      <nav aria-label="Views">
        {tabs.map(([view, name, more]) => (
          <a
            key={view}
            href={`#${view}`}
            aria-current={place.view === view ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault();
              go({ view });
            }}
          >
            {name}
            {more && <span>{more}</span>}
            {view === 'record' && beside > 0 && (
              <small title="not used, failed, without effect or gone">{beside}</small>
            )}
          </a>
        ))}
      </nav>
      {report.stories.length > 1 && (
        <label class="story">
          <span>Story</span>
          <select
            value={place.story ?? ''}
            onChange={({ currentTarget: { value } }) =>
              go({
                story: value || undefined,
                finding: undefined,
                fact: undefined,
                articles: undefined,
              })
            }
          >
            <option value="">All stories</option>
            {report.stories.map(({ id }) => (
              <option key={id} value={id}>
                {shorten(id, 60)}
              </option>
            ))}
          </select>
        </label>
      )}
    </header>
  );
}
