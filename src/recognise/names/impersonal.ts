import type { NameRun } from './name-runs.js';
import { courtesyTitles, impersonal, male } from './person-words.js';

/** An institution, a place, an abbreviation: told by one of its words. */
export function isImpersonal({ names, title }: NameRun): boolean {
  if (
    names.length > 5 ||
    names.some((name, at) => impersonal.has(name) && !isGiven(names, at)) ||
    courtesyTitles.has(names[0] ?? '')
  )
    return !(title && names.length === 1 && !impersonal.has(names[0] ?? ''));
  return names.every((name) => name.length > 1 && isUpper(name) && !name.includes('.'));
}

/** Most names have a small letter; to look for one costs less than to convert. */
function isUpper(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code >= 97 && code <= 122) return false;
  }
  return name === name.toUpperCase();
}

/** "Bill Roe", beside "the Harbour Bill". */
const isGiven = (names: readonly string[], at: number) =>
  at === 0 && names.length > 1 && male.has(names[0] ?? '');
