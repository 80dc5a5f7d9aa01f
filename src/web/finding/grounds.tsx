import type { Finding } from '../../domain/finding.js';
import { shorten } from '../../report/view/printable.js';
import { reasonsOf } from '../../report/view/reasons.js';
import type { Review } from '../review.js';

interface Props {
  readonly finding: Finding;
  readonly review: Review;
}

/** Why the verdict was made: what was compared, the arithmetic, and the rule. */
export function Grounds({ finding, review: { report } }: Props) {
  const rule = report.rules.find(({ id }) => id === finding.rule);
  const reasons = reasonsOf(finding);
  return (
    <section class="grounds" aria-label="Why">
      <h3>Why</h3>
      {reasons.length > 0 && (
        <ul>
          {reasons.map((reason, index) => (
            <li key={index}>{shorten(reason, 400)}</li>
          ))}
        </ul>
      )}
      <p>
        Rule <code>{shorten(finding.rule, 80)}</code>
        {rule && `: ${shorten(rule.title, 200)}`}
      </p>
    </section>
  );
}
