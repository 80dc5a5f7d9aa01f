/**
 * One outlet's text about one event. Keys that we don't know are kept as they came, so that
 * what others stored beside an article is still there in the report.
 */
export interface Article {
  readonly id: string;
  /** Articles are compared within a story only. */
  readonly story: string;
  readonly text: string;
  readonly outlet?: string;
  /** Shown, never searched for claims: headlines compress and lean. */
  readonly title?: string;
  /** ISO 8601 date or date-time; relative expressions are resolved against it. */
  readonly published?: string;
  readonly updated?: string;
  readonly url?: string;
  readonly [unknownKey: string]: unknown;
}

/** An input that was not used, and why. */
export interface Skipped {
  /** Path, `path:line` or article id: whatever leads a person to it. */
  readonly source: string;
  readonly reason: string;
}

/** A longer text is skipped: no newspaper article has a million characters. */
export const longestText = 1_000_000;
