import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { Ruling } from '../../domain/decision.js';
import { decide } from '../../review/decide.js';
import type { Review } from '../review.js';
import type { Keeper } from './keeper.js';
import { type Overlay, overlay, type Rulings } from './overlay.js';

/** What one finding was before and after a step; undefined where nothing is decided. */
interface Turn {
  readonly id: string;
  readonly before: Ruling | undefined;
  readonly after: Ruling | undefined;
}

export interface Desk extends Overlay {
  /** Decides on findings; each from what it was. One step, however many they are. */
  readonly rule: (
    ids: readonly string[],
    next: (before: Ruling | undefined) => Ruling | undefined,
  ) => void;
  /** Takes the last step back, and tells on which findings it was. */
  readonly undo: () => readonly string[];
  readonly canUndo: boolean;
  /** Why the last decisions were not kept. */
  readonly fault: string | undefined;
}

/** The decisions as they stand, made, taken back and kept as they are made. */
export function useRulings({ report, byId }: Review, keeper: Keeper): Desk {
  const first = useMemo(() => overlay(report, keeper.kept), [report, keeper]);
  const [rulings, setRulings] = useState<Rulings>(first.rulings);
  const [fault, setFault] = useState<string>();
  const now = useRef(rulings);
  const steps = useRef<readonly (readonly Turn[])[]>([]);

  const take = useCallback(
    (turns: readonly Turn[]) => {
      const next = new Map(now.current);
      const changes = turns.flatMap(({ id, before, after }) => {
        const item = byId.get(id);
        const ruling = after ?? before;
        if (after) next.set(id, after);
        else next.delete(id);
        return item && ruling
          ? [{ decision: decide(item.finding, report, ruling), isCleared: !after }]
          : [];
      });
      now.current = next;
      setRulings(next);
      keeper.keep(changes).then(
        () => setFault(undefined),
        (error) => setFault(String(error?.message ?? error)),
      );
    },
    [byId, report, keeper],
  );
  const rule = useCallback<Desk['rule']>(
    (ids, next) => {
      const turns = ids.map((id) => {
        const before = now.current.get(id);
        return { id, before, after: next(before) };
      });
      steps.current = [...steps.current, turns];
      take(turns);
    },
    [take],
  );
  const undo = useCallback(() => {
    const last = steps.current.at(-1) ?? [];
    steps.current = steps.current.slice(0, -1);
    take(last.map(({ id, before, after }) => ({ id, before: after, after: before })));
    return last.map(({ id }) => id);
  }, [take]);
  return { ...first, rulings, rule, undo, canUndo: steps.current.length > 0, fault };
}
