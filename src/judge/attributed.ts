import type { ClaimView } from './views.js';

/** What stands beside a claim's sentence is looked at so far. */
const reach = 400;
const sentenceEnd = /(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})|\n/u;
const source = /\baccording to\b/i;
/** "In a post on the board's site, …" */
const opening =
  /^\W{0,3}in (?:an?|its|his|her|their|the|this|that) (?:[\p{L}-]{1,20} ){0,3}(?:announcement|blog|briefing|email|filing|interview|letter|memo|message|newsletter|note|poll|post|posting|release|report|speech|statement|study|survey|testimony|tweet)\b[^,.;]{0,80},/iu;
/** What goes on from the sentence before has it from the same source. */
const goesOn = /^\W{0,3}(?:also|and|but|however|still|yet)\b/i;

/**
 * Whether somebody is said to hold a claim, or whether a word that attributes stands in its sentence
 * or in the one that it goes on from, or one beside it names a source:
 *
 *     Births fell by 4 % last year. That is according to a report by the health office.
 */
export function isAttributed(
  { holder, sentence, claim, article: { text } }: ClaimView,
  attributes: (text: string) => boolean,
): boolean {
  if (holder !== '' || attributes(sentence) || opening.test(sentence)) return true;
  const [before, after] = beside(text, claim.sentence);
  const sentences = [before.split(sentenceEnd).at(-1) ?? '', after.split(sentenceEnd)[0] ?? ''];
  if (goesOn.test(sentence) && attributes(sentences[0] ?? '')) return true;
  return sentences.some((one) => source.test(one));
}

/** "Ada Okoye said she had earned", "Olaf Tern said his rate was". */
const ofSpeaker =
  /\b(?:claimed|claims|said|says|insisted|insists|stated|told \p{L}{2,20}) (?:that )?(?:h(?:e|is)|her|she)\b/iu;

/** "the police said he had": who is not called by a full name may speak of another. */
const fullName = /^\p{Lu}\S{0,30}(?: \p{Lu}\S{0,30}){1,4}$/u;

/** Whether a claim is what somebody says of himself or herself. */
export const tellsOfSelf = ({ holder, sentence }: ClaimView): boolean =>
  fullName.test(holder) && ofSpeaker.test(sentence);

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
