import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Ruling } from '../../domain/decision.js';
import { dismissalReasons } from '../../domain/decision.js';

type Reason = NonNullable<Ruling['reason']>;

const questions: Readonly<Record<Reason, string>> = {
  'not-same-fact': 'not the same fact',
  'wrong-extraction': 'wrong extraction',
  'out-of-scope': 'out of scope',
  'house-style': 'house style',
  other: 'other',
};

interface Props {
  readonly choose: (reason: Reason) => void;
  readonly leave: () => void;
}

/** Why a finding is dismissed, by a digit or a click. */
export function Reasons({ choose, leave }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    group.current?.querySelector('button')?.focus();
  }, []);
  return (
    <fieldset
      class="reasons"
      ref={group}
      onKeyDown={(event) => {
        const reason = dismissalReasons[Number(event.key) - 1];
        if (reason) choose(reason);
        else if (event.key === 'Escape') leave();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <legend>Dismiss, because it is</legend>
      {dismissalReasons.map((reason, index) => (
        <button key={reason} type="button" onClick={() => choose(reason)}>
          <kbd>{index + 1}</kbd> {questions[reason]}
        </button>
      ))}
    </fieldset>
  );
}
