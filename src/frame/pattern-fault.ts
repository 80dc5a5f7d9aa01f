import { type PatternPart, tagNames } from './syntax/compromise.js';

/** What is wrong in a pattern, at which unit of it, and what may have been meant. */
export interface PatternFault {
  readonly unit: number;
  readonly message: string;
  readonly word?: string;
  readonly known?: readonly string[];
}

export const longestPattern = 400;
const mostRepeats = 4;
const mostTimes = 12;

type Check = (text: string, parts: readonly PatternPart[]) => PatternFault | undefined;

/**
 * Compromise reads any text as some pattern. What it would read otherwise than it looks, and what
 * could take long, is refused: its authors are to learn of it here and not from a rule that is silent.
 */
const checks: readonly Check[] = [
  tooLong,
  regularExpression,
  brackets,
  repeats,
  optionalBehindGap,
  unreadable,
  tags,
];

export function patternFault(
  text: string,
  parts: readonly PatternPart[],
): PatternFault | undefined {
  for (const check of checks) {
    const fault = check(text, parts);
    if (fault) return fault;
  }
  return undefined;
}

function tooLong(text: string): PatternFault | undefined {
  return text.length > longestPattern
    ? { unit: 0, message: `longer than ${longestPattern} characters` }
    : undefined;
}

function regularExpression(text: string): PatternFault | undefined {
  const at = text.search(/[/%@~$]/);
  if (at < 0) return undefined;
  const message = `“${text[at]}” is not available; words, #Tags, (a|choice), ?, *, + and [<name>captures] are`;
  return { unit: at, message };
}

const opposite: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Round brackets do not nest, nor do captures; a capture has a name. */
function brackets(text: string): PatternFault | undefined {
  const open: { readonly bracket: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text[at] ?? '';
    if ('([{'.includes(unit)) {
      if (open.some(({ bracket }) => bracket === unit)) {
        const message = `“${unit}” within another: brackets of a kind do not nest`;
        return { unit: at, message };
      }
      open.push({ bracket: unit, at });
      if (unit === '[' && !/^\[<[a-z][a-z0-9_]{0,30}>/.test(text.slice(at, at + 40))) {
        return {
          unit: at,
          message: 'a capture begins with its name in lower case: [<name>#Value]',
        };
      }
    } else if (opposite[unit] !== undefined && open.pop()?.bracket !== opposite[unit]) {
      return { unit: at, message: `“${unit}” closes nothing that is open` };
    }
  }
  const [left] = open;
  return left && { unit: left.at, message: `“${left.bracket}” is not closed` };
}

const isRepeated = ({ greedy, max = 1 }: PatternPart) => greedy === true || max > 1;

/** Repetition within repetition, and too much of it, can take more time than anyone has. */
function repeats(text: string, parts: readonly PatternPart[]): PatternFault | undefined {
  const nested = parts.some(
    (part) =>
      isRepeated(part) &&
      part.choices?.some((branch) => branch.length > 1 || branch.some(isRepeated)),
  );
  if (nested) {
    const message = 'repetition within repetition; repeat a word or a tag only';
    const outer = [...text.matchAll(repeatedChoice)].find(([, inside = '']) => isLong(inside));
    return { unit: outer ? outer.index + outer[0].length - 1 : 0, message };
  }
  if (parts.some(({ max = 1 }) => max > mostTimes)) {
    const [over] = [...text.matchAll(times)].filter(([, most]) => Number(most) > mostTimes);
    return { unit: over?.index ?? 0, message: `repeated more than ${mostTimes} times` };
  }
  if (parts.filter(isRepeated).length > mostRepeats) {
    const first = [...text.matchAll(/[+*]|\{/g)][mostRepeats];
    return {
      unit: first?.index ?? 0,
      message: `more than ${mostRepeats} repetitions (+, *, {n})`,
    };
  }
  return undefined;
}

/** `(a b+|c)*`, and whether one of its branches has several words, or repeats one. */
const repeatedChoice = /\(([^()]*)\)[+*{]/g;
const isLong = (inside: string) => inside.split('|').some((branch) => /[+*{]|\S\s+\S/.test(branch));

/** `{2,900}`: how often at most. */
const times = /\{(?:\d{0,9},)?(\d{1,9})\}/g;

/** Of `.{0,4} at?` compromise lets the gap take the “at”, and then finds nothing that goes on. */
function optionalBehindGap(text: string, parts: readonly PatternPart[]): PatternFault | undefined {
  const at = parts.findIndex(
    (part, i) => part.optional === true && parts[i - 1]?.anything && isRepeated(parts[i - 1] ?? {}),
  );
  if (at < 0) return undefined;
  const message = 'what may be there (?) stands behind .{…}, which covers it: leave it out';
  return {
    unit: Math.max(0, text.search(/\.(?:\{[^}]*\}|[*+])\s+(?:\([^()]*\)|[^\s()]+)\?/)),
    message,
  };
}

const flat = (parts: readonly PatternPart[]): readonly PatternPart[] =>
  parts.flatMap((part) => [part, ...(part.choices ?? []).flatMap(flat)]);

function unreadable(text: string, parts: readonly PatternPart[]): PatternFault | undefined {
  const words = flat(parts).flatMap(({ word, fastOr = [] }) => [word ?? [], ...fastOr].flat());
  const odd = words.find((word) => !/^[\p{L}\p{N}][\p{L}\p{N}.'’]*$/u.test(word));
  if (odd === undefined) return undefined;
  return {
    unit: wordAt(text, odd),
    message: `“${odd.slice(0, 40)}” is no word, tag or bracket that is known here`,
  };
}

function tags(text: string, parts: readonly PatternPart[]): PatternFault | undefined {
  const known = tagNames();
  const odd = flat(parts).find(({ tag }) => tag !== undefined && !known.includes(tag))?.tag;
  if (odd === undefined) return undefined;
  const unit = wordAt(text, `#${odd}`) + 1;
  return { unit, message: `no tag is named “${odd}”`, word: odd, known };
}

/** Where a word stands, and not where a longer one begins with it; else where its letters stand. */
function wordAt(text: string, word: string): number {
  const [whole, wanted] = [text.toLowerCase(), word.toLowerCase()];
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const around = [whole[at - 1], whole[at + wanted.length]];
    if (around.every((unit) => unit === undefined || !/[\p{L}\p{N}]/u.test(unit))) return at;
  }
  return Math.max(0, whole.indexOf(wanted));
}
