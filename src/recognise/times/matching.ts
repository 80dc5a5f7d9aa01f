/** Matches a sticky pattern exactly at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What stands before a place, at most `reach` units of it: enough for a few words. */
export const before = (text: string, at: number, reach: number): string =>
  text.slice(Math.max(0, at - reach), at);
