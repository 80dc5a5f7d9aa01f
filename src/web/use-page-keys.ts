import type { Item } from './review.js';
import { useKeys } from './triage/use-keys.js';
import type { Triage } from './triage/use-triage.js';
import type { Go } from './use-place.js';

interface Options {
  /** Whether findings are looked at one by one, and so can be decided on. */
  readonly isReading: boolean;
  readonly items: readonly Item[];
  readonly chosen: Item | undefined;
  readonly open: (id: string) => void;
  readonly go: Go;
  readonly triage: Triage;
}

/** What keys do: everywhere they change the view, and on findings they decide. */
export function usePageKeys({ isReading, items, chosen, open, go, triage }: Options): void {
  const step = (by: number) => {
    const next = chosen && items[items.indexOf(chosen) + by];
    if (next) open(next.finding.id);
  };
  useKeys({
    filter: () => document.getElementById('filter')?.focus(),
    help: () => triage.ask('help'),
    leave: () => (triage.mode ? triage.ask(undefined) : triage.clear()),
    findings: () => go({ view: 'findings' }),
    table: () => go({ view: 'table' }),
    sides: () => go({ view: 'sides' }),
    timeline: () => go({ view: 'timeline' }),
    record: () => go({ view: 'record' }),
    ...(isReading &&
      triage.mode === undefined && {
        next: () => step(1),
        previous: () => step(-1),
        confirm: triage.confirm,
        dismiss: () => triage.ask('dismiss'),
        note: () => triage.ask('note'),
        until: () => chosen?.ruling && triage.ask('until'),
        undo: triage.undo,
        select: () => chosen && triage.select(chosen.finding.id),
        selectTo: () => chosen && triage.selectTo(chosen.finding.id),
        wrong: () => chosen && triage.ask('wrong'),
      }),
  });
}
