import type { Claim } from '../domain/claim.js';
import { contentKey } from './form.js';

/** Whether one claim’s article also says, in this fact, what the other claim says. */
export function explainedIn(claims: readonly Claim[]): (a: string, b: string) => boolean {
  let keys: ReadonlyMap<string, { readonly article: string; readonly key: string }> | undefined;
  let said: ReadonlySet<string> = new Set();
  return (a, b) => {
    if (keys === undefined) {
      keys = new Map(
        claims.map((claim) => [claim.id, { article: claim.article, key: contentKey(claim) }]),
      );
      said = new Set([...keys.values()].map(({ article, key }) => `${article} ${key}`));
    }
    const [one, other] = [keys.get(a), keys.get(b)];
    if (!one || !other || one.key === other.key) return false;
    return said.has(`${one.article} ${other.key}`) || said.has(`${other.article} ${one.key}`);
  };
}
