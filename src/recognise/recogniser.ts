import type { Mention } from '../domain/mention.js';
import type { SegmentedArticle } from '../domain/segments.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Words } from './words.js';

/**
 * A recogniser compiles its patterns from the vocabulary once and then reads article after
 * article. Offsets are exact, cost is linear in the text, mentions come sorted and don't overlap.
 * The words of the text are found for all recognisers together; one on its own finds them itself.
 */
export type Recogniser = (
  vocabulary: Vocabulary,
) => (segmented: SegmentedArticle, words?: Words) => readonly Mention[];
