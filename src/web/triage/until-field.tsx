import { useLayoutEffect, useRef } from 'preact/hooks';
import { today } from './ruling.js';

interface Props {
  /** The last day so far; empty where there is none. */
  readonly day: string;
  readonly save: (day: string) => void;
  readonly leave: () => void;
}

/** Until when a decision holds: a house style may change, and an embargo ends. */
export function UntilField({ day, save, leave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (field.current?.reportValidity()) save(field.current.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <label for="until">Holds until</label>
      <input id="until" ref={field} type="date" min={today()} max="2999-12-31" defaultValue={day} />
      <button type="submit">Save</button>
      <button type="button" onClick={() => save('')}>
        For good
      </button>
    </form>
  );
}
