import { useCallback, useEffect, useState } from 'preact/hooks';
import { fragmentOf, type Place, placeOf } from './location.js';

/** Goes elsewhere: what is named changes, what is `undefined` is dropped, the rest stays. */
export type Go = (change: { readonly [Key in keyof Place]?: Place[Key] | undefined }) => void;

/**
 * The place in the address. Another view or finding is a step that Back undoes; typing in the
 * filter is not.
 */
export function usePlace(): readonly [Place, Go] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback<Go>((change) => {
    const before = placeOf(location.hash);
    const { view, ...rest } = { ...before, ...change };
    const next = placeOf(
      fragmentOf({ view: view ?? before.view, ...(rest as Omit<Place, 'view'>) }),
    );
    const isStep = next.view !== before.view;
    history[isStep ? 'pushState' : 'replaceState'](null, '', fragmentOf(next));
    setPlace(next);
  }, []);
  return [place, go];
}
