import type { Article } from '../../src/domain/article.js';
import { readTogether } from '../../src/read-together.js';
import { loadBook, loadCheck, loadRecognisers, loadSegment } from './built.js';
import { corpusNamed } from './corpora.js';
import { withRules } from './many-rules.js';
import { median } from './median.js';
import { withCompany } from './pathological.js';
import { countTaggings } from './tagging.js';

/** What a child process is asked to measure. */
export type Task =
  | {
      readonly what: 'check' | 'extract' | 'recognise' | 'tagging' | 'share';
      readonly corpus: string;
      readonly runs: number;
    }
  | { readonly what: 'rules'; readonly corpus: string; readonly rules: number }
  | { readonly what: 'pathological'; readonly shape: string; readonly length: number };

export interface Measured {
  /** Median of the runs. */
  readonly seconds: number;
  readonly articles: number;
  readonly megabytes: number;
  /** Sentences tagged, in all, and findings: of the task `share`. */
  readonly tagged?: number;
  readonly sentences?: number;
  readonly findings?: number;
  /** Peak of the process, in MB. */
  readonly peak: number;
}

/** Seconds of processor time: a machine that is busy otherwise does not blur it. */
function secondsOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function repeated(runs: number, run: () => void): number {
  return median(Array.from({ length: runs }, () => secondsOf(run)));
}

const bytesOf = (articles: readonly Article[]) =>
  articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const peakMegabytes = () => process.resourceUsage().maxRSS / 1024;

function sized(articles: readonly Article[], seconds: number): Measured {
  const megabytes = bytesOf(articles) / 1e6;
  return { seconds, articles: articles.length, megabytes, peak: peakMegabytes() };
}

/** Runs over the first stories until the compiler is warm: a third run is still a fifth slower. */
function warmUp(articles: readonly Article[], run: (some: readonly Article[]) => void): void {
  for (let i = 0; i < 4; i++) run(articles.slice(0, 100));
}

async function measureCheck(articles: readonly Article[], runs: number): Promise<Measured> {
  const { check } = await loadCheck();
  const book = await loadBook();
  warmUp(articles, (some) => check(some, book));
  return sized(
    articles,
    repeated(runs, () => check(articles, book)),
  );
}

/** How many sentences a whole check gives to the tagger. */
async function measureShare(articles: readonly Article[]): Promise<Measured> {
  const { check } = await loadCheck();
  const { segment } = await loadSegment();
  const book = await loadBook();
  const sentences = articles.reduce((sum, one) => sum + segment(one).sentences.length, 0);
  let findings = 0;
  const tagged = countTaggings(() => {
    findings = check(articles, book).findings.length;
  });
  return { ...sized(articles, 0), tagged, sentences, findings };
}

async function measureExtract(articles: readonly Article[], runs: number): Promise<Measured> {
  const { extractor } = await loadCheck();
  const extract = extractor(await loadBook());
  const all = (some: readonly Article[]) => {
    for (const article of some) extract(article);
  };
  warmUp(articles, all);
  return sized(
    articles,
    repeated(runs, () => all(articles)),
  );
}

/** All recognisers, with as much text at once as in a check, cut into sentences already. */
async function measureRecognise(articles: readonly Article[], runs: number): Promise<Measured> {
  const { compileRecognisers } = await loadRecognisers();
  const { segment } = await loadSegment();
  const recognise = compileRecognisers((await loadBook()).vocabulary);
  const segmented = new Map(articles.map((article) => [article, segment(article)]));
  const read = (some: readonly Article[]) =>
    recognise(some.map((article) => segmented.get(article) ?? segment(article)));
  const stories = articles.map((article) => [article.story, [article]] as const);
  const all = () => {
    for (const _ of readTogether(stories, read)) {
      // as in a check, each story is let go before the next
    }
  };
  warmUp(articles, all);
  return sized(articles, repeated(runs, all));
}

/** Bare full tagging of the same texts: what a program would pay that tags everything. */
async function measureTagging(articles: readonly Article[], runs: number): Promise<Measured> {
  const { default: nlp } = await import('compromise/three');
  const all = (some: readonly Article[]) => {
    for (const { text } of some) nlp(text).terms().length;
  };
  warmUp(articles, all);
  return sized(
    articles,
    repeated(runs, () => all(articles)),
  );
}

/** A whole check with so many judging rules. */
async function measureRules(articles: readonly Article[], rules: number): Promise<Measured> {
  const { checker } = await loadCheck();
  const check = checker(withRules(await loadBook(), rules));
  warmUp(articles, check);
  return sized(
    articles,
    repeated(1, () => check(articles)),
  );
}

async function measurePathological(shape: string, length: number): Promise<Measured> {
  const { check } = await loadCheck();
  const book = await loadBook();
  check(corpusNamed('5x5'), book);
  const articles = withCompany(shape, length);
  return sized(
    articles,
    repeated(1, () => check(articles, book)),
  );
}

export function measure(task: Task): Promise<Measured> {
  if (task.what === 'pathological') return measurePathological(task.shape, task.length);
  const articles = corpusNamed(task.corpus);
  if (task.what === 'rules') return measureRules(articles, task.rules);
  const by = {
    check: measureCheck,
    extract: measureExtract,
    recognise: measureRecognise,
    tagging: measureTagging,
    share: measureShare,
  };
  return by[task.what](articles, task.runs);
}
