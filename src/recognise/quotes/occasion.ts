import type { Span } from '../../domain/span.js';
import { glance, type Words, wordFrom } from '../words.js';
import type { Cue } from './cues.js';
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
 * Where something was said, as printed in the sentence that attributes it: "a Cabinet meeting",
 * "the BBC". The most telling kind counts, then the one nearest behind the cue.
 */
export function occasionIn(
  text: string,
  words: Words,
  [start, end]: Span,
  cue: Cue | undefined,
  isQuoted: (place: number) => boolean,
): string | undefined {
  const at = cue?.span[0] ?? start;
  const region: Span = [Math.max(start, at - reach), Math.min(end, at + reach)];
  const leads = leadsIn(words, region);
  if (leads.length === 0) return undefined;
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

/** Indices of the words with which an occasion may begin. */
function leadsIn(words: Words, [start, end]: Span): readonly number[] {
  const leads: number[] = [];
  for (let i = wordFrom(words, start); i < words.count; i += 1) {
    if ((words.starts[i] as number) >= end) break;
    if (mayLeadAny(words.hashes[i] as number)) leads.push(i);
  }
  return leads;
}
