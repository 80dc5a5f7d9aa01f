import type { ClaimKind } from '../domain/claim.js';
import { fingerprint } from '../domain/fingerprint.js';

/** What tells a graded word from the plain statement of its clause. */
type Kind = ClaimKind | `statement ${string}`;

export type ClaimNamer = (kind: Kind, words: string) => string;

/** Names the claims of one article: by kind, words and which occurrence of them it is. */
export function claimNamer(article: string): ClaimNamer {
  const seen = new Map<string, number>();
  return (kind, words) => {
    const key = `${article}\n${kind}\n${words}`;
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return fingerprint(`${key}\n${occurrence}`);
  };
}
