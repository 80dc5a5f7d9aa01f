import type { NameRun } from './name-runs.js';
import { courtesyTitles, impersonal } from './person-words.js';

/** An institution, a place, an abbreviation: told by one of its words. */
export function isImpersonal({ names, title }: NameRun): boolean {
  if (
    names.length > 5 ||
    names.some((name) => impersonal.has(name)) ||
    courtesyTitles.has(names[0] ?? '')
  )
    return !(title && names.length === 1 && !impersonal.has(names[0] ?? ''));
  return names.every(
    (name) => name.length > 1 && name === name.toUpperCase() && !name.includes('.'),
  );
}
