import type { Span } from '../../domain/span.js';

/** Whom another one quotes stands no further behind the verb. */
const farthest = 80;
const asSaying = /^ ([^,.;:“”"]{2,60}?) as (?:saying|telling)\b/;
const pronoun = /^(?:him|her|them|it)$/;

/** Whether "as" follows at the end of `[start, end)` on a word for somebody who was named before. */
export const isQuotedPronoun = (text: string, end: number): boolean =>
  /\b(?:him|her|them|it) as\s*$/.test(text.slice(Math.max(0, end - 12), end));

/** "Tern quoted her as saying": what is said there is not what its subject says. */
export const quotesAnother = (passage: string): boolean =>
  passage.includes(' as saying') && /\b(?:him|her|them|it) as saying\b/.test(passage);

/**
 * Whom somebody quotes, at the end of "quoted"; `unnamed` where it is a word for one named before:
 *
 *     “…,” the agency quoted Olaf Tern as saying.     “…,” Tern quoted her as saying.
 *                            ^^^^^^^^^ speaker                          ^^^ unnamed, and not Tern
 */
export function quotedAs(text: string, at: number): Span | 'unnamed' | undefined {
  const whom = asSaying.exec(text.slice(at, at + farthest))?.[1];
  if (whom === undefined) return undefined;
  return pronoun.test(whom) ? 'unnamed' : [at + 1, at + 1 + whom.length];
}
