import type { ReportedFinding } from '../../domain/report.js';
import { shorten } from '../../report/view/printable.js';
import { quoteValue } from '../filter/parse.js';
import { fragmentOf } from '../location.js';
import { rulesSoFar } from '../record/rules-so-far.js';
import type { Review } from '../review.js';

interface Props {
  readonly finding: ReportedFinding;
  readonly review: Review;
}

/** Why the verdict was made: what was compared, the arithmetic, and the rule with its record. */
export function Grounds({ finding, review }: Props) {
  const rule = review.report.rules.find(({ id }) => id === finding.rule);
  const { because } = finding;
  const record = rulesSoFar(review.items).get(finding.rule);
  return (
    <section class="grounds" aria-label="Why">
      <h3>Why</h3>
      {because.length > 0 && (
        <ul>
          {because.map((reason, index) => (
            <li key={index}>{shorten(reason, 400)}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>
          Rule <code>{shorten(finding.rule, 80)}</code>
          {rule && `: ${shorten(rule.title, 200)}`}
        </summary>
        {rule?.note && <p>{shorten(rule.note, 2000)}</p>}
        {record && (
          <p>
            <a href={fragmentOf({ view: 'findings', q: `rule:${quoteValue(finding.rule)}` })}>
              {record.made} of its findings here
            </a>
            : {record.confirmed} confirmed, {record.dismissed} dismissed.
          </p>
        )}
        <p>
          <code>twosource rules explain {shorten(finding.rule, 80)}</code> tells its conditions.
        </p>
      </details>
    </section>
  );
}
