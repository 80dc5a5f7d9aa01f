import type { Report } from '../../domain/report.js';
import { shorten } from '../../report/view/printable.js';
import { quoteValue } from '../filter/parse.js';
import { fragmentOf } from '../location.js';
import type { Item } from '../review.js';
import type { Go } from '../use-place.js';
import { rulesSoFar } from './rules-so-far.js';

interface Props {
  readonly rules: Report['rules'];
  readonly items: readonly Item[];
  readonly go: Go;
}

/** Each rule with its findings and what editors made of them; the most dismissed first. */
export function RuleTable({ rules, items, go }: Props) {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const records = [...rulesSoFar(items)].sort(
    ([a, one], [b, other]) =>
      other.dismissed - one.dismissed || other.made - one.made || (a < b ? -1 : 1),
  );
  return (
    <section>
      <h2>
        Rules <small>{records.length}</small>
      </h2>
      <p>
        {rules.length - records.length} more found nothing that the filter leaves. A rule that is
        dismissed again and again wants an example: “This verdict is wrong” makes one.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Findings</th>
            <th scope="col">Confirmed</th>
            <th scope="col">Dismissed</th>
          </tr>
        </thead>
        <tbody>
          {records.map(([rule, { made, confirmed, dismissed }]) => {
            const place = { q: `rule:${quoteValue(rule)}`, finding: undefined };
            return (
              <tr key={rule}>
                <th scope="row">
                  <a
                    href={fragmentOf({ view: 'findings', q: place.q })}
                    onClick={(event) => {
                      event.preventDefault();
                      go({ view: 'findings', ...place });
                    }}
                  >
                    {shorten(titles.get(rule) ?? rule, 120)}
                  </a>{' '}
                  <small>{shorten(rule, 80)}</small>
                </th>
                <td>{made}</td>
                <td>{confirmed || '–'}</td>
                <td>{dismissed || '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
