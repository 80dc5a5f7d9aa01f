import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { counted } from '../../report/view/words.js';
import type { Item } from '../review.js';
import type { Go } from '../use-place.js';
import { Facets } from './facet-list.js';
import { facetsOf, turned } from './facets.js';
import { filterKeys } from './keys.js';
import { unknownKeys } from './match.js';
import type { Term } from './parse.js';

interface Props {
  readonly scope: readonly Item[];
  readonly shown: number;
  /** Dismissed findings that are not shown. */
  readonly folded: number;
  readonly typed: string;
  readonly terms: readonly Term[];
  readonly go: Go;
}

/** What is asked for as text, how much of it there is, and the counts by which to ask otherwise. */
export function FilterBar({ scope, shown, folded, typed, terms, go }: Props) {
  const [isOpen, setOpen] = useState(false);
  const facets = useMemo(() => (isOpen ? facetsOf(scope, terms) : []), [isOpen, scope, terms]);
  const unknown = unknownKeys(terms);
  return (
    <search class="filter">
      <div class="asked">
        <label for="filter">Filter</label>
        <FilterField typed={typed} change={(q) => go({ q, finding: undefined })} />
        <output for="filter">
          {shown} of {counted(scope.length, 'finding')}
        </output>
        {folded > 0 && (
          <button
            type="button"
            onClick={() => go({ q: `${typed} decision:open,confirmed,dismissed`.trim() })}
          >
            {folded} dismissed
          </button>
        )}
        {typed !== '' && (
          <button type="button" onClick={() => go({ q: '' })}>
            Show all
          </button>
        )}
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Refine
        </button>
      </div>
      {unknown.length > 0 && (
        <p class="hint" role="alert">
          There is no {unknown.map((key) => `“${key}:”`).join(', ')}. One can ask for{' '}
          {filterKeys.map(({ name }) => `${name}:`).join(' ')} or for words in quotation marks.
        </p>
      )}
      {isOpen && (
        <Facets facets={facets} turn={(key, value) => go({ q: turned(terms, key, value) })} />
      )}
    </search>
  );
}

/** Follows the address, except while someone types: then the address follows. */
function FilterField({
  typed,
  change,
}: {
  readonly typed: string;
  readonly change: (text: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = typed;
  }, [typed]);
  return (
    <input
      id="filter"
      ref={field}
      type="search"
      autocomplete="off"
      spellcheck={false}
      placeholder={'verdict:contradiction -aspect:wording outlet:"…" "words"'}
      defaultValue={typed}
      onInput={({ currentTarget: { value } }) => change(value)}
    />
  );
}
