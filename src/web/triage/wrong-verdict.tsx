import { useState } from 'preact/hooks';
import { verdicts } from '../../domain/finding.js';
import type { ReportedFinding } from '../../domain/report.js';
import { ruleExampleYaml } from '../../review/rule-example-yaml.js';
import type { Review } from '../review.js';
import { Dialog } from './dialog.js';
import type { Keeper } from './keeper.js';
import { type Expected, ruleExample } from './rule-example.js';

interface Props {
  readonly finding: ReportedFinding;
  readonly review: Review;
  readonly keeper: Keeper;
  readonly close: () => void;
}

/** A wrong verdict becomes an example that the rule has to learn from. */
export function WrongVerdict({ finding, review: { lookup }, keeper, close }: Props) {
  const [expected, setExpected] = useState<Expected>('silence');
  const [told, setTold] = useState('');
  const { rule } = finding;
  const example = ruleExample(finding, lookup, expected);
  const yaml = ruleExampleYaml(example, '  ');
  const copy = () =>
    navigator.clipboard.writeText(yaml).then(
      () => setTold('Copied.'),
      () => setTold('The browser did not let it be copied: select the text.'),
    );
  const learn = () =>
    keeper.learn({ rule, example }).then(
      () => setTold(`Added to ${rule}.`),
      (error) => setTold(`Not added: ${error.message}`),
    );
  return (
    <Dialog title="This verdict is wrong" close={close}>
      <p>
        <label>
          It should be{' '}
          <select
            value={expected}
            onChange={({ currentTarget: { value } }) => setExpected(value as Expected)}
          >
            {(['silence', ...verdicts] as const)
              .filter((one) => one !== finding.verdict)
              .map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
          </select>
        </label>
      </p>
      <p>
        Put this under <code>examples</code> of <code>{rule}</code>, and change the rule until{' '}
        <code>twosource rules test</code> passes.
      </p>
      <textarea readOnly aria-label="Rule example" value={yaml} />
      <p>
        <button type="button" onClick={copy}>
          Copy
        </button>{' '}
        {keeper.learning.has(rule) && (
          <>
            <button type="button" onClick={learn}>
              Add to the rule
            </button>{' '}
          </>
        )}
        <span role="status">{told}</span>
      </p>
    </Dialog>
  );
}
