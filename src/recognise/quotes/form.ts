import { lean } from '../lean-pattern.js';
import type { Placed } from './regions.js';

const small = /^(?:a|an|the|of|in|on|at|to|for|and|or|with|from|by|as|is)$/;

/** "“The Long Road,” a novel", "“Morning Talk” was cancelled" */
const described = /^ (?:an? |the |by |is |was |will |has )/;
/** "in his memoir, “The Long Road”" */
const work =
  /\b(?:books?|autobiography|biography|memoirs?|thriller|musical|opera|sitcom|drama|comedy|painting|video|single|novel|column|essay|article|song|album|film|movie|play|show|series|report|poem|op-ed|documentary|podcast|commentary|website|site|blog|newsletter|programme|program|reads),\s*$/;

const named = /\b(?:titled|entitled|called the|so-called)[ ,:]*$/;

const word = lean(/[\p{L}\p{N}’'-]+/gu);
const weighty = lean(/^[\p{Lu}\p{N}]/u);
const opensWithCapital = lean(/^[^\p{L}\p{N}’'-]*\p{Lu}/u);

/** "“The Long Road Home”", "on “Morning Talk”": every word of weight has a capital. */
export function isTitle(text: string, { passage, before, first, after }: Placed): boolean {
  const [start, end] = passage.span;
  if (end - start > 90) return false;
  const opens = before[0] === before[1] || passage.outer[0] === first.span[0];
  if (opens && !described.test(text.slice(after[0], Math.min(after[1], after[0] + 12))))
    return false;
  const naming = text.slice(Math.max(0, passage.outer[0] - 14), passage.outer[0]);
  if (naming.includes('led') && named.test(naming)) return true;
  if (!opensWithCapital.test(text.slice(start, end))) return false;
  const lead = text.slice(Math.max(0, passage.outer[0] - 16), passage.outer[0]);
  if (/[:,]\s*$/.test(lead) && !work.test(lead)) return false;
  const words = text.slice(start, end).match(word) ?? [];
  return words.length > 1 && words.every((each) => weighty.test(each) || small.test(each));
}
