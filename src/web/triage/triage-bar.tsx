import type { Ruling } from '../../domain/decision.js';
import { rulingText } from '../../report/view/ruling-text.js';
import type { Item } from '../review.js';
import { NoteField } from './note-field.js';
import { Reasons } from './reasons.js';
import type { Triage } from './use-triage.js';

interface Props {
  readonly item: Item;
  readonly triage: Triage;
}

/** What is decided about a finding, and the ways to decide. */
export function TriageBar({ item: { ruling, reopened }, triage }: Props) {
  const { mode, count, confirm, dismiss, note, undo, canUndo, ask, fault } = triage;
  return (
    <section class="triage" aria-label="Decision">
      {mode === 'dismiss' ? (
        <Reasons choose={dismiss} leave={() => ask(undefined)} />
      ) : mode === 'note' ? (
        <NoteField note={ruling?.note ?? ''} save={note} leave={() => ask(undefined)} />
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
