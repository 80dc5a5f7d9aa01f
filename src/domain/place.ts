/** Where an article stands, so that other tools can open it there. */
export interface Place {
  /** As the user named it, joined with the way below a folder. */
  readonly file: string;
  /** Counted from 1: where the text begins, or the line that holds the whole article. */
  readonly line: number;
  /** Whether the text's own lines are lines of the file, which those of a record aren't. */
  readonly isText: boolean;
}

/** By the article's id; an article that was not read from a file has none. */
export type Places = ReadonlyMap<string, Place>;
