import { plain } from './name-words.js';
import { female, male } from './person-words.js';

export type Gender = 'male' | 'female';

export const isCommonGiven = (name: string) => male.has(name) || female.has(name);

/** What the words of a title or a common given name show. */
export function genderOf(titles: readonly string[], names: readonly string[]): Gender | undefined {
  for (const word of titles) {
    const shown = shownBy(plain(word));
    if (shown) return shown;
  }
  return names.length > 1 ? shownBy(names[0] ?? '') : undefined;
}

/** "Jean" is either. */
function shownBy(word: string): Gender | undefined {
  if (male.has(word) === female.has(word)) return undefined;
  return male.has(word) ? 'male' : 'female';
}

/** Whether two people may be one as far as their gender is known. */
export const mayShareGender = (a: Gender | undefined, b: Gender | undefined) =>
  a === undefined || b === undefined || a === b;

const femaleNoun = /(?:woman|queen|princess|mother|actress|widow|baroness)$/;
const maleNoun = /(?:man|king|prince|father|actor|widower|baron)$/;

/** What a role shows: "spokeswoman", "businessman". */
export function genderOfRole(role: string): Gender | undefined {
  if (femaleNoun.test(role)) return 'female';
  return maleNoun.test(role) ? 'male' : undefined;
}
