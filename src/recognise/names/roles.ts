import type { NameRun } from './name-runs.js';
import { plainNouns, roleNouns } from './role-nouns.js';

/** "prime minister Jane Roe": the lower-case words right before the name. */
const before = /(?:[\w’'-]{1,20} ){0,3}[\w-]{1,20} $/;
/** "The mayor of Orne, Jane Roe,": a role that the name explains. */
const explained =
  /(?:^|[\s“"‘(—–])(?:the|a|an|his|her|their|its|our|[\w-]{1,20}[’']s?) ((?:[\w-]{1,20} ){0,4}[\w-]{1,20}), $/i;
/** ", the mayor of Orne,", ", 34, who is mayor of Orne." */
const apposition =
  /^, (?:(?:aged )?\d{1,3}, )?(?:who (?:is|was) |then |now )?(?:(?:the|a|an|his|her|their|its) )?(?!(?:and|or|but|as) )([^,.;:"“”()\n]{2,60})[,.;)]/i;
/** Parts a role from what it is of. */
export const complement = / (?:of|for|at|in|from|with|on|who|to) /;
const courtesies = new Set('Mr Mrs Ms Miss Mx Dr Sir Dame'.split(' '));

/**
 * What the words around a name say the person is, in lower case: a title, "prime minister Jane
 * Roe", "the prime minister, Jane Roe,", "Jane Roe, the prime minister,".
 */
export function rolesAround(text: string, { title, outer, span }: NameRun): readonly string[] {
  const roles: string[] = [];
  if (title && !courtesies.has(title)) {
    const former = /\b(?:former|ex-)\s?$/i.test(text.slice(Math.max(0, outer - 8), outer));
    roles.push((former ? `former ${title}` : title).toLowerCase());
  }
  if (text.charAt(outer - 1) === ' ') {
    if (text.charAt(outer - 2) === ',' && endsClause.test(text.charAt(span[1])))
      roles.push(...rolesIn(explained.exec(text.slice(Math.max(0, outer - 90), outer))?.[1]));
    else if (isRole(text.slice(Math.max(0, outer - 16), outer - 1)))
      roles.push(before.exec(text.slice(Math.max(0, outer - 60), outer))?.[0].trim() ?? '');
  }
  if (text.charAt(span[1]) === ',')
    roles.push(...rolesIn(apposition.exec(text.slice(span[1], span[1] + 80))?.[1]));
  return roles.map((role) => role.toLowerCase());
}

const endsClause = /[,.;:)—]/;

/** A phrase and its head, "mayor of Orne" and "mayor", if that is a role. */
function rolesIn(phrase: string | undefined): readonly string[] {
  const head = phrase?.split(complement)[0];
  if (!phrase || !head || !isRole(head)) return [];
  return head === phrase ? [phrase] : [phrase, head];
}

/** Whether the last word of a phrase says what a person is. */
export const isRole = (phrase: string): boolean =>
  roleNouns.has(lastNoun(phrase)) || plainNouns.has(lastNoun(phrase));

/** Whether the last word names an office or a calling, and not just a "man" or an "official". */
export const isOffice = (phrase: string): boolean => roleNouns.has(lastNoun(phrase));

/** "governor" of "lieutenant governor" and of "co-governor". */
export const lastNoun = (phrase: string): string =>
  phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1).toLowerCase();
