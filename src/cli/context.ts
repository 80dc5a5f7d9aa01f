import type { checker, extractor, relator } from '../check.js';
import type { Stdin } from '../io/read-articles.js';
import type { readRuleBook } from '../io/read-rules.js';
import type { Output } from './output.js';

/** What the commands call; handed in, so that a test can watch or replace it. */
export interface Core {
  readonly checker: typeof checker;
  readonly extractor: typeof extractor;
  readonly relator: typeof relator;
  readonly readRuleBook: typeof readRuleBook;
}

/** All that a command knows of the world outside. */
export interface Context {
  readonly core: Core;
  readonly stdin: Stdin & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Yields whenever files in these folders were saved, without end. */
  readonly changes: (folders: readonly string[]) => AsyncIterable<void>;
  /** Milliseconds; only progress looks at it. */
  readonly now: () => number;
  /** ISO 8601 calendar date where the person is, by which decisions expire. */
  readonly today: () => string;
  /** Comes when the person stops what runs until it is stopped. */
  readonly stopped: () => Promise<void>;
}
