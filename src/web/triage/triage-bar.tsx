import type { Ruling } from '../../domain/decision.js';
import { rulingText } from '../../report/view/ruling-text.js';
import type { Item } from '../review.js';
import { NoteField } from './note-field.js';
import { Reasons } from './reasons.js';
import { UntilField } from './until-field.js';
import type { Triage } from './use-triage.js';

interface Props {
  readonly item: Item;
  readonly triage: Triage;
}

/** What is decided about a finding, and the ways to decide. */
export function TriageBar({ item: { ruling, reopened }, triage }: Props) {
  const { mode, count, confirm, dismiss, note, until, undo, canUndo, ask, fault } = triage;
  const leave = () => ask(undefined);
  return (
    <section class="triage" aria-label="Decision">
      {mode === 'dismiss' ? (
        <Reasons choose={dismiss} leave={leave} />
      ) : mode === 'note' ? (
        <NoteField note={ruling?.note ?? ''} save={note} leave={leave} />
      ) : mode === 'until' ? (
        <UntilField day={ruling?.expires ?? ''} save={until} leave={leave} />
      ) : (
        <p class="acts">
          <Act act={confirm} letter="c" isOn={ruling?.decision === 'confirmed'}>
            Confirm
          </Act>
          <Act act={() => ask('dismiss')} letter="d" isOn={ruling?.decision === 'dismissed'}>
            Dismiss
          </Act>
          <Act act={() => ask('note')} letter="m">
            Note
          </Act>
          {ruling && (
            <Act act={() => ask('until')} letter="e">
              Expiry
            </Act>
          )}
          {canUndo && (
            <Act act={undo} letter="u">
              Undo
            </Act>
          )}
          {count > 1 && <span class="several">for all {count} selected</span>}
        </p>
      )}
      <p class="standing" role="status">
        {standing(ruling, reopened)}
        {fault !== undefined && <b class="fault">Not saved: {fault}</b>}
      </p>
    </section>
  );
}

function standing(ruling: Ruling | undefined, reopened: Ruling | undefined): string {
  if (ruling) return rulingText(ruling);
  return reopened
    ? `reopened, since what was printed has changed; before: ${rulingText(reopened)}`
    : '';
}

interface ActProps {
  readonly act: () => void;
  readonly letter: string;
  readonly isOn?: boolean;
  readonly children: string;
}

function Act({ act, letter, isOn, children }: ActProps) {
  return (
    <button type="button" aria-pressed={isOn} onClick={act}>
      {children} <kbd>{letter}</kbd>
    </button>
  );
}
