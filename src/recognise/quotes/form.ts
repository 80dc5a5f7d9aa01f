import type { Placed } from './regions.js';

const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|as|is)$/;

/** "“The Long Road Home”", "on “Morning Talk”": every word of weight has a capital. */
export function isTitle(text: string, { passage, before, first }: Placed): boolean {
  const [start, end] = passage.span;
  if (end - start > 90 || before[0] === before[1] || passage.outer[0] === first.span[0])
    return false;
  const words = text.slice(start, end).match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (
    /\b(?:titled|entitled|called the|so-called)[ ,:]*$/.test(
      text.slice(Math.max(0, passage.outer[0] - 14), passage.outer[0]),
    )
  )
    return true;
  if (words.length < 2 || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  if (/[:,]\s*$/.test(text.slice(Math.max(0, passage.outer[0] - 2), passage.outer[0])))
    return false;
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.test(word));
}
