/** Verbs that say little, or something else, without their noun. */
const nouns: Readonly<Record<string, readonly string[]>> = {
  take: ['place', 'effect', 'office', 'oath'],
  lose: ['life'],
  make: ['debut'],
  come: ['force'],
  enter: ['force'],
  send: ['prison', 'jail'],
  give: ['way'],
};
/** "lost her own life": so many words stand between at most. */
const reach = 3;

/** Verbs of which the word directly behind makes another one: "caved in". */
const particles: Readonly<Record<string, string>> = { cave: 'in', swear: 'in', go: 'through' };

/**
 * "take place" of "took place", "lose life" of "lost her life", "cave in" of "caved in": what a verb and
 * what stands behind it tell as one; undefined where the verb tells it alone.
 *
 * @param behind the words behind the verb, in lower case
 */
export function setPhrase(verb: string, behind: readonly string[]): string | undefined {
  const [next = ''] = behind;
  if (particles[verb] === next) return `${verb} ${next}`;
  const noun = nouns[verb]?.find((one) => behind.slice(0, reach).includes(one));
  return noun && `${verb} ${noun}`;
}
