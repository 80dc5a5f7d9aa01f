import { useCallback, useState } from 'preact/hooks';
import type { Ruling } from '../../domain/decision.js';
import type { Item } from '../review.js';
import type { Desk } from './use-rulings.js';

type Mode = 'dismiss' | 'note' | 'help' | 'wrong' | undefined;

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
    confirm: () => rule((before) => ruling('confirmed', before, signed()), true),
    dismiss: (reason) =>
      rule((before) => ({ ...ruling('dismissed', before, signed()), reason }), true),
    note: (text) => rule((before) => noted(text, before, signed()), false),
    undo: () => {
      const [first] = desk.undo();
      if (first !== undefined) open(first);
    },
    canUndo: desk.canUndo,
    fault: desk.fault,
  };
}

type Signature = Pick<Ruling, 'author' | 'date'>;

/** A new decision keeps the note of the one before. */
function ruling(
  decision: Ruling['decision'],
  before: Ruling | undefined,
  signed: Signature,
): Ruling {
  return { decision, ...(before?.note !== undefined && { note: before.note }), ...signed };
}

function noted(text: string, before: Ruling | undefined, signed: Signature): Ruling | undefined {
  const { note: _, ...rest } = before ?? { decision: 'open' as const };
  if (text === '') return rest.decision === 'open' ? undefined : { ...rest, ...signed };
  return { ...rest, note: text, ...signed };
}

/** Today by the editor's own calendar. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
