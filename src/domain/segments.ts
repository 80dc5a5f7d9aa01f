import type { Article } from './article.js';
import type { Span } from './span.js';

/** A sentence; its place in `SegmentedArticle.sentences` is its `index`. */
export interface Sentence {
  readonly index: number;
  readonly span: Span;
  /** Index into `SegmentedArticle.paragraphs`. */
  readonly paragraph: number;
}

/** What stands between one pair of quotation marks, within one paragraph. */
export interface QuotedPassage {
  /** Inside the marks, closing punctuation that stands inside included. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  readonly mark: 'double' | 'single';
  /** 0 for an outermost quotation, 1 for one inside it. */
  readonly depth: number;
  /** False where the paragraph ended first: the next one opens again, or a mark is missing. */
  readonly closed: boolean;
  /** True where the paragraph before left its quotation open and this one goes on with it. */
  readonly continues: boolean;
}

/** An article cut into paragraphs, sentences and quoted passages, each sorted by start. */
export interface SegmentedArticle {
  readonly article: Article;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly quoted: readonly QuotedPassage[];
}

const fewSentences = 2;

/** A text of a sentence or two speaks of one topic, which may be named outside it. */
export const isBrief = ({ sentences }: Pick<SegmentedArticle, 'sentences'>): boolean =>
  sentences.length <= fewSentences;
