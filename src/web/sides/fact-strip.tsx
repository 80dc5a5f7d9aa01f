import { shorten } from '../../report/view/printable.js';
import { counted } from '../../report/view/words.js';
import type { Go } from '../use-place.js';
import type { SharedFact } from './shared-facts.js';

interface Props {
  readonly facts: readonly SharedFact[];
  /** Index of the fact that is looked at; -1 for none. */
  readonly at: number;
  readonly step: (by: number) => void;
  readonly isTogether: boolean;
  readonly setTogether: (isTogether: boolean) => void;
  readonly go: Go;
}

/** Which of the shared facts is looked at, and what was found on it. */
export function FactStrip({ facts, at, step, isTogether, setTogether, go }: Props) {
  const fact = facts[at];
  const finding = fact?.finding;
  return (
    <section class={`strip ${finding?.verdict ?? 'none'}`} aria-label="Shared fact">
      <span class="steps">
        <button type="button" disabled={facts.length === 0} onClick={() => step(-1)}>
          ↑ <kbd>k</kbd>
        </button>
        <button type="button" disabled={facts.length === 0} onClick={() => step(1)}>
          ↓ <kbd>j</kbd>
        </button>
      </span>
      <p role="status">
        {fact ? (
          <>
            <small>
              {at + 1} of {facts.length}
            </small>{' '}
            {finding && (
              <b>
                {finding.verdict} in {finding.aspect}
              </b>
            )}{' '}
            {shorten(fact.title, 140)}
          </>
        ) : (
          `${counted(facts.length, 'fact')} in common`
        )}
      </p>
      {finding && (
        <button type="button" onClick={() => go({ view: 'findings', finding: finding.id })}>
          Open finding
        </button>
      )}
      <label>
        <input
          type="checkbox"
          checked={isTogether}
          onChange={({ currentTarget: { checked } }) => setTogether(checked)}
        />{' '}
        scroll together <kbd>s</kbd>
      </label>
    </section>
  );
}
