import { createRequire } from 'node:module';
import type { Span } from '../../domain/span.js';

/** A word as compromise holds it; offsets are into the sentence that was tagged. */
export interface Term {
  readonly text: string;
  readonly normal: string;
  readonly root?: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
  readonly offset: { readonly start: number };
}

type Words = readonly (readonly Term[])[];

/** A piece of a pattern as compromise reads it; what is absent does not apply. */
export interface PatternPart {
  readonly word?: string;
  readonly tag?: string;
  readonly root?: string;
  readonly anything?: boolean;
  readonly fastOr?: readonly string[] | ReadonlySet<string>;
  readonly choices?: readonly (readonly PatternPart[])[];
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly max?: number;
  readonly group?: string;
  readonly groupStart?: boolean;
  readonly groupEnd?: boolean;
  readonly start?: boolean;
  readonly end?: boolean;
}

interface View {
  readonly docs: Words;
  match(pattern: readonly PatternPart[]): View;
  forEach(each: (view: View) => void): void;
  groups(): Readonly<Record<string, View>>;
  compute(what: string): View;
}

interface Compromise {
  (text: string): View;
  parseMatch(pattern: string): readonly PatternPart[];
  model(): { readonly one: { readonly tagSet: Readonly<Record<string, unknown>> } };
}

/** Loaded when first needed: in one file it takes half as long as as three hundred modules. */
const load = createRequire(import.meta.url);
let loaded: Compromise | undefined;

function compromise(): Compromise {
  loaded ??= load('compromise/two') as Compromise;
  return loaded;
}

/** A longer sentence is cut: compromise is quadratic on some long runs. */
const longestSentence = 2_000;
/** Runs of marks longer than this make compromise quadratic; each is blanked out, same length. */
const markRun = /[^\p{L}\p{N}\s]{4,}/gu;

/**
 * Tags one sentence. This is the costly step, 0.2 MB/s: ask it only of sentences whose claims may
 * matter. Term offsets are exact; those of views are not.
 */
export function tagSentence(text: string, [start, end]: Span): View {
  const sentence = text
    .slice(start, Math.min(end, start + longestSentence))
    .replace(markRun, (run) => ' '.repeat(run.length));
  return compromise()(sentence).compute('offset');
}

export const termsOf = ({ docs }: { readonly docs: Words }): readonly Term[] => docs.flat();

export const parsePattern = (pattern: string) => compromise().parseMatch(pattern);

/** The tags that a pattern can ask for. */
export const tagNames = (): readonly string[] => Object.keys(compromise().model().one.tagSet);
