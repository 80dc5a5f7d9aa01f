import type { Span } from '../../domain/span.js';
import { glance, type Words } from '../words.js';
import type { Cue } from './cues.js';
import { firstFrom } from './first-from.js';
import { occasionKinds } from './occasion-kinds.js';

const kinds = occasionKinds.map(({ leads, next, pattern }) => ({
  mayLead: glance(leads),
  mayFollow: next && glance(next),
  pattern,
}));
const mayLeadAny = glance(occasionKinds.flatMap(({ leads }) => leads));

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
  let leads: readonly number[] | undefined;
  return ([start, end], cue) => {
    const at = cue?.span[0] ?? start;
    const region: Span = [Math.max(start, at - reach), Math.min(end, at + reach)];
    leads ??= leadsOf(words);
    const near = leadsIn(words, leads, region);
    return near.length === 0 ? undefined : occasionAt(text, words, near, region, at, isQuoted);
  };
}

function occasionAt(
  text: string,
  words: Words,
  leads: readonly number[],
  region: Span,
  at: number,
  isQuoted: (place: number) => boolean,
): string | undefined {
  const passage = text.slice(...region);
  for (const { mayLead, mayFollow, pattern } of kinds) {
    let before: string | undefined;
    let from = region[0];
    for (const lead of leads) {
      const place = words.starts[lead] as number;
      if (place < from || !mayLead(words.hashes[lead] as number)) continue;
      if (
        mayFollow &&
        isSmall(text, words, lead + 1) &&
        !mayFollow(words.hashes[lead + 1] as number)
      )
        continue;
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

function isSmall(text: string, { starts }: Words, word: number): boolean {
  const code = text.charCodeAt(starts[word] as number);
  return code >= 97 && code <= 122;
}

/** Indices of the words of a text with which an occasion may begin. */
function leadsOf({ count, hashes }: Words): readonly number[] {
  const leads: number[] = [];
  for (let i = 0; i < count; i += 1) if (mayLeadAny(hashes[i] as number)) leads.push(i);
  return leads;
}

/** Those that begin in a stretch. */
function leadsIn({ starts }: Words, leads: readonly number[], [start, end]: Span) {
  const startOf = (lead: number) => starts[lead] as number;
  const from = firstFrom(leads, start, startOf);
  return leads.slice(from, firstFrom(leads, end, startOf));
}
