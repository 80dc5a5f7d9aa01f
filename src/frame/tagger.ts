import type { Span } from '../domain/span.js';
import { tagSentence, termsOf } from './compromise.js';

/** A word of a sentence with what compromise takes it for. */
export interface TaggedWord {
  readonly text: string;
  /** Offsets into the article, without surrounding punctuation. */
  readonly span: Span;
  /** Infinitive of a verb, singular of a noun, in lower case. */
  readonly root: string;
  readonly tags: ReadonlySet<string>;
  /** A comma, dash, bracket or the like stands between the word and the next one. */
  readonly breaks: boolean;
}

/** "Rep. Arlo", "the party-led house": within a sentence these join what stands on either side. */
const joins = /^(?:[-‐‑]|\.? )?$/;
const opens = /[([{—–]/;

/** The words of one sentence with their tags and exact offsets. */
export function tag(text: string, sentence: Span): readonly TaggedWord[] {
  const [start] = sentence;
  const terms = termsOf(tagSentence(text, sentence).compute('root'));
  return terms.map(({ text: word, normal, root, post, tags, offset }, i) => ({
    text: word,
    span: [start + offset.start, start + offset.start + word.length],
    root: root ?? normal,
    tags,
    breaks: (!joins.test(post) && /[^\s'’]/.test(post)) || opens.test(terms[i + 1]?.pre ?? ''),
  }));
}
