import { wordCount } from './word-count.js';

const nameless =
  /^(?:I|we|it|who|they|he|she|him|her|his|them|their|its|one|you|both|others?|many|some|several|this|that|these|those|which|what|(?:he|she|it|they|that)[’']s|the|an?|first|last|only)$/i;
const clauseWords =
  /\b(?:would|will|is|are|was|were|has|have|had|did|does|who|that|which|said|says|told|but|because|if)\b/;
const bareRole = /^[Aa]n? [A-Z]?[a-z]+$/;
const startsAmiss =
  /^(?:of|also|in|at|to|for|from|on|by|with|after|before|as|and|or|but|not|never|then|when|while|how|why|wait|nothing|[a-z]+ing)\b/i;

/** "the rules [issued Thursday]", "people [briefed on the talks]" */
const behind =
  / (?:(?:first|newly|originally|recently) )?(?:[a-z]{3,12}ed|familiar|close|sent|held|made|given|written|known|seen)(?: (?:by|in|on|with|to|from|at|for|of|last|this|earlier|late|early|[A-Z][a-z]+day)\b.*)?$/;

/** Longer is a clause. */
const mostWords = 8;

const article = /^(?:the|an?) /i;

/** Where a comma or a bracket follows, or -1. */
function endOfName(words: string): number {
  const comma = words.indexOf(',');
  const bracket = words.indexOf(' (');
  return comma < 0 || bracket < 0 ? Math.max(comma, bracket) : Math.min(comma, bracket);
}

/**
 * A speaker without a name, as printed: "the river board, a charity" → "river board". A mere "a
 * president" or half a sentence is nobody.
 */
export function printedName(words: string): string | undefined {
  const whole = words.includes('(') ? words.replace(/ \([^()]*\)/g, '') : words;
  const end = endOfName(whole);
  const phrase = (end < 0 ? whole : whole.slice(0, end)).replace(behind, '').replace(article, '');
  if (nameless.test(phrase) || bareRole.test(words) || startsAmiss.test(phrase)) return undefined;
  if (clauseWords.test(phrase) || wordCount(phrase, mostWords + 1) > mostWords) return undefined;
  return phrase === '' ? undefined : phrase;
}
