import type { Keeper } from './keeper.js';

/** Hands decisions to the server that served the page, which writes them into its file. */
export function serverKeeper(token: string): Keeper {
  return {
    kept: [],
    place: 'Decisions are saved as they are made.',
    keep: async (changes) => {
      const response = await fetch('/decisions', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-twosource-token': token },
        body: JSON.stringify(changes),
      });
      if (!response.ok) throw new Error(await response.text());
    },
  };
}
