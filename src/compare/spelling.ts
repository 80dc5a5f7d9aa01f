/**
 * British and American spellings brought to one form by their endings. The form need not be a
 * word: it is only compared. Three letters before the ending keep "four", "rise" and "seize".
 */
const endings: readonly (readonly [RegExp, string])[] = [
  [/^(.{3,26})our(s|ed|ing|able|ably|ites?|hoods?|ful|less|ers?|al|ally)?$/, '$1or$2'],
  [/^(.{3,24})i[sz](e|es|ed|ing|ers?|ations?)$/, '$1is$2'],
  [/^(.{3,24})y[sz](e|es|ed|ing|ers?)$/, '$1ys$2'],
  [/^(.{2,26}[tb])re(s|d)?$/, '$1er$2'],
  [/^(.{2,24}[aeiou])ll(ed|ing|ers?|ors?)$/, '$1l$2'],
  [/^(.{3,26})en[cs]e(s|d|less)?$/, '$1ense$2'],
  [/^(.{3,24})logue(s)?$/, '$1log$2'],
  [/^(.{4,26})mme(s)?$/, '$1m$2'],
];

const longestWord = 30;
/** What every one of these endings has: most words have none of it, and are done. */
const maybe = /our|[iy][sz]|re|ll|en[cs]e|logue|mme/;

/** `neighbours` → `neighbors`, `organization` → `organisation`; the word in lower case. */
export function spell(word: string): string {
  if (word.length > longestWord || !maybe.test(word)) return word;
  const ending = endings.find(([form]) => form.test(word));
  return ending ? word.replace(...ending) : word;
}
