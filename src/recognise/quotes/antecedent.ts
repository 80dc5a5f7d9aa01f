import type { Sentence } from '../../domain/segments.js';
import { type Gender, mayShareGender } from '../names/gender.js';
import type { Person } from '../names.js';
import type { Scene } from './scene.js';
import { sentenceAt } from './sentence-at.js';

/** How many sentences back the person meant by a pronoun is looked for. */
const memory = 6;

/**
 * Whom "he" or "she" at a place means: the subject of its sentence or of those before, else the
 * last one named there outside quotations, if the gender allows it. Beyond a sentence about somebody
 * without a name nobody is looked for: it may be that one who is meant.
 */
export function antecedent(
  { sentences, mentions, topics, isQuoted }: Scene,
  at: number,
  gender: Gender,
  depth: number,
): Person | undefined {
  const home = sentenceAt(sentences, at);
  if (depth > memory || !home) return undefined;
  for (let i = home.index; i >= Math.max(0, home.index - memory); i -= 1) {
    const sentence = sentences[i] as Sentence;
    const topic = topics.of(sentence, at, depth);
    if (topic && mayShareGender(topic.gender, gender)) return topic;
    const [start, end] = sentence.span;
    const named = mentions.lastBefore(
      Math.min(at, end),
      start,
      (person, place) => mayShareGender(person.gender, gender) && !isQuoted(place),
    );
    if (named || (i < home.index && topics.isUnnamed(sentence, gender))) return named;
  }
  return undefined;
}
