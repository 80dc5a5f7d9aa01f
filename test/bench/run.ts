import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { timeCommands } from './commands.js';
import { corpusNamed, hasBasil } from './corpora.js';
import { inChild, isMeasured, type Outcome } from './in-child.js';
import { type Measured, measure, type Task } from './measure.js';
import { peakOfReport } from './memory.js';
import { shapes } from './pathological.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    /** Name of the one section to run. */
    only: { type: 'string' },
    /** A measurement that the bench asks of itself in a process of its own. */
    task: { type: 'string' },
  },
});
/** Milliseconds on the clock after which a measurement is given up. */
const patience = values.quick ? 120_000 : 300_000;
const answers = new Map<string, Outcome>();

/** Two sections may ask the same; it is measured once. */
function ask(task: Task): Outcome {
  const key = JSON.stringify(task);
  const answer = answers.get(key) ?? inChild(task, patience);
  answers.set(key, answer);
  return answer;
}

const fixed = (value: number, digits = 1) => value.toFixed(digits);
const say = (name: string, figures: string) => console.log(`  ${name.padEnd(34)} ${figures}`);

function sayOutcome(name: string, outcome: Outcome, words: (measured: Measured) => string): void {
  const unmeasured = outcome === 'failed' ? 'failed' : `given up after ${patience / 1000} s`;
  say(name, isMeasured(outcome) ? words(outcome) : unmeasured);
}

function speedWords({ seconds, articles, megabytes, peak }: Measured): string {
  const rates = `${fixed(articles / seconds)} articles/s, ${fixed(megabytes / seconds, 2)} MB/s`;
  return `${rates}, ${fixed(seconds, 2)} s, peak ${fixed(peak, 0)} MB`;
}

function shareWords({ tagged = 0, sentences = 0, findings = 0 }: Measured): string {
  const share = fixed((100 * tagged) / sentences);
  return `${tagged} of ${sentences} sentences (${share} %), for ${findings} findings`;
}

function speed(name: string, corpus: string, runs: number): void {
  console.log(`${name} (median of ${runs}, after a warm-up)`);
  const tagging = ask({ what: 'tagging', corpus, runs });
  sayOutcome('bare compromise/three', tagging, speedWords);
  for (const what of ['check', 'extract'] as const) {
    const outcome = ask({ what, corpus, runs });
    sayOutcome(what, outcome, speedWords);
    if (!isMeasured(outcome) || !isMeasured(tagging)) continue;
    say('', `${fixed(tagging.seconds / outcome.seconds)} × bare compromise`);
  }
  sayOutcome('tagged by check', ask({ what: 'share', corpus, runs: 1 }), shareWords);
}

/** The compiler is at work on them for the first ten megabytes: the median is of a run past that. */
function recognisers(corpus: string, runs: number): void {
  console.log(
    `all recognisers on ${corpus} (median of ${runs}, after a warm-up; to reach: 10 MB/s)`,
  );
  sayOutcome('recognise', ask({ what: 'recognise', corpus, runs }), speedWords);
}

function growth(name: string, small: string, large: string, allowed: number): void {
  console.log(`${name} (one run each, after a warm-up)`);
  const before = ask({ what: 'check', corpus: small, runs: 1 });
  const after = ask({ what: 'check', corpus: large, runs: 1 });
  sayOutcome(small, before, speedWords);
  sayOutcome(large, after, speedWords);
  if (!isMeasured(before) || !isMeasured(after)) return;
  say('', `${fixed(after.seconds / before.seconds)} × the time (to reach: ${allowed})`);
}

function pathological(length: number): void {
  console.log(
    `an article of ${length} characters beside an ordinary one (one run; to reach: 10 ×)`,
  );
  const [prose = '', ...odd] = Object.keys(shapes);
  const ordinary = ask({ what: 'pathological', shape: prose, length });
  sayOutcome(prose, ordinary, ({ seconds }) => `${fixed(seconds, 2)} s`);
  const times = (seconds: number) =>
    isMeasured(ordinary) ? `, ${fixed(seconds / ordinary.seconds, 2)} ×` : '';
  for (const shape of odd) {
    const outcome = ask({ what: 'pathological', shape, length });
    sayOutcome(shape, outcome, ({ seconds }) => `${fixed(seconds, 2)} s${times(seconds)}`);
  }
}

function rules(corpus: string): void {
  console.log(`judging rules, ${corpus} (one run each, after a warm-up; to reach: 2 ×)`);
  const [few, many] = [10, 100].map((count) => {
    const outcome = ask({ what: 'rules', corpus, rules: count });
    sayOutcome(`${count} rules`, outcome, ({ seconds }) => `${fixed(seconds, 2)} s`);
    return outcome;
  });
  if (!few || !many || !isMeasured(few) || !isMeasured(many)) return;
  say('', `${fixed(many.seconds / few.seconds, 2)} × the time`);
}

function memory(...corpora: readonly string[]): void {
  console.log('peak memory of a whole report, all files (to reach: 1,000 MB at 10,000 articles)');
  for (const corpus of corpora) {
    if (corpus.startsWith('basil') && !hasBasil()) continue;
    const articles = corpusNamed(corpus);
    say(corpus, `${fixed(peakOfReport(articles), 0)} MB, ${articles.length} articles`);
  }
}

function commands(): void {
  console.log('whole commands, seconds on the clock (to reach: help 0.2, report 1.2)');
  for (const [name, seconds] of Object.entries(timeCommands())) say(name, `${fixed(seconds, 2)} s`);
}

const sections: Readonly<Record<string, () => void>> = values.quick
  ? {
      invented: () => speed('invented, 10 stories of five', '10x5', 3),
      basil: () => hasBasil() && speed('BASIL clusters', 'basil', 3),
      recognisers: () => hasBasil() && recognisers('basil*10', 7),
      stories: () => growth('ten times the stories', '10x5', '100x5', 12),
      story: () => growth('one growing story', '1x10', '1x100', 20),
      pathological: () => pathological(60_000),
      rules: () => rules('20x5'),
      memory: () => memory('100x5'),
      commands,
    }
  : {
      invented: () => speed('invented, 200 stories of five', '200x5', 1),
      basil: () => hasBasil() && speed('BASIL clusters', 'basil', 3),
      recognisers: () => hasBasil() && recognisers('basil*10', 7),
      stories: () => growth('ten times the stories', '200x5', '2000x5', 12),
      story: () => growth('one growing story', '1x100', '1x1000', 20),
      pathological: () => pathological(900_000),
      rules: () => rules('200x5'),
      memory: () => memory('basil*101', '2000x5'),
      commands,
    };

function bench(): void {
  console.log(`node ${process.version}, one thread, one process a line, seconds of processor time`);
  for (const [name, section] of Object.entries(sections)) {
    if (values.only === undefined || values.only === name) section();
  }
}

if (!existsSync(fileURLToPath(new URL('../../dist/check.js', import.meta.url)))) {
  console.error('Nothing is built yet: npm run build');
  process.exitCode = 2;
} else if (values.task !== undefined) {
  console.log(JSON.stringify(await measure(JSON.parse(values.task))));
} else {
  bench();
}
