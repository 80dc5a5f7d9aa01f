import type { VNode } from 'preact';
import { Findings } from './finding/findings.js';
import type { Place, View } from './location.js';
import { ReportRecord } from './record/report-record.js';
import type { Item, Review } from './review.js';
import { SideBySide } from './sides/side-by-side.js';
import { FactTable } from './table/fact-table.js';
import { Timeline } from './timeline/timeline.js';
import type { Triage } from './triage/use-triage.js';
import type { Go } from './use-place.js';

export interface ViewProps {
  readonly review: Review;
  readonly items: readonly Item[];
  /** What the filter leaves, however it is decided. */
  readonly asked: readonly Item[];
  /** The finding that is open. */
  readonly chosen: Item | undefined;
  readonly triage: Triage;
  readonly place: Place;
  readonly go: Go;
}

/** Each way to look at a report. */
export const views: Readonly<Record<View, (props: ViewProps) => VNode>> = {
  findings: ({ review, items, place, go, chosen, triage }) => (
    <Findings review={review} items={items} place={place} go={go} chosen={chosen} triage={triage} />
  ),
  table: ({ review, items, place, go }) => (
    <FactTable review={review} items={items} place={place} go={go} />
  ),
  sides: ({ review, items, place, go }) => (
    <SideBySide review={review} items={items} place={place} go={go} />
  ),
  timeline: ({ review, items, go }) => <Timeline review={review} items={items} go={go} />,
  record: ({ review, asked, go }) => <ReportRecord report={review.report} asked={asked} go={go} />,
};
