import { useLayoutEffect, useRef } from 'preact/hooks';

/** Most that a decisions file takes. */
const longest = 10_000;

interface Props {
  readonly note: string;
  readonly save: (note: string) => void;
  readonly leave: () => void;
}

export function NoteField({ note, save, leave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="note-field"
      onSubmit={(event) => {
        event.preventDefault();
        save(field.current?.value.trim() ?? '');
      }}
    >
      <label for="note">Note</label>
      <textarea
        id="note"
        ref={field}
        rows={2}
        maxLength={longest}
        defaultValue={note}
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
          else if (event.key === 'Enter' && !event.shiftKey) save(event.currentTarget.value.trim());
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <button type="submit">Save</button>
    </form>
  );
}
