import type { QuoteMention } from '../domain/mention.js';
import type { SegmentedArticle } from '../domain/segments.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { alone, type Steps } from './in-step.js';
import { officesOf } from './names/offices.js';
import { findPeople, type Person } from './names.js';
import { attribute } from './quotes/attribute.js';
import { cueFinder } from './quotes/cues.js';
import { cuesOutside } from './quotes/cues-outside.js';
import { reportedSpeech } from './quotes/indirect.js';
import { mentionsOf } from './quotes/mentions.js';
import { speakersOf } from './quotes/speaker.js';
import type { Speech } from './quotes/speech.js';
import { type Words, wordsOf } from './words.js';

/** "Roe said trade fell. “It is bad.”": the cue of the sentence before has a clause of its own. */
const isBeside =
  (text: string) =>
  ({ parts: [part], carrier: { cue } }: Speech): boolean => {
    const start = part?.first.span[0] ?? 0;
    return !cue || cue.span[1] > start || /:\s*$/.test(text.slice(Math.max(0, start - 4), start));
  };

/** Quotations, direct, partial and indirect, with who said them and where. */
export const recogniseQuotes = (
  vocabulary: Vocabulary,
): ((segmented: SegmentedArticle) => readonly QuoteMention[]) => {
  const steps = quoteSteps(vocabulary);
  return (segmented) => {
    const words = wordsOf(segmented.article.text);
    return alone(steps(segmented, words, findPeople(segmented, words)));
  };
};

/** The same in steps, where the words and people of the text are known. */
export const quoteSteps = (
  vocabulary: Vocabulary,
): ((
  segmented: SegmentedArticle,
  words: Words,
  people: readonly Person[],
) => Steps<readonly QuoteMention[]>) => {
  const findCues = cueFinder(vocabulary.speech);
  const canonical = officesOf(vocabulary.names);
  return function* (segmented, words, people) {
    const { text } = segmented.article;
    const cues = cuesOutside(text, findCues(text, words), segmented.quoted);
    yield;
    const speeches = attribute({ text, segmented, cues });
    yield;
    const taken = new Set(speeches.filter(isBeside(text)).map(({ carrier }) => carrier.cue));
    const reported = reportedSpeech(segmented, cues, taken);
    yield;
    const speakers = speakersOf(segmented, people, canonical);
    return mentionsOf(segmented, words, speeches, reported, speakers);
  };
};
