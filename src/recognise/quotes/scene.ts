import type { Sentence } from '../../domain/segments.js';
import type { MentionIndex } from './mention-index.js';
import type { Topics } from './topics.js';

/** What is known of an article when somebody is looked for who is not named on the spot. */
export interface Scene {
  readonly sentences: readonly Sentence[];
  readonly mentions: MentionIndex;
  readonly topics: Topics;
  readonly isQuoted: (place: number) => boolean;
}
