import type { Report } from '../../domain/report.js';
import { baselineText, goneTexts } from '../../report/view/baseline-text.js';
import { failedRules } from '../../report/view/failed-rules.js';
import { lapsedTexts } from '../../report/view/lapsed.js';
import { shorten } from '../../report/view/printable.js';
import { counted, sizeOf } from '../../report/view/words.js';
import type { Item } from '../review.js';
import type { Go } from '../use-place.js';
import { RuleTable } from './rule-table.js';
import { TextList } from './text-list.js';

interface Props {
  readonly report: Report;
  /** What the filter leaves, however it is decided. */
  readonly asked: readonly Item[];
  readonly go: Go;
}

/** How the report came about: how its rules fared with editors, and what did not go into it. */
export function ReportRecord({ report, asked, go }: Props) {
  const { summary, baseline, decisions, skipped, failures } = report;
  return (
    <div class="ledger">
      <p class="made">
        {sizeOf(summary)}, by {counted(report.rules.length, 'rule')} of twosource{' '}
        {shorten(report.tool.version, 20)}
        {baseline && `; ${baselineText(baseline)}`}
      </p>
      <RuleTable rules={report.rules} items={asked} go={go} />
      <TextList
        title="Not used"
        texts={skipped.map(
          ({ source, reason }) => `${shorten(source, 200)}: ${shorten(reason, 300)}`,
        )}
      />
      <TextList
        title="Rules that failed"
        texts={failedRules(failures).map(
          ({ rule, times, message }) =>
            `${shorten(rule, 80)}, ${counted(times, 'time')}: ${shorten(message, 300)}`,
        )}
      />
      <TextList title="Decisions without effect" texts={decisions ? lapsedTexts(decisions) : []} />
      <TextList title="Gone since the baseline" texts={baseline ? goneTexts(baseline) : []} />
    </div>
  );
}

/** What an editor should know of beside the findings: nothing of it is in them. */
export function besideFindings({ skipped, failures, decisions, baseline }: Report): number {
  const lapsed = decisions?.lapsed ?? [];
  return skipped.length + failures.length + lapsed.length + (baseline?.gone.length ?? 0);
}
