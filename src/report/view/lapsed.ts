import type { DecisionSummary } from '../../domain/report.js';
import { shorten } from './printable.js';
import { counted } from './words.js';

/** `stale: its words have changed (dismissed on 2031-05-20) – The two figures differ: damage`. */
export function lapsedTexts({ lapsed }: DecisionSummary): readonly string[] {
  const told = lapsed.filter(({ state }) => state !== 'elsewhere');
  const elsewhere = lapsed.length - told.length;
  return [
    ...told.map(
      ({ state, why, decision }) =>
        `${state}: ${why} (${decision.decision} on ${shorten(decision.date, 10)}) – ${shorten(decision.about, 160)}`,
    ),
    ...(elsewhere > 0
      ? [`elsewhere: ${counted(elsewhere, 'decision')} on stories that are not in this report`]
      : []),
  ];
}

/** `2 confirmed, 1 dismissed`; empty where nothing was decided. */
export function decidedText({ confirmed, dismissed, open }: DecisionSummary): string {
  const parts = [
    [confirmed, 'confirmed'],
    [dismissed, 'dismissed'],
    [open, 'noted'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ');
}
