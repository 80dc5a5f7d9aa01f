import { plain } from './name-words.js';
import { female, male } from './person-words.js';

export type Gender = 'male' | 'female';

/** "Jean" is either. */
const shown: ReadonlyMap<string, Gender | 'either'> = new Map([
  ...[...male].map((name) => [name, 'male'] as const),
  ...[...female].map((name) => [name, male.has(name) ? 'either' : 'female'] as const),
]);

export const isCommonGiven = (name: string): boolean => shown.has(name);

/** What the words of a title or a common given name show. */
export function genderOf(titles: readonly string[], names: readonly string[]): Gender | undefined {
  for (const word of titles) {
    const gender = shownBy(plain(word));
    if (gender) return gender;
  }
  return names.length > 1 ? shownBy(names[0] ?? '') : undefined;
}

function shownBy(word: string): Gender | undefined {
  const gender = shown.get(word);
  return gender === 'either' ? undefined : gender;
}

/** Whether two people may be one as far as their gender is known. */
export const mayShareGender = (a: Gender | undefined, b: Gender | undefined) =>
  a === undefined || b === undefined || a === b;

const femaleNoun =
  /(?:woman|queen|princess|mother|actress|widow|baroness|sister|daughter|wife|aunt|niece|girlfriend|girl)$/;
const maleNoun =
  /(?:(?<!wo)man|king|prince|father|actor|widower|baron|brother|(?<!per)son|husband|uncle|nephew|boyfriend|boy)$/;

/** What a role shows: "spokeswoman", "businessman". */
export function genderOfRole(role: string): Gender | undefined {
  if (femaleNoun.test(role)) return 'female';
  return maleNoun.test(role) ? 'male' : undefined;
}
