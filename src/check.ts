import { compileAligner, undecided } from './align/align.js';
import type { Article, Skipped } from './domain/article.js';
import { byCodeUnits } from './domain/by-code-units.js';
import type { Claim } from './domain/claim.js';
import type { FramedArticle } from './domain/framed.js';
import { groupBy } from './domain/group-by.js';
import type { Kinship } from './domain/kinship.js';
import type { Report } from './domain/report.js';
import type { RuleBook } from './domain/rule.js';
import { deepen } from './frame/deepen.js';
import { compileFramer } from './frame/frame.js';
import { compileJudge } from './judge/judge.js';
import { traceLineage } from './lineage/trace.js';
import { readTogether, type StoryRead } from './read-together.js';
import { compileRecognisers } from './recognise/recognise.js';
import { assemble, type StoryResult } from './report/assemble.js';
import { thrift } from './report/thrift.js';
import { segment } from './segment/segment.js';

export interface CheckOptions {
  /** Inputs that were not used, to be listed in the report. */
  readonly skipped?: readonly Skipped[];
  /** Called after each story; `total` counts stories. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * The whole way of a fact, from articles to findings. The order of the articles does not matter;
 * the same articles and rules give the same report.
 *
 * @param articles with distinct ids; compared within their story
 */
export function check(
  articles: readonly Article[],
  book: RuleBook,
  options?: CheckOptions,
): Report {
  return checker(book)(articles, options);
}

/** Compiles a book once, for many checks of a few articles each. */
export function checker(
  book: RuleBook,
): (articles: readonly Article[], options?: CheckOptions) => Report {
  const stages = compileStages(book);
  return (articles, { skipped = [], progress } = {}) => {
    const stories = byStory(articles);
    const thrifty = thrift();
    const results: StoryResult[] = [];
    for (const story of readTogether(stories, stages.read)) {
      results.push(thrifty(checkStory(story, stages)));
      progress?.(results.length, stories.length);
    }
    return assemble(results, book, skipped);
  };
}

/** The claims of one article, with subject and predicate, in the order of the text. */
export function extractor(book: RuleBook): (article: Article) => readonly Claim[] {
  const { read } = compileStages(book);
  return (article) =>
    read([article]).flatMap((framed) => deepen(framed, new Set(framed.claims.map(({ id }) => id))));
}

/** Why two claims of a report on these articles are one fact or not, by their ids. */
export function relator(
  book: RuleBook,
): (articles: readonly Article[], ids: readonly [string, string]) => Kinship | undefined {
  const stages = compileStages(book);
  return (articles, ids) => {
    for (const story of readTogether(byStory(articles), stages.read)) {
      const { pairing, facts } = alignStory(story, stages);
      const deepened = (claim: Claim) =>
        story.read.flatMap((article) => deepen(article, new Set([claim.id])))[0] ?? claim;
      const found = stages.kinship(pairing, facts, ids, deepened);
      if (found) return found;
    }
    return undefined;
  };
}

type Stages = ReturnType<typeof compileStages>;

/** Everything that rules and vocabulary decide is compiled once, before the first article. */
function compileStages(book: RuleBook) {
  const recognise = compileRecognisers(book.vocabulary);
  const frame = compileFramer(book.vocabulary, book.recognisers);
  return {
    read: (articles: readonly Article[]): readonly FramedArticle[] =>
      recognise(articles.map(segment)).map((reading) => frame(reading)),
    ...compileAligner(book.vocabulary),
    judge: compileJudge(book),
  };
}

function alignStory({ story, read }: StoryRead<FramedArticle>, stages: Stages) {
  const pairing = stages.pairUp(story, read);
  const wanted = undecided(pairing);
  const deepened = new Map(
    read.flatMap((article) => deepen(article, wanted)).map((claim) => [claim.id, claim]),
  );
  const claims = pairing.witnesses.map(({ claim }) => deepened.get(claim.id) ?? claim);
  return { pairing, claims, facts: stages.align(pairing, deepened) };
}

function checkStory(told: StoryRead<FramedArticle>, stages: Stages): StoryResult {
  const { story, articles, read } = told;
  const { claims, facts } = alignStory(told, stages);
  const lineage = traceLineage(read.map(({ reading }) => reading));
  const { findings, problems: failures } = stages.judge({
    facts,
    claims,
    articles,
    origins: lineage.origins,
  });
  return { story, articles, claims, facts, findings, failures, lineage };
}

/** Stories in the order of their ids, and the articles of each likewise. */
function byStory(
  articles: readonly Article[],
): readonly (readonly [story: string, articles: readonly Article[]])[] {
  const sorted = [...articles].sort((a, b) => byCodeUnits(a.id, b.id));
  return [...groupBy(sorted, ({ story }) => story)].sort(([a], [b]) => byCodeUnits(a, b));
}
