import type { QuoteMention } from '../domain/mention.js';
import { officesOf } from './names/offices.js';
import { findPeople } from './names.js';
import { attribute } from './quotes/attribute.js';
import { cueFinder } from './quotes/cues.js';
import { cuesOutside } from './quotes/cues-outside.js';
import { reportedSpeech } from './quotes/indirect.js';
import { mentionsOf } from './quotes/mentions.js';
import { speakersOf } from './quotes/speaker.js';
import type { Recogniser } from './recogniser.js';
import { wordsOf } from './words.js';

/** Quotations, direct, partial and indirect, with who said them and where. */
export const recogniseQuotes: Recogniser = (vocabulary) => {
  const findCues = cueFinder(vocabulary.speech);
  const canonical = officesOf(vocabulary.names);
  return (segmented, words = wordsOf(segmented.article.text)): readonly QuoteMention[] => {
    const { text } = segmented.article;
    const cues = cuesOutside(text, findCues(text, words), segmented.quoted);
    const speeches = attribute({ text, segmented, cues });
    const taken = new Set(speeches.map(({ carrier }) => carrier.cue));
    const reported = reportedSpeech(segmented, cues, taken);
    const speakers = speakersOf(segmented, findPeople(segmented, words), canonical);
    return mentionsOf(segmented, words, speeches, reported, speakers);
  };
};
