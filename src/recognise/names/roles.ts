import type { Span } from '../../domain/span.js';
import { addresses } from '../../domain/titles.js';
import { codeAt, glance, inLowerCase } from '../words.js';
import type { NameRun } from './name-runs.js';
import { nounsAtEnd } from './nouns-at-end.js';
import { plainNouns, roleNouns } from './role-nouns.js';

/** "prime minister Jane Roe": the lower-case words right before the name. */
const before = /(?:[\w’'-]{1,20} ){0,3}[\w-]{1,20} $/;
/** "The mayor of Orne, Jane Roe,": a role that the name explains. */
const explained =
  /(?:^|[\s“"‘(—–])(?:the|a|an|his|her|their|its|our|[\w-]{1,20}[’']s?) ((?:[\w-]{1,20} ){0,4}[\w-]{1,20}), $/i;
/** ", the mayor of Orne,", ", 34, who is mayor of Orne." */
const apposition =
  /^, (?:(?:aged )?\d{1,3}, )?(?:who (?:is|was) |then |now )?(?:(?:the|a|an|his|her|their|its) )?(?!(?:and|or|but|as) )((?:[^,.;:"“”()\n]|\.(?=[A-Z]\b)){2,60})[,.;)]/i;
/** Parts a role from what it is of. */
const complement = / (?:of|for|at|in|from|with|on|who|to|since|until) /;
const courtesies: ReadonlySet<string> = new Set(addresses);

/** What an article says that somebody is. */
export interface Role {
  /** In lower case: "mayor of Orne", "mayor". */
  readonly role: string;
  /** From the role to the name, or from the name to the role. */
  readonly span: Span;
}

/**
 * What the words around a name say the person is: a title, "prime minister Jane Roe", "the prime
 * minister, Jane Roe,", "Jane Roe, the prime minister,".
 */
export function rolesAround(text: string, run: NameRun): readonly Role[] {
  const { title, outer, span } = run;
  const roles: Role[] = [];
  if (title && !courtesies.has(title)) {
    const former = formerBefore(text, outer);
    add(roles, [former ? `former ${title}` : title], [outer - former.length, span[1]]);
  }
  if (text.charCodeAt(outer - 1) === space) {
    if (text.charAt(outer - 2) === ',' && endsClause.test(text.charAt(span[1]))) {
      const phrase = nearest(explained.exec(text.slice(Math.max(0, outer - 90), outer))?.[1]);
      add(roles, rolesIn(phrase), [outer - 2 - (phrase?.length ?? 0), span[1]]);
    } else if (mayBeRole(run.before) && isRole(text.slice(Math.max(0, outer - 16), outer - 1))) {
      const phrase = nounsAtEnd(before.exec(text.slice(Math.max(0, outer - 60), outer))?.[0] ?? '');
      add(roles, [phrase.trim()], [outer - phrase.length, span[1]]);
    }
  }
  if (text.charAt(span[1]) === ',') {
    const found = apposition.exec(text.slice(span[1], span[1] + 80));
    if (found) add(roles, rolesIn(found[1]), [span[0], span[1] + found[0].length - 1]);
  }
  return roles;
}

function add(roles: Role[], found: readonly string[], span: Span): void {
  for (const role of found) roles.push({ role: inLowerCase(role), span });
}

/** "former " or "ex-" before a title, or empty. */
function formerBefore(text: string, title: number): string {
  if (!ends(text.charAt(title - 1)) && !ends(text.charAt(title - 2))) return '';
  return formerly.exec(text.slice(Math.max(0, title - 8), title))?.[0] ?? '';
}

const space = 0x20;
/** With what "former" and "ex-" end: a look spares the pattern. */
const ends = (letter: string) => letter === 'r' || letter === 'R' || letter === '-';
const isNoun = glance([...roleNouns, ...plainNouns]);
/** Whether a run may follow a role; an opener, "But Jane Roe", is none. */
const mayBeRole = (before: number | undefined) => before !== undefined && isNoun(before);

const formerly = /\b(?:former|ex-)\s?$/i;
const endsClause = /[,.;:)—]/;

/** A phrase and its head, "mayor of Orne" and "mayor", if that is a role. */
function rolesIn(phrase: string | undefined): readonly string[] {
  const head = phrase && withoutComplement(phrase);
  if (!phrase || !head || !isRole(head)) return [];
  return head === phrase ? [phrase] : [phrase, head];
}

/** "spokesman for the [special counsel]": who is named behind two people is the last of them. */
function nearest(phrase: string | undefined): string | undefined {
  const inner = phrase && within.exec(phrase)?.[1];
  return inner && isRole(inner) ? inner : phrase;
}

const within = /.* (?:of|for|to|with|by) (?:the|an?|his|her|their|its|our) ([^,]+)$/i;

/** "mayor" of "mayor of Orne". */
export function withoutComplement(role: string): string {
  const at = role.search(complement);
  return at < 0 ? role : role.slice(0, at);
}

/** Whether the last word of a phrase says what a person is. */
export function isRole(phrase: string): boolean {
  const noun = lastNoun(phrase);
  return roleNouns.has(noun) || plainNouns.has(noun);
}

/** Whether the last word names an office or a calling, and not just a "man" or an "official". */
export const isOffice = (phrase: string): boolean => roleNouns.has(lastNoun(phrase));

/** "governor" of "lieutenant governor" and of "co-governor". */
export function lastNoun(phrase: string): string {
  let at = phrase.length;
  while (at > 0 && !isSeparator(codeAt(phrase, at - 1))) at -= 1;
  return inLowerCase(at === 0 ? phrase : phrase.slice(at));
}

/** A space or a hyphen. */
const isSeparator = (code: number) => code === 0x20 || code === 0x2d;
