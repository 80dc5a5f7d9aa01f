import { findInputs, type InputFile } from './find-inputs.js';
import type { Outcome } from './outcome.js';
import { readArticles, type Stdin } from './read-articles.js';

/** `inFolder`: the input was found in a folder, so nobody asked for it by name. */
export type Streamed = Outcome & { readonly inFolder: boolean };

/** Reads the articles of `readCorpus` one by one, in input order, for work that needs one at a time. */
export async function* streamArticles(
  paths: readonly string[],
  stdin: Stdin,
): AsyncGenerator<Streamed> {
  const read = new Set<InputFile>();
  for (const { path, isFolder, files, skipped } of await findInputs(paths)) {
    let found = files.some((file) => read.has(file));
    for (const problem of skipped) yield { problem, inFolder: isFolder };
    for (const file of files.filter((one) => !read.has(one))) {
      read.add(file);
      for await (const outcome of readArticles(file, stdin)) {
        found ||= 'article' in outcome;
        yield { ...outcome, inFolder: isFolder };
      }
    }
    if (isFolder && !found) yield { problem: { source: path, reason: noArticle }, inFolder: false };
  }
}

export const noArticle = 'there is no usable article in it';
