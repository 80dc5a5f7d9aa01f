import { headlineOf } from '../../report/view/headline.js';
import { shorten } from '../../report/view/printable.js';
import { rulingText } from '../../report/view/ruling-text.js';
import { standingOf } from '../../report/view/words.js';
import type { Item, Review } from '../review.js';
import { TriageBar } from '../triage/triage-bar.js';
import type { Triage } from '../triage/use-triage.js';
import type { Go } from '../use-place.js';
import { Grounds } from './grounds.js';
import { SideColumn } from './side.js';
import { type SideInContext, sidesInContext } from './sides.js';

interface Props {
  readonly item: Item;
  readonly review: Review;
  readonly triage: Triage;
  readonly go: Go;
}

/** One finding: the sides' sentences where they stand, then why the verdict was made. */
export function FindingDetail({ item, review, triage, go }: Props) {
  const { finding } = item;
  const { what, about } = headlineOf(finding, review.lookup);
  const sides = sidesInContext(finding, review.lookup);
  return (
    <article class={`finding ${finding.verdict}`}>
      <button type="button" class="back" onClick={() => go({ finding: undefined })}>
        ← All findings
      </button>
      <TriageBar item={item} triage={triage} />
      <p class="kind">
        <b>{finding.verdict}</b> in {finding.aspect}
        {finding.severity !== 'info' && ` · ${finding.severity}`} · {standingOf(finding)}
      </p>
      <h2>{about || what}</h2>
      {about !== '' && <p class="what">{what}</p>}
      {item.ruling && <p class="on-paper">{rulingText(item.ruling)}</p>}
      <div class="held">
        {sides.map((side, index) => (
          <SideColumn
            key={side.side}
            side={side}
            isOneOfSeveral={sides.length > 1}
            other={isWorded(sides) ? sides[index === 0 ? 1 : 0]?.words : undefined}
          />
        ))}
      </div>
      <p class="ways">
        <button
          type="button"
          onClick={() => go({ view: 'sides', fact: finding.fact, articles: undefined })}
        >
          Side by side
        </button>
        <button type="button" onClick={() => go({ view: 'table', fact: finding.fact })}>
          All outlets on this fact
        </button>
        <button type="button" onClick={() => triage.ask('wrong')}>
          This verdict is wrong <kbd>w</kbd>
        </button>
      </p>
      <p class="message">{shorten(finding.message, 900)}</p>
      <Grounds finding={finding} review={review} />
    </article>
  );
}

/** Whole clauses are told in other words by nature; in quotations and values words count. */
function isWorded(sides: readonly SideInContext[]): boolean {
  return sides.every(({ kind }) => kind !== 'statement');
}
