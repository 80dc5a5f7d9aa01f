import { useCallback, useState } from 'preact/hooks';
import type { Ruling } from '../../domain/decision.js';
import type { Item } from '../review.js';
import { decided, noted, today, until } from './ruling.js';
import type { Desk } from './use-rulings.js';

type Mode = 'dismiss' | 'note' | 'until' | 'help' | 'wrong' | undefined;

export interface Triage {
  readonly mode: Mode;
  readonly ask: (mode: Mode) => void;
  readonly selected: ReadonlySet<string>;
  /** How many findings a decision goes to. */
  readonly count: number;
  readonly select: (id: string) => void;
  readonly selectTo: (id: string) => void;
  readonly clear: () => void;
  readonly confirm: () => void;
  readonly dismiss: (reason: NonNullable<Ruling['reason']>) => void;
  readonly note: (text: string) => void;
  /** Sets the last day on which a decision holds; empty: for good. */
  readonly until: (day: string) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly fault: string | undefined;
}

interface Options {
  readonly desk: Desk;
  /** The list as it is worked through. */
  readonly items: readonly Item[];
  readonly chosen: Item | undefined;
  readonly open: (id: string) => void;
  readonly author: string;
}

/** Deciding: on the finding that is open or on all that are selected, then on to the next. */
export function useTriage({ desk, items, chosen, open, author }: Options): Triage {
  const [mode, ask] = useState<Mode>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string>();
  const targets = selected.size > 0 ? [...selected] : chosen ? [chosen.finding.id] : [];

  const rule = (next: (before: Ruling | undefined) => Ruling | undefined, isDone: boolean) => {
    ask(undefined);
    if (targets.length === 0) return;
    desk.rule(targets, next);
    setSelected(new Set());
    const after = chosen && items[items.indexOf(chosen) + 1];
    if (isDone && targets.length === 1 && after) open(after.finding.id);
  };
  const signed = () => ({ ...(author !== '' && { author }), date: today() });
  const select = useCallback((id: string) => {
    setLast(id);
    setSelected((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return {
    mode,
    ask,
    selected,
    count: targets.length,
    select,
    selectTo: (id) => {
      const ids = items.map(({ finding }) => finding.id);
      const ends = [ids.indexOf(last ?? id), ids.indexOf(id)].sort((a, b) => a - b);
      const [from = 0, to = 0] = ends;
      setSelected(new Set([...selected, ...ids.slice(Math.max(0, from), to + 1)]));
    },
    clear: () => setSelected(new Set()),
    confirm: () => rule((before) => decided('confirmed', before, signed()), true),
    dismiss: (reason) =>
      rule((before) => ({ ...decided('dismissed', before, signed()), reason }), true),
    note: (text) => rule((before) => noted(text, before, signed()), false),
    until: (day) => rule((before) => until(day, before, signed()), false),
    undo: () => {
      const [first] = desk.undo();
      if (first !== undefined) open(first);
    },
    canUndo: desk.canUndo,
    fault: desk.fault,
  };
}
