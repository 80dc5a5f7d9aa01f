import type { Span } from '../../domain/span.js';

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

export const hasAny = (word: TaggedWord | undefined, names: readonly string[]): boolean =>
  word !== undefined && names.some((name) => word.tags.has(name));
