import pLimit from 'p-limit';
import type { Article, Skipped } from '../domain/article.js';
import { byCodeUnits } from '../domain/by-code-units.js';
import type { Places } from '../domain/place.js';
import { findInputs, type InputFile, type NamedPath } from './find-inputs.js';
import type { Outcome } from './outcome.js';
import { readArticles, type Stdin } from './read-articles.js';
import { explainUnused, type FoundArticle, settleIds } from './settle-ids.js';
import { noArticle } from './stream-articles.js';

export interface ReadOptions {
  /** Read for the path `-`, as JSON Lines. */
  readonly stdin?: Stdin;
  /** Called after each file, for progress. */
  readonly onFile?: (done: number, total: number) => void;
}

export interface Corpus {
  /** Sorted by id. */
  readonly articles: readonly Article[];
  /** Where each of them stands; those of standard input stand nowhere. */
  readonly places: Places;
  /** Every input that is not used, sorted. */
  readonly skipped: readonly Skipped[];
  /** Those of the named paths from which nothing is used; they stand in `skipped` too. */
  readonly unusable: readonly Skipped[];
}

const filesAtOnce = 16;

/** Reads all articles under the named files and folders; what can't be used is told, never thrown. */
export async function readCorpus(
  paths: readonly string[],
  { stdin = nothing(), onFile }: ReadOptions = {},
): Promise<Corpus> {
  const named = await findInputs(paths);
  const files = [...new Set(named.flatMap((path) => path.files))];
  const limit = pLimit(filesAtOnce);
  let done = 0;
  const readFile = async (file: InputFile): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for await (const outcome of readArticles(file, stdin)) outcomes.push(outcome);
    onFile?.(++done, files.length);
    return outcomes;
  };
  const outcomes = await Promise.all(files.map((file) => limit(readFile, file)));
  return settle(named, new Map(files.map((file, i) => [file, outcomes[i] ?? []])));
}

type Outcomes = ReadonlyMap<InputFile, readonly Outcome[]>;

function settle(named: readonly NamedPath[], outcomes: Outcomes): Corpus {
  const all = [...outcomes.values()].flat();
  const settled = settleIds(all.filter(isFound));
  const unused = explainUnused(settled);
  const problem = (outcome: Outcome) =>
    'problem' in outcome ? outcome.problem : unused.get(outcome);
  const gone = new Set<Outcome>(settled.ambiguous);
  const isLost = (outcome: Outcome) => 'problem' in outcome || gone.has(outcome);

  const unusable = named.flatMap((path) => {
    const own = path.files.flatMap((file) => outcomes.get(file) ?? []);
    return own.every(isLost) ? [cause(path, [...path.skipped, ...own.map(problem)])] : [];
  });
  const skipped = [...named.flatMap((path) => path.skipped), ...all.map(problem), ...unusable];
  return {
    articles: settled.used.map(({ article }) => article),
    places: new Map(
      settled.used.flatMap(({ article, place }) => (place ? [[article.id, place]] : [])),
    ),
    skipped: [...new Set(skipped)].filter((one) => one !== undefined).sort(bySource),
    unusable,
  };
}

/** The one cause there is, or that there are none or several. */
function cause(path: NamedPath, problems: readonly (Skipped | undefined)[]): Skipped {
  const [only, ...others] = problems;
  return only && others.length === 0 && !path.isFolder
    ? only
    : { source: path.path, reason: noArticle };
}

function isFound(outcome: Outcome): outcome is FoundArticle {
  return 'article' in outcome;
}

const bySource = (a: Skipped, b: Skipped) =>
  byCodeUnits(a.source, b.source) || byCodeUnits(a.reason, b.reason);

async function* nothing(): AsyncGenerator<Uint8Array> {}
