import { shortTitles } from '../../domain/titles.js';

const initials = /^(?:[A-Z]\.){1,4}$/;
const shortened: ReadonlySet<string> = new Set(
  [...shortTitles, 'Jr', 'Sr', 'St'].map((word) => `${word}.`),
);

/** "J.", "Sen.": the full stop is an abbreviation's. */
export const isAbbreviation = (token: string): boolean =>
  token.charAt(1) === '.' ? initials.test(token) : token.length < 6 && shortened.has(token);

const isMark = (character: string) => character === '’' || character === "'";

/** Whether a word ends like an owner: "Roe’s", "the Joneses’". */
export function isOwner(token: string): boolean {
  const end = token.length - 1;
  return isMark(token.charAt(end)) || (token.endsWith('s') && isMark(token.charAt(end - 1)));
}

/** Without the ’s of an owner and the full stop of a sentence; an abbreviation keeps its own. */
export function bareName(token: string): string {
  if (token.endsWith('.')) return isAbbreviation(token) ? token : token.slice(0, -1);
  return isOwner(token) ? token.slice(0, token.endsWith('s') ? -2 : -1) : token;
}

/** A title without its full stop. */
export const plain = (token: string) => (token.endsWith('.') ? token.slice(0, -1) : token);

const suffixes = new Set(['Jr', 'Sr', 'II', 'III', 'IV']);

/** "Jr" of "Jan Roe Jr.", or empty. */
export function suffixOf(names: readonly string[]): string {
  if (names.length < 2) return '';
  const last = plain(names[names.length - 1] ?? '');
  return suffixes.has(last) ? last : '';
}

/** "Roe" of "Jan Roe Jr." */
export const surnameOf = (names: readonly string[]): string =>
  names.at(suffixOf(names) ? -2 : -1) ?? '';
