import type { NameRun } from './name-runs.js';

const nouns = new Set(
  `president minister secretary chancellor senator governor mayor leader spokesman spokeswoman
  spokesperson chairman chairwoman director ambassador representative congressman congresswoman
  adviser advisor attorney lawyer judge commissioner executive professor analyst economist candidate
  nominee manager strategist aide officer general sheriff chief premier king queen pope author editor
  journalist host speaker lawmaker peer`.split(/\s+/),
);
const before = /(?:[\w’'-]{1,20} ){0,3}[\w-]{1,20} $/;
const apposition = /^, (?:(?:the|a|an|his|her|their|its) )?([^,.;:"“”()\n]{3,60})[,.]/i;
const courtesyOnly = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)$/;

/**
 * What the words around a name say the person is, in lower case: a title, "prime minister Jane
 * Roe", "Jane Roe, the prime minister,".
 */
export function rolesAround(text: string, { title, outer, span }: NameRun): readonly string[] {
  const roles: string[] = [];
  if (title && !courtesyOnly.test(title)) roles.push(title.toLowerCase());
  if (endsInRole(text, outer - 1)) {
    roles.push(
      before
        .exec(text.slice(Math.max(0, outer - 60), outer))?.[0]
        .trimEnd()
        .toLowerCase() ?? '',
    );
  }
  if (text.charAt(span[1]) !== ',') return roles;
  const phrase = apposition.exec(text.slice(span[1], span[1] + 70))?.[1];
  const head = phrase?.split(/ (?:of|for|at|in|from|with|on|who|to) /)[0];
  if (phrase && head && endsInRole(head, head.length))
    roles.push(phrase.toLowerCase(), head.toLowerCase());
  return roles;
}

/** Whether the word that ends at a place says what a person is. */
function endsInRole(text: string, end: number): boolean {
  const word = text.slice(Math.max(0, end - 16), end);
  return nouns.has(
    word.slice(Math.max(word.lastIndexOf(' '), word.lastIndexOf('-')) + 1).toLowerCase(),
  );
}
