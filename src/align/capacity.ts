import type { Witness } from './witness.js';

/** So near before a figure, in units of text, and no further than its clause. */
const near = 60;
const holding =
  'carry|carrying|hold|holding|seat|take|treat|accommodate|house|fit|sleep|serve|store|handle|process|produce|generate|make|build';
const room = new RegExp(
  `\\b(?:(?:can|able to|licen[cs]ed to|certified to|designed to|built to|allowed to|could|capable of|enough to) (?:\\p{Ll}+ )?(?:${holding})|(?:room|space|seats|beds|berths|places) for|capacity (?:of|for)|seats)\\b[^.,;:—–]*$`,
  'u',
);

/** "The ferry can carry 400 people", "room for 400": how many there may be, and not how many there were. */
export function isOfCapacity({ article, claim: { span, sentence } }: Witness): boolean {
  const from = Math.max(sentence[0], span[0] - near);
  return room.test(article.reading.article.text.slice(from, span[0]));
}
