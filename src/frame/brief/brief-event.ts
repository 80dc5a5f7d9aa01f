import { wordSet } from '../../domain/word-set.js';
import type { Phrase } from '../syntax/noun-phrase.js';

const events =
  wordSet(`finale final episode match game bout race concert gig performance ceremony funeral wedding debate
  hearing`);

/**
 * Whether a subject is over within hours: on the day on which it began it also ended and took place.
 *
 *     The series finale ended in 1931.     The finale of Lights was shown in 1931.
 */
export const isBriefEvent = (subject: Phrase): boolean => events.has(subject.at(-1)?.root ?? '');
