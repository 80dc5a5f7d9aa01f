import { useState } from 'preact/hooks';
import { shorten } from '../../report/view/printable.js';
import type { Facet, FacetValue } from './facets.js';

/** Values of one key that are listed before one asks for the rest. */
const few = 8;

interface Props {
  readonly facets: readonly Facet[];
  readonly turn: (key: string, value: string) => void;
}

export function Facets({ facets, turn }: Props) {
  return (
    <div class="facets">
      {facets.map((facet) => (
        <FacetValues key={facet.key.name} facet={facet} turn={turn} />
      ))}
    </div>
  );
}

function FacetValues({
  facet: { key, values },
  turn,
}: { readonly facet: Facet } & Omit<Props, 'facets'>) {
  const [isLong, setLong] = useState(false);
  const shown = isLong ? values.slice(0, 200) : values.slice(0, few);
  return (
    <fieldset>
      <legend>{key.label}</legend>
      <ul>
        {shown.map((one) => (
          <li key={one.value}>
            <button
              type="button"
              class={one.state}
              aria-pressed={
                one.state === 'asked' ? true : one.state === 'refused' ? 'mixed' : false
              }
              title={titles[one.state]}
              onClick={() => turn(key.name, one.value)}
            >
              <span>
                {one.state === 'refused' && 'not '}
                {shorten(one.value, 40)}
              </span>
              <small>{one.count}</small>
            </button>
          </li>
        ))}
      </ul>
      {values.length > few && !isLong && (
        <button type="button" class="more" onClick={() => setLong(true)}>
          {values.length - few} more
        </button>
      )}
    </fieldset>
  );
}

const titles: Readonly<Record<FacetValue['state'], string>> = {
  open: 'Show only these',
  asked: 'Hide these',
  refused: 'No matter',
};
