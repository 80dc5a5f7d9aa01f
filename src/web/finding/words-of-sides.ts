import type { Finding } from '../../domain/finding.js';
import { evidenceWords } from '../../domain/printed-words.js';
import type { Lookup } from '../../report/view/lookup.js';
import { shorten } from '../../report/view/printable.js';
import { counted } from '../../report/view/words.js';

const mostSides = 3;

/** `$5.6m | about $5.9 million | +1 side`: the first words of each side, and how many more there are. */
export function wordsOfSides({ evidence }: Finding, { claims }: Lookup): string {
  const bySide = new Map<string, string>();
  for (const one of evidence) {
    if (bySide.has(one.side)) continue;
    bySide.set(one.side, shorten(evidenceWords(one, claims.get(one.claim)), 60));
  }
  const more = bySide.size - mostSides;
  const shown = [...bySide.values()].slice(0, mostSides);
  return [...shown, ...(more > 0 ? [`+${counted(more, 'side')}`] : [])].join(' | ');
}
