import { irregularBase } from '../../domain/irregular-verbs.js';
import type { Span } from '../../domain/span.js';
import { type Term, tagSentence, termsOf } from './compromise.js';
import { mended } from './mended.js';
import type { TaggedWord } from './tagged-word.js';

/** "Rep. Arlo", "the party-led house": within a sentence these join what stands on either side. */
const joins = /^(?:[-‐‑]|\.? )?$/;
const opens = /[([{—–]/;

const mark = /^[^\p{L}\p{N}]+$/u;

/** The words of one sentence with their tags and exact offsets; marks that stand alone are none. */
export function tag(text: string, sentence: Span): readonly TaggedWord[] {
  const [start] = sentence;
  const terms = termsOf(tagSentence(text, sentence).compute('root'));
  const words = terms.flatMap((term, i): readonly TaggedWord[] => {
    const { text: word, normal, root, tags, offset } = term;
    if (mark.test(word)) return [];
    return [
      {
        text: word,
        span: [start + offset.start, start + offset.start + word.length],
        // Participles it leaves as they are, or makes “gine” of.
        root: irregularBase(normal) ?? root ?? normal,
        tags,
        breaks: breaksBetween(term, terms[i + 1]),
      },
    ];
  });
  return mended(words);
}

const breaksBetween = ({ post }: Term, next: Term | undefined): boolean =>
  (!joins.test(post) && /[^\s'’]/.test(post)) ||
  (next !== undefined && (opens.test(next.pre) || mark.test(next.text)));
