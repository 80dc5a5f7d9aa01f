import type { UnitEntry } from '../../domain/vocabulary.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { plainEnd } from './words.js';

interface Phrase {
  readonly text: string;
  /** Symbols (km, MB) count case; words don't. */
  readonly exact: boolean;
  readonly entry: UnitEntry;
}

export interface FoundUnit {
  readonly entry: UnitEntry;
  readonly end: number;
  /** As printed. */
  readonly words: string;
}

/** Every unit's words by their first word, and every prefix; built once. */
export interface UnitIndex {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixes: ReadonlyMap<string, UnitEntry>;
  /** The last letters of all prefixes: a look at one spares the patterns. */
  readonly prefixEnds: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, UnitEntry>;
}

const longestSymbol = 3;
const shortWord = /^[a-z]{3}$/;
const squeeze = (prefix: string) => prefix.replace(/[ .]/g, '').toUpperCase();
const hasSign = lean(/[^\p{L}. ]/u);

/** Letters only are a code and count case (EUR); with a sign, neither case nor spaces do (us $). */
const prefixKey = (prefix: string) => (hasSign.test(prefix) ? squeeze(prefix) : prefix);

const head = lean(/\p{L}[\p{L}.]*|[^\p{L}\s]/uy);

/** The word or sign by which phrases are found: lower-case, without a closing full stop. */
function keyAt(text: string, at: number): string | undefined {
  const end = plainEnd(text, at);
  if (end > 0 && text[end] !== '.') return inLowerCase(text.slice(at, end));
  head.lastIndex = at;
  const first = head.exec(text)?.[0].toLowerCase();
  return first?.endsWith('.') ? first.slice(0, -1) : first;
}

/** "a 2-Day Search": a short word may be capitalised, a symbol (km, MB) not. */
const asPrinted = (text: string): readonly string[] =>
  shortWord.test(text) ? [text, text.charAt(0).toUpperCase() + text.slice(1)] : [text];

export function indexUnits(units: readonly UnitEntry[]): UnitIndex {
  const phrases = new Map<string, Phrase[]>();
  const prefixes = new Map<string, UnitEntry>();
  for (const entry of units) {
    for (const text of (entry.words ?? []).flatMap(asPrinted)) {
      const exact = text.length <= longestSymbol;
      const key = keyAt(text, 0) ?? text;
      const row = phrases.get(key) ?? [];
      row.push({ text: exact ? text : text.toLowerCase(), exact, entry });
      phrases.set(key, row);
    }
    for (const prefix of entry.prefixes ?? []) prefixes.set(prefixKey(prefix), entry);
  }
  for (const row of phrases.values()) row.sort((a, b) => b.text.length - a.text.length);
  const prefixEnds = new Set([...prefixes.keys()].map((prefix) => prefix.slice(-1)));
  return {
    phrases,
    prefixes,
    prefixEnds,
    named: new Map(units.map((entry) => [entry.unit, entry])),
  };
}

const wordEnds = lean(/(?![\p{L}\p{N}])/uy);
const letterLast = lean(/[\p{L}\p{N}]$/u);

/** The longest unit phrase that stands exactly at `at`. */
export function unitAt(index: UnitIndex, text: string, at: number): FoundUnit | undefined {
  const key = keyAt(text, at);
  for (const phrase of (key !== undefined && index.phrases.get(key)) || []) {
    const end = at + phrase.text.length;
    const words = text.slice(at, end);
    if ((phrase.exact ? words : inLowerCase(words)) !== phrase.text) continue;
    wordEnds.lastIndex = end;
    if (letterLast.test(words) && !wordEnds.test(text)) continue;
    return { entry: phrase.entry, end, words };
  }
  return undefined;
}

const signed = lean(/((?:(?<![\p{L}\p{N}'’])\p{L}[\p{L}.]{0,3}[ ]?)?[\p{Sc}])[ \u00a0]?$/u);
const coded = lean(/(?<![\p{L}\p{N}])(\p{L}{2,3}\.?)[ \u00a0]?$/u);
const endsInLetter = /[A-Za-z][ \u00a0]?$/;
const longestPrefix = 8;

export interface FoundPrefix {
  readonly entry: UnitEntry;
  readonly start: number;
}

/** A currency that ends right before `at`: "US$", "£ ", "EUR ", "c $ ". */
export function prefixBefore(index: UnitIndex, text: string, at: number): FoundPrefix | undefined {
  const last = text[at - 1] === ' ' || text[at - 1] === '\u00a0' ? at - 2 : at - 1;
  if (!index.prefixEnds.has(text[last] ?? '')) return undefined;
  const left = text.slice(Math.max(0, at - longestPrefix), at);
  const sign = endsInLetter.test(left) ? undefined : signed.exec(left);
  if (sign?.[1]) {
    // "a $5 bid" is no Australian bid, "its' $5" no Singaporean one
    const spaced = /^(?:[abd-z]|[A-Z])[ ]/.test(sign[1]);
    const whole = spaced ? undefined : index.prefixes.get(squeeze(sign[1]));
    if (whole) return { entry: whole, start: at - (left.length - sign.index) };
    const alone = index.prefixes.get(sign[1].slice(-1));
    return alone && { entry: alone, start: at - sign[0].length + sign[1].length - 1 };
  }
  const code = coded.exec(left);
  const entry = code?.[1] && index.prefixes.get(code[1]);
  return code && entry ? { entry, start: at - (left.length - code.index) } : undefined;
}
