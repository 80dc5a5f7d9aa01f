import { type Change, keyOf } from '../../review/change.js';
import type { Keeper } from './keeper.js';

/**
 * Keeps decisions in the browser, for a page that is a file: one list for each place the page lies
 * at, so that a report written anew finds them again.
 */
export function browserKeeper(storage: Storage, path: string): Keeper {
  const name = `twosource-decisions ${path}`;
  const kept = read(storage, name);
  const byKey = new Map(kept.map((change) => [keyOf(change.decision), change]));
  return {
    kept,
    place: 'Decisions stay in this browser; export them to keep them.',
    keep: async (changes) => {
      for (const change of changes) byKey.set(keyOf(change.decision), change);
      storage.setItem(name, JSON.stringify([...byKey.values()]));
    },
    learning: new Set(),
    learn: () => Promise.reject(new Error('a page that is a file writes into no other')),
  };
}

/** What can't be read was not written by us, and is begun anew. */
function read(storage: Storage, name: string): readonly Change[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(name) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isChange) : [];
  } catch {
    return [];
  }
}

function isChange(one: Partial<Change> | null): one is Change {
  return typeof one?.decision?.finding === 'string' && Array.isArray(one.decision.claims);
}
