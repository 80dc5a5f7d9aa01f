import { createRequire } from 'node:module';
import type { Span } from '../domain/span.js';

/** A word of a sentence with what compromise takes it for. */
export interface TaggedWord {
  readonly text: string;
  /** Offsets into the article, without surrounding punctuation. */
  readonly span: Span;
  /** Infinitive of a verb, singular of a noun, in lower case. */
  readonly root: string;
  readonly tags: ReadonlySet<string>;
  /** The word is followed by a comma, dash, bracket or the like. */
  readonly breaks: boolean;
}

interface Term {
  readonly text: string;
  readonly normal: string;
  readonly root?: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  readonly offset: { readonly start: number };
}

/** Loaded with the first sentence: in one file it takes half as long as as three hundred modules. */
const load = createRequire(import.meta.url);
let nlp: typeof import('compromise/two').default | undefined;

/** A longer sentence is cut: compromise is quadratic on some long runs. */
const longestSentence = 2_000;
/** Runs of marks longer than this make compromise quadratic; each is blanked out, same length. */
const markRun = /[^\p{L}\p{N}\s]{4,}/gu;

/**
 * Tags one sentence. This is the costly step, 0.2 MB/s: ask it only of sentences whose claims may
 * matter. Offsets are exact because terms are used and never views.
 */
export function tag(text: string, [start, end]: Span): readonly TaggedWord[] {
  const sentence = text
    .slice(start, Math.min(end, start + longestSentence))
    .replace(markRun, (run) => ' '.repeat(run.length));
  nlp ??= load('compromise/two') as NonNullable<typeof nlp>;
  const doc = nlp(sentence);
  doc.compute('offset');
  doc.compute('root');
  const terms = (doc as unknown as { docs: readonly (readonly Term[])[] }).docs.flat();
  return terms.map(({ text: word, normal, root, post, tags, offset }) => ({
    text: word,
    span: [start + offset.start, start + offset.start + word.length],
    root: root ?? normal,
    tags,
    breaks: /[^\s'’]/.test(post),
  }));
}
