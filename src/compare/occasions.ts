/** What the words of an occasion say of its kind; two that share a kind may be one occasion. */
const kinds: Readonly<Record<string, string>> = {
  written: `statement email mail letter memo tweet tweets post posts message release twitter x
    facebook instagram telegram tiktok linkedin youtube bluesky threads whatsapp weibo social article op
    column blog report book video account`,
  aired: `interview programme program show podcast broadcast appearance radio television tv viewers
    listeners magazine newspaper channel station broadcaster agency reporters journalists`,
  press: `reporters journalists press interview conference briefing call exchange flight plane route
    video statement`,
  floor: `speech address remarks event appearance crowd crowds audience supporters gathering rally
    lecture sermon video`,
  chamber: `parliament congress commons senate mps lawmakers legislators senators session question
    speech remarks address`,
  court: 'court trial testimony jury judge hearing tribunal inquiry inquest committee panel',
  company: 'investors shareholders staff workers call conference meeting email memo',
};
/** These name a kind of their own, whatever else they are. */
const ownKind = `rally debate summit forum meeting conference ceremony reception dinner lunch breakfast
  vigil march protest visit tour stop council assembly speech sermon lecture`;

const split = (list: string) => list.trim().split(/\s+/);

const kindsOfWord: ReadonlyMap<string, readonly string[]> = Object.entries(kinds)
  .flatMap(([kind, list]) => split(list).map((word) => [word, kind] as const))
  .concat(split(ownKind).map((word) => [word, word] as const))
  .reduce(
    (all, [word, kind]) => all.set(word, [...(all.get(word) ?? []), kind]),
    new Map<string, string[]>(),
  );

const longest = 200;

/** A name alone, "the BBC", is an outlet's, and so an interview. */
const outlet: readonly string[] = ['aired', 'press'];

function kindsOf(occasion: string): readonly string[] {
  const words = occasion.slice(0, longest).match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = words.flatMap((word) => kindsOfWord.get(word.toLowerCase()) ?? []);
  if (known.length > 0) return known;
  return words.some((word) => /^\p{Lu}/u.test(word)) ? outlet : [];
}

/**
 * Whether two printed occasions cannot be one: a rally and an interview, but not "a speech" and "a
 * rally", nor a statement and an email.
 */
export function otherOccasion(a: string, b: string): boolean {
  const [left, right] = [kindsOf(a), kindsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((kind) => right.includes(kind));
}
