import { headlineOf } from '../../report/view/headline.js';
import { shorten } from '../../report/view/printable.js';
import { standingOf } from '../../report/view/words.js';
import type { Item, Review } from '../review.js';
import type { Go } from '../use-place.js';
import { Grounds } from './grounds.js';
import { SideColumn } from './side.js';
import { sidesInContext } from './sides.js';

interface Props {
  readonly item: Item;
  readonly review: Review;
  readonly go: Go;
}

/** One finding: the sides' sentences where they stand, then why the verdict was made. */
export function FindingDetail({ item: { finding }, review, go }: Props) {
  const { what, about } = headlineOf(finding, review.lookup);
  const sides = sidesInContext(finding, review.lookup);
  return (
    <article class={`finding ${finding.verdict}`} id="finding">
      <button type="button" class="back" onClick={() => go({ finding: undefined })}>
        ← All findings
      </button>
      <p class="kind">
        <b>{finding.verdict}</b> in {finding.aspect}
        {finding.severity !== 'info' && ` · ${finding.severity}`} · {standingOf(finding)}
      </p>
      <h2>{about || what}</h2>
      {about !== '' && <p class="what">{what}</p>}
      <div class="sides">
        {sides.map((side) => (
          <SideColumn key={side.side} side={side} isOneOfSeveral={sides.length > 1} />
        ))}
      </div>
      <p class="message">{shorten(finding.message, 900)}</p>
      <Grounds finding={finding} review={review} />
    </article>
  );
}
