/** Reads an article and pauses behind each part of the work; what it returns is what it read. */
export type Steps<Read> = Generator<undefined, Read, undefined>;

/**
 * Reads some articles in step: each goes to its next pause before any goes on. What reads them is
 * large, and the processor keeps a part of it near: once that is fetched it serves every article.
 */
export function inStep<Read>(articles: readonly Steps<Read>[]): readonly Read[] {
  const read: Read[] = [];
  let going = [...articles.entries()];
  while (going.length > 0)
    going = going.filter(([at, article]) => {
      const { done, value } = article.next();
      if (done) read[at] = value;
      return !done;
    });
  return read;
}

/** Reads one article, without a pause. */
export function alone<Read>(article: Steps<Read>): Read {
  for (;;) {
    const { done, value } = article.next();
    if (done) return value;
  }
}
