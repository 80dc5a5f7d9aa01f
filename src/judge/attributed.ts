import type { ClaimView } from './views.js';

/** What stands beside a claim's sentence is looked at so far. */
const reach = 400;
const sentenceEnd = /(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})|\n/u;
const source = /\baccording to\b/i;

/**
 * Whether somebody is said to hold a claim, or whether a word that attributes stands in its sentence,
 * or one beside it names a source:
 *
 *     Births fell by 4 % last year. That is according to a report by the health office.
 */
export function isAttributed(
  { holder, sentence, claim, article: { text } }: ClaimView,
  attributes: (text: string) => boolean,
): boolean {
  if (holder !== '' || attributes(sentence)) return true;
  const [before, after] = beside(text, claim.sentence);
  const sentences = [before.split(sentenceEnd).at(-1), after.split(sentenceEnd)[0]];
  return sentences.some((one) => source.test(one ?? ''));
}

/** Whether the last word of a name stands in a claim's sentence or near it. */
export function namesNear({ claim, sentence, article }: ClaimView, name: string): boolean {
  const last = name.toLowerCase().match(word)?.at(-1);
  const texts = [sentence, ...beside(article.text, claim.sentence)];
  return texts.some((text) => last !== undefined && text.toLowerCase().match(word)?.includes(last));
}

const word = /[\p{L}\p{N}]{1,40}/gu;

const beside = (text: string, [start, end]: readonly [number, number]) =>
  [text.slice(Math.max(0, start - reach), start), text.slice(end, end + reach)].map((side) =>
    side.trim(),
  ) as [string, string];
