import { capitals } from './words.js';

/** What stands in a class for a property of Unicode. */
const plain: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-\\u02af\\u0370-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff',
  Lu: `${capitals}ΆΈ-ΏΑ-ΡΣ-ΫЀ-Я`,
  Ll: 'a-zß-öø-ÿāăąćčďđēęěğģīķļłńņňőœřśşšţťūůűźżžά-ώа-џ',
  N: '0-9²³¹¼-¾\\u2150-\\u218b',
  Sc: '$¢-¥֏฿\\u20a0-\\u20c0',
};

/**
 * The same pattern with plain ranges in place of Unicode's properties: letters are those of living
 * alphabets within sixteen bits, capitals those that names begin with. What V8 makes of `\p{L}` knows
 * every script there is, takes kilobytes for each pattern, and goes through half of them to say that a
 * space is no letter.
 *
 *     lean(/[ ]times(?!\p{L})/uy)
 */
export function lean({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const read = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, property?: string) => {
    if (property === undefined) {
      if (part === '[' || part === ']') isInClass = part === '[';
      return part;
    }
    const ranges = plain[property] ?? '';
    return isInClass ? ranges : `[${ranges}]`;
  });
  return new RegExp(read, flags.replace('u', ''));
}

/** Begins with a capital, or a small letter. */
export const opensCapital: RegExp = lean(/^\p{Lu}/u);
export const opensSmall: RegExp = lean(/^\p{Ll}/u);
