import { longestPattern, type PatternFault, patternFault } from './pattern-fault.js';
import { type PatternPart, parsePattern } from './syntax/compromise.js';

/** A pattern that can be looked for, and without which words it cannot match. */
export interface Pattern {
  readonly parts: readonly PatternPart[];
  /** One of these stands in whatever it matches, in lower case. */
  readonly anchors: readonly string[];
  /** Names of its captures, in order. */
  readonly captures: readonly string[];
}

/** Compiles a pattern, or says why it cannot be used and at which unit of it. */
export function compilePattern(
  text: string,
): { readonly pattern: Pattern } | { readonly fault: PatternFault } {
  const parts = parsePattern(text.slice(0, longestPattern));
  const fault = patternFault(text, parts);
  if (fault) return { fault };
  const anchors = anchorsOf(parts);
  if (!anchors) {
    return {
      fault: { unit: 0, message: 'nothing but tags: name a word that always stands in it' },
    };
  }
  const captures = parts.flatMap(({ group, groupStart }) => (group && groupStart ? [group] : []));
  return { pattern: { parts, anchors, captures } };
}

/**
 * The word, or the choice of words, that a match cannot do without; of several the one whose
 * shortest word is longest, being the rarest: of “jailed for (two|three)” it is “jailed”.
 */
function anchorsOf(parts: readonly PatternPart[]): readonly string[] | undefined {
  const shortest = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));
  return parts
    .flatMap((part) => {
      const words = part.optional || part.negative ? undefined : requiredWords(part);
      return words ? [words] : [];
    })
    .reduce<readonly string[] | undefined>(
      (best, words) => (best && shortest(best) >= shortest(words) ? best : words),
      undefined,
    );
}

/** Of a choice each branch has to need some word. */
function requiredWords({ word, fastOr, choices }: PatternPart): readonly string[] | undefined {
  if (word !== undefined) return [word];
  if (fastOr) return [...fastOr];
  const branches = choices?.map(anchorsOf);
  if (!branches || branches.some((words) => words === undefined)) return undefined;
  return branches.flatMap((words) => words ?? []);
}
