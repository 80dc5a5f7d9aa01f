import type { Witness } from './witness.js';

const longestBefore = 24;
const all = /(?:^|\P{L})(?:all|every one) (?:of )?(?:the |its |his |her |their )?$/iu;
const partOf = /[\p{L}\d] of (?:the |its |his |her |their |these |those )?(?:\p{Ll}+ )?$/u;

const before = ({ article, claim: { span } }: Witness): string =>
  article.reading.article.text.slice(Math.max(0, span[0] - longestBefore), span[0]);

/** "won all nine districts": as many as there are. */
const tellsAll = (one: Witness): boolean => all.test(before(one));

/** "seven of the nine districts": the nine only tell of how many. */
const tellsOfHowMany = (one: Witness): boolean => partOf.test(before(one)) && !tellsAll(one);

/** Whether one counts all that are and the other only says of how many it counts some. */
export const areAllAndPart = (a: Witness, b: Witness): boolean =>
  (tellsAll(a) && tellsOfHowMany(b)) || (tellsAll(b) && tellsOfHowMany(a));
