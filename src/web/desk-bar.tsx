import type { Decision } from '../domain/decision.js';
import { decisionsName } from '../domain/decision.js';
import { decisionsYaml } from '../review/decisions-yaml.js';
import type { Item } from './review.js';

interface Props {
  /** What the filter leaves. */
  readonly asked: readonly Item[];
  readonly author: string;
  readonly setAuthor: (author: string) => void;
  /** Where decisions last. */
  readonly place: string;
  readonly exported: () => readonly Decision[];
  readonly help: () => void;
}

/** How far the review has come, who signs it, and the way to keep it. */
export function DeskBar({ asked, author, setAuthor, place, exported, help }: Props) {
  const reviewed = asked.filter(({ ruling }) => ruling && ruling.decision !== 'open').length;
  return (
    <footer class="desk">
      <progress value={reviewed} max={Math.max(1, asked.length)} aria-label="Reviewed" />
      <b>
        {reviewed} of {asked.length} reviewed
      </b>
      <span class="place">{place}</span>
      <label>
        Signed
        <input
          value={author}
          maxLength={100}
          placeholder="your name"
          onChange={({ currentTarget: { value } }) => setAuthor(value.trim())}
        />
      </label>
      <button type="button" onClick={() => download(decisionsYaml(exported()))}>
        Export decisions
      </button>
      <button type="button" onClick={help}>
        Keys <kbd>?</kbd>
      </button>
    </footer>
  );
}

function download(yaml: string): void {
  const address = URL.createObjectURL(new Blob([yaml], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = decisionsName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
