import type { SegmentedArticle, Sentence } from '../../domain/segments.js';
import { oneBefore } from '../one-before.js';
import { someWord, type Words } from '../words.js';
import { betweenMarks } from './between-marks.js';
import type { Cue } from './cues.js';
import { occasionReader } from './occasion.js';
import type { Speakers } from './speaker.js';

/** Answers where an utterance was made; ask in the order of the text. */
export type OccasionOf = (
  home: Sentence,
  cue: Cue | undefined,
  speaker: string | undefined,
) => string | undefined;

/** "spoke at a rally. “…,” she said": the sentence before tells of speaking. */
const speaking = someWord(
  `spoke speaking speaks addressed addressing appeared appearing gave giving delivered held told said
  wrote interview interviewed tweeted posted testified testifying launched`.split(/\s+/),
);

/**
 * The occasion that the attributing sentence names, else the one that the sentence before names for
 * the same speaker.
 */
export function occasionsOf(
  segmented: SegmentedArticle,
  words: Words,
  speakers: Speakers,
): OccasionOf {
  const { article, sentences } = segmented;
  const occasionIn = occasionReader(article.text, words, betweenMarks(segmented.quoted));
  let last: { sentence: number; speaker: string; occasion: string } | undefined;

  function inSentenceBefore(home: Sentence, speaker: string): string | undefined {
    const before = oneBefore(sentences, home.index);
    if (!before || home.paragraph - before.paragraph > 1) return undefined;
    if (last?.speaker === speaker && last.sentence === before.index) return last.occasion;
    if (!speaking(article.text, words, before.span)) return undefined;
    if (speakers.subjectOf(before, home.span[0]) !== speaker) return undefined;
    return occasionIn(before.span, undefined);
  }

  return (home, cue, speaker) => {
    const occasion =
      occasionIn(home.span, cue) ??
      (speaker === undefined ? undefined : inSentenceBefore(home, speaker));
    if (occasion && speaker) last = { sentence: home.index, speaker, occasion };
    return occasion;
  };
}
