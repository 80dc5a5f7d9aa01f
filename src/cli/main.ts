#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { checker, extractor, relator } from '../check.js';
import { readRuleBook } from '../io/read-rules.js';
import { watchFiles } from '../io/watch-files.js';
import { dayOf } from './day-of.js';
import { toOutput } from './output.js';
import { run } from './run.js';

// Left alone, V8 lets garbage grow to the size of what is kept: hundreds of megabytes where there
// are thousands of articles. Collecting it earlier costs a fiftieth of the time.
setFlagsFromString('--heap-growing-percent=15');

/** The command line as the shell calls it; `run` does the work and is what tests call. */
try {
  process.exitCode = await run(process.argv.slice(2), {
    core: { checker, extractor, relator, readRuleBook },
    stdin: process.stdin,
    stdout: toOutput(process.stdout, process.env),
    stderr: toOutput(process.stderr, process.env),
    changes: watchFiles,
    now: () => performance.now(),
    today: () => dayOf(new Date()),
    stopped: () =>
      new Promise((done) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
      }),
  });
} catch (error) {
  process.stderr.write(`twosource: a fault of the program: ${(error as Error).stack}\n`);
  process.exitCode = 2;
}
