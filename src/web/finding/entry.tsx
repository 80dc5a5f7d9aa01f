import { headlineOf } from '../../report/view/headline.js';
import { marksOf } from '../../report/view/marks.js';
import { shorten } from '../../report/view/printable.js';
import { fragmentOf } from '../location.js';
import type { Item, Review } from '../review.js';
import { wordsOfSides } from './words-of-sides.js';

interface Props {
  readonly item: Item;
  readonly review: Review;
  readonly isChosen: boolean;
  readonly open: (id: string) => void;
}

/** A finding as one entry of the list: what is at odds, and each side's words. */
export function FindingEntry({ item, review, isChosen, open }: Props) {
  const { finding, ruling, reopened } = item;
  const { decision: _, reopened: __, ...made } = finding;
  const marks = marksOf({
    ...made,
    ...(ruling && { decision: ruling }),
    ...(reopened && !ruling && { reopened }),
  });
  const { what, about } = headlineOf(finding, review.lookup);
  return (
    <a
      class={`entry ${finding.verdict}`}
      href={fragmentOf({ view: 'findings', finding: finding.id })}
      aria-current={isChosen ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        open(finding.id);
      }}
    >
      <span class="kind">
        <b>{finding.verdict}</b> {finding.aspect}
        <span class="decided">{marks.join(', ')}</span>
      </span>
      <span class="about">{shorten(about || what, 110)}</span>
      <span class="words">{wordsOfSides(finding, review.lookup)}</span>
    </a>
  );
}
