import { opensSmall } from '../lean-pattern.js';
import { oneBefore } from '../one-before.js';
import { isBlank } from './is-blank.js';
import type { Placed } from './regions.js';
import { isSaidIn, opensSentence, type Reading, type Speech } from './speech.js';
import { wordCount } from './word-count.js';

/** "It", "Instead,", "The board": more than this before the quotation is a statement of its own. */
const longestLead = 24;
const fewestWords = 4;

/** "“We lost,” said Roe. Instead, “we begin again.”": the next sentence is hers but for its first words. */
export function continued(
  { text, segmented, cues }: Reading,
  place: Placed,
  previous: Speech | undefined,
): Speech | undefined {
  const { passage, first, before, after } = place;
  const said = oneBefore(segmented.sentences, first.index);
  if (!previous?.carrier.cue || said?.paragraph !== first.paragraph || !opensSentence(place))
    return undefined;
  const goesOn =
    before[1] - before[0] <= longestLead &&
    isBlank(text, after) &&
    opensSmall.test(text.slice(...passage.span)) &&
    wordCount(text.slice(...passage.span), fewestWords) === fewestWords;
  if (!goesOn || cues(before).length > 0 || !isSaidIn(said, previous)) return undefined;
  return {
    ...previous,
    parts: [...previous.parts, place],
    content: [...previous.content, [first.span[0], passage.outer[1]]],
  };
}
