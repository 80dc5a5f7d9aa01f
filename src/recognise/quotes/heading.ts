import { oneBefore } from '../one-before.js';
import { isBlank } from './is-blank.js';
import type { Placed } from './regions.js';
import { type Reading, type Speech, unsaid } from './speech.js';

const isSingle = (text: string, { passage }: Placed) =>
  "'‘".includes(text.charAt(passage.outer[0])) && text[passage.outer[0] + 1] !== "'";

/**
 * "'A long way home'": a line in single marks amid quotations in double ones is set as headings are,
 * and goes on with nobody's speech.
 */
export function heading(
  { text, segmented }: Reading,
  place: Placed,
  previous: Speech | undefined,
): Speech | undefined {
  const before = previous?.parts[0];
  if (!before || isSingle(text, before) || !isSingle(text, place)) return undefined;
  const { first, last } = place;
  const isAlone =
    isBlank(text, place.before) &&
    isBlank(text, place.after) &&
    oneBefore(segmented.sentences, first.index)?.paragraph !== first.paragraph &&
    segmented.sentences[last.index + 1]?.paragraph !== last.paragraph;
  return isAlone ? unsaid(place) : undefined;
}
