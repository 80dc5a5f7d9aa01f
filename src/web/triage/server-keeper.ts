import type { Keeper } from './keeper.js';

/**
 * Hands decisions and rule examples to the server that served the page, which writes them into its
 * files.
 */
export function serverKeeper(token: string, learning: readonly string[]): Keeper {
  const send = async (path: string, body: unknown) => {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-twosource-token': token },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
  };
  return {
    kept: [],
    place: 'Decisions are saved as they are made.',
    keep: (changes) => send('/decisions', changes),
    learning: new Set(learning),
    learn: (lesson) => send('/examples', lesson),
  };
}
