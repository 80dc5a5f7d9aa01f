import type { Mention, Reading } from '../domain/mention.js';
import type { Sentence } from '../domain/segments.js';
import { sentenceOpeners } from '../domain/sentence-openers.js';

/** A dateline stands before one of these sentences: over the first may stand a title and a byline. */
const withinSentences = 4;
/** In characters, on either side of the date. */
const longest = 40;

const place = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`;
const dash = String.raw`\s*[-–—]{1,2}\s`;
/** What stands before the date, and what behind it: the place, the agency, a dash. */
const forms = [
  [String.raw`^(?:${place},\s+){0,2}$`, String.raw`^(?: ?/[^/]{1,30}/|,? ?\([^)]{1,30}\))?${dash}`],
  [String.raw`^${place}\s+\((?:${place},\s+)?$`, String.raw`^\)${dash}`],
].map((form) => form.map((side) => new RegExp(side, 'u')) as [RegExp, RegExp]);

/**
 * Whether a time says when an article was filed, and of no act when it was: "ARLO, June 10 (Agency) –
 * The mayor", "Port Velm, 3 March - The mayor", "June 10 – The mayor".
 */
export function isOfDateline(
  { article, sentences }: Reading,
  { kind, sentence, span }: Mention,
): boolean {
  if (kind !== 'time' || sentence >= withinSentences) return false;
  const [start, end] = (sentences[sentence] as Sentence).span;
  if (span[0] - start > longest) return false;
  const before = article.text.slice(start, span[0]);
  const after = article.text.slice(span[1], Math.min(end, span[1] + longest));
  return (
    !opensSentence(before) && forms.some(([first, then]) => first.test(before) && then.test(after))
  );
}

/** "In Arlo, June 10 – the day of the vote – was cold". */
const opensSentence = (before: string): boolean =>
  sentenceOpeners.includes(before.split(/[ ,]/, 1)[0] ?? '');
