import { printable } from '../view/printable.js';
import { outletOf, type Side } from '../view/sides.js';
import { counted } from '../view/words.js';
import { clip } from './clip.js';

/** The outlets of a side in at most `widest` characters: `Harbour Post and 2 others`. */
export function labelOf({ voices }: Side, widest: number): string {
  const names = [...new Set(voices.map(({ article }) => printable(outletOf(article))))];
  const all = names.join(', ');
  if (all.length <= widest) return all;
  const others = names.length === 1 ? '' : ` and ${counted(names.length - 1, 'other')}`;
  return clip(names[0] ?? '', widest - others.length) + others;
}
