import { useEffect, useRef } from 'preact/hooks';
import { actionOf, type KeyAction } from './key-list.js';

export type KeyActions = { readonly [Action in KeyAction]?: () => void };

/** Runs what a key stands for, except where someone types; arrows stay with lists and texts. */
export function useKeys(actions: KeyActions): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest('input:not([type=checkbox]), textarea, select')) {
        if (event.key === 'Escape' && target instanceof HTMLElement) target.blur();
        return;
      }
      if (event.key.startsWith('Arrow') && target?.closest('.wide, .reader, .texts')) return;
      const action = actionOf(event);
      const run = action && current.current[action];
      if (!run) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', act);
    return () => removeEventListener('keydown', act);
  }, []);
}
