import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { hasBasil } from './corpora.js';
import type { Measured, Task } from './measure.js';
import { shapes } from './pathological.js';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const patience = values.quick ? 120_000 : 900_000;

function inChild(task: Task): Measured | undefined {
  const child = spawnSync(
    process.execPath,
    ['--import', 'tsx', path('child.ts'), JSON.stringify(task)],
    {
      cwd: path('../../'),
      encoding: 'utf8',
      timeout: patience,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const last = child.stdout.trim().split('\n').at(-1) ?? '';
  return child.status === 0 ? JSON.parse(last) : undefined;
}

const fixed = (value: number, digits = 1) => value.toFixed(digits);
const failed = `failed, or took over ${patience / 1000} s`;
const say = (name: string, figures: string) => console.log(`  ${name.padEnd(34)} ${figures}`);

function speedWords({ seconds, articles, megabytes, peak }: Measured): string {
  const [perSecond, rate] = [articles / seconds, megabytes / seconds];
  return `${fixed(perSecond)} articles/s, ${fixed(rate, 2)} MB/s, ${fixed(seconds, 2)} s, peak ${fixed(peak, 0)} MB`;
}

function speed(name: string, corpus: string, runs: number): void {
  console.log(`${name} (median of ${runs}, after a warm-up)`);
  const tagging = inChild({ what: 'tagging', corpus, runs });
  say('bare compromise/three', tagging ? speedWords(tagging) : failed);
  for (const what of ['check', 'extract'] as const) {
    const measured = inChild({ what, corpus, runs });
    say(what, measured ? speedWords(measured) : failed);
    if (!measured) continue;
    if (tagging) say('', `${fixed(tagging.seconds / measured.seconds)} × bare compromise`);
    const { tagged, sentences, findings } = measured;
    if (tagged === undefined || sentences === undefined) continue;
    const share = fixed((100 * tagged) / sentences);
    say('', `${tagged} of ${sentences} sentences tagged (${share} %), ${findings} findings`);
  }
}

function growth(name: string, small: string, large: string, allowed: number): void {
  console.log(name);
  const [before, after] = [
    inChild({ what: 'check', corpus: small, runs: 3 }),
    inChild({ what: 'check', corpus: large, runs: 1 }),
  ];
  say(small, before ? speedWords(before) : failed);
  say(large, after ? speedWords(after) : failed);
  if (!before || !after) return;
  say('', `${fixed(after.seconds / before.seconds)} × the time (to reach: ${allowed})`);
}

function pathological(length: number): void {
  console.log(`one odd article of ${length} characters beside an ordinary one (one run)`);
  const ordinary = inChild({ what: 'pathological', shape: 'ordinary prose', length });
  say('ordinary prose', ordinary ? `${fixed(ordinary.seconds, 2)} s` : failed);
  for (const shape of Object.keys(shapes).slice(1)) {
    const measured = inChild({ what: 'pathological', shape, length });
    const times = measured && ordinary && `${fixed(measured.seconds / ordinary.seconds, 2)} ×`;
    say(shape, measured ? `${fixed(measured.seconds, 2)} s, ${times}` : failed);
  }
}

const sections: Readonly<Record<string, () => void>> = values.quick
  ? {
      invented: () => speed('invented, 20 stories of five', '20x5', 3),
      basil: () => hasBasil() && speed('BASIL clusters', 'basil', 3),
      stories: () => growth('ten times the stories', '20x5', '200x5', 12),
      story: () => growth('one growing story', '1x20', '1x200', 20),
      pathological: () => pathological(90_000),
    }
  : {
      invented: () => speed('invented, 200 stories of five', '200x5', 3),
      basil: () => hasBasil() && speed('BASIL clusters', 'basil', 5),
      stories: () => growth('ten times the stories', '200x5', '2000x5', 12),
      story: () => growth('one growing story', '1x100', '1x1000', 20),
      pathological: () => pathological(900_000),
    };

if (!existsSync(path('../../dist/check.js'))) {
  console.error('Nothing is built yet: npm run build');
  process.exit(2);
}
console.log(`node ${process.version}, one thread, one process a line, seconds of processor time`);
for (const [name, section] of Object.entries(sections)) {
  if (values.only === undefined || values.only === name) section();
}
