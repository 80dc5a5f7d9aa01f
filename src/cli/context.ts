import type { Article, Skipped } from '../domain/article.js';
import type { Claim } from '../domain/claim.js';
import type { Report } from '../domain/report.js';
import type { RuleBook, RuleError } from '../domain/rule.js';
import type { Stdin } from '../io/read-articles.js';
import type { Output } from './output.js';

/** What the commands call; handed in, so that a test can watch or replace it. */
export interface Core {
  readonly check: (
    articles: readonly Article[],
    book: RuleBook,
    options?: {
      readonly skipped?: readonly Skipped[];
      readonly progress?: (done: number, total: number) => void;
    },
  ) => Report;
  readonly extractor: (book: RuleBook) => (article: Article) => readonly Claim[];
  readonly readRuleBook: (folders: {
    readonly rules: string;
  }) => Promise<{ readonly book: RuleBook; readonly errors: readonly RuleError[] }>;
}

/** All that a command knows of the world outside. */
export interface Context {
  readonly core: Core;
  readonly stdin: Stdin & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds; only progress looks at it. */
  readonly now: () => number;
}
