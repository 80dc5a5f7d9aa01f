import { createHash } from 'node:crypto';

/** Sixteen hexadecimal digits that depend on the parts and on their order. */
export function contentHash(parts: readonly (string | undefined)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
