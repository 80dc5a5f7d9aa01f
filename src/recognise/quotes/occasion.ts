import type { Span } from '../../domain/span.js';
import { glance, hashOf, type Words } from '../words.js';
import type { Cue } from './cues.js';
import { firstFrom } from './first-from.js';
import { occasionKinds } from './occasion-kinds.js';

type Kind = (typeof occasionKinds)[number];

/** By the hash of a word: a bit for each kind that lists it. */
function kindsByWord(listed: (kind: Kind) => readonly string[]): ReadonlyMap<number, number> {
  const kinds = new Map<number, number>();
  for (const [at, kind] of occasionKinds.entries())
    for (const hash of listed(kind).map(hashOf))
      kinds.set(hash, (kinds.get(hash) ?? 0) | (1 << at));
  return kinds;
}

const mayLead = glance(occasionKinds.flatMap(({ leads }) => leads));
const ledBy = kindsByWord(({ leads }) => leads);
const followedBy = kindsByWord(({ next }) => next ?? []);
/** The kinds that go on with any word. */
const followedByAny = occasionKinds.reduce(
  (any, { next }, at) => (next ? any : any | (1 << at)),
  0,
);

/** A word with which an occasion may begin. */
interface Lead {
  readonly place: number;
  /** A bit for each kind that may begin there. */
  readonly kinds: number;
}

/** Where it may be said, on either side of the cue, in characters. */
const reach = 300;

/**
 * Reads where something was said, as printed in the sentence that attributes it: "a Cabinet meeting",
 * "the BBC". The most telling kind counts, then the one nearest behind the cue.
 */
export function occasionReader(
  text: string,
  words: Words,
  isQuoted: (place: number) => boolean,
): (sentence: Span, cue: Cue | undefined) => string | undefined {
  let leads: readonly Lead[] | undefined;
  return ([start, end], cue) => {
    const at = cue?.span[0] ?? start;
    const region: Span = [Math.max(start, at - reach), Math.min(end, at + reach)];
    leads ??= leadsOf(text, words);
    const near = leadsIn(leads, region);
    return near.length === 0 ? undefined : occasionAt(text, near, region, at, isQuoted);
  };
}

function occasionAt(
  text: string,
  leads: readonly Lead[],
  region: Span,
  at: number,
  isQuoted: (place: number) => boolean,
): string | undefined {
  const passage = text.slice(...region);
  let led = 0;
  for (const lead of leads) led |= lead.kinds;
  for (const [kind, { pattern }] of occasionKinds.entries()) {
    const bit = 1 << kind;
    if ((led & bit) === 0) continue;
    let before: string | undefined;
    let from = region[0];
    for (const { place, kinds } of leads) {
      if (place < from || (kinds & bit) === 0) continue;
      pattern.lastIndex = place - region[0];
      const printed = pattern.exec(passage)?.[1];
      if (printed === undefined) continue;
      from = region[0] + pattern.lastIndex;
      if (isQuoted(place)) continue;
      const occasion = printed.replace(/(?:[’']s?|[.,])$/, '');
      if (place >= at) return occasion;
      before = occasion;
    }
    if (before) return before;
  }
  return undefined;
}

/** The words of a text with which an occasion may begin. */
function leadsOf(text: string, words: Words): readonly Lead[] {
  const { count, starts, hashes } = words;
  const leads: Lead[] = [];
  for (let i = 0; i < count; i += 1) {
    if (!mayLead(hashes[i] as number)) continue;
    const kinds = kindsAt(text, words, i);
    if (kinds !== 0) leads.push({ place: starts[i] as number, kinds });
  }
  return leads;
}

/** A bit for each kind that may begin with a word and go on with the next one. */
function kindsAt(text: string, { starts, hashes }: Words, i: number): number {
  const led = ledBy.get(hashes[i] as number) ?? 0;
  if (!isSmallLetter(text.charCodeAt(starts[i + 1] as number))) return led;
  return led & (followedByAny | (followedBy.get(hashes[i + 1] as number) ?? 0));
}

const isSmallLetter = (code: number) => code >= 97 && code <= 122;

/** Those that begin in a stretch. */
function leadsIn(leads: readonly Lead[], [start, end]: Span): readonly Lead[] {
  const from = firstFrom(leads, start, placeOf);
  return leads.slice(from, firstFrom(leads, end, placeOf));
}

const placeOf = ({ place }: Lead) => place;
