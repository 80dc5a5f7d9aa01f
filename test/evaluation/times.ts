import type { Evaluation } from './evaluation.js';
import {
  type ChronoLine,
  chronoCases,
  type PeerLine,
  peerCase,
  type SeedArticle,
  type SeedLine,
  seedCases,
  type TimexLine,
  timexCase,
} from './times/cases.js';
import { score, type TimeSet } from './times/score.js';

const sameValue: TimeSet['agrees'] = (time, value) => time.value === value;
/** The peer leaves what is not printed open (`XXXX-10-14`), also the day of a time (`T15`). */
function fits(value: string, pattern: string): boolean {
  const ours = value.replace(/^.*(?=T)/, (day) => (pattern.startsWith('T') ? '' : day));
  const plain = ours.length > pattern.length ? ours.replace(/:00$/, '') : ours;
  const open = (unit: string, at: number) => pattern[at] === 'X' || pattern[at] === unit;
  return plain.length === pattern.length && [...plain].every(open);
}
/** It writes ranges as `(from,to,length)`. */
const samePeer: TimeSet['agrees'] = (time, value) =>
  fits(time.value, value) || value.startsWith(`(${time.start},${time.end},`);
const sameDay: TimeSet['agrees'] = (time, value) => time.start?.slice(0, 10) === value;
/** The seeds write a stretch of days as first and last day: `2025-02-24/2025-02-26`. */
const sameSeed: TimeSet['agrees'] = (time, value) => {
  if (time.value === value) return true;
  const [first, last] = value.split('/');
  if (!last) return time.start?.slice(0, 10) === value && time.value.startsWith(value);
  const after = new Date(`${last}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return time.start === first && time.end === after.toISOString().slice(0, 10);
};

/** Times against TimeBank, the seeds and two peers' own test suites. */
export const times: Evaluation = {
  name: 'times',
  needs: [
    'data/timex.jsonl',
    'seeds/articles.jsonl',
    'gold/seed-assertions.jsonl',
    'data/recognizers_dates.jsonl',
    'data/chrono.jsonl',
  ],
  run: (read) => {
    const lines = <Line>(file: string) => read(file) as readonly Line[];
    const sets: readonly TimeSet[] = [
      {
        name: 'timex',
        cases: lines<TimexLine>('data/timex.jsonl').map(timexCase),
        agrees: sameValue,
        others: ['aim 0.90', 'aim 0.80; recognizers-text 0.746, chrono 0.521'],
      },
      {
        name: 'seed dates',
        cases: seedCases(
          lines<SeedArticle>('seeds/articles.jsonl'),
          lines<SeedLine>('gold/seed-assertions.jsonl'),
        ),
        agrees: sameSeed,
        others: ['gold is a choice: recall only', 'aim 0.95'],
      },
      {
        name: 'recognizers_dates, js_supported',
        cases: lines<PeerLine>('data/recognizers_dates.jsonl')
          .filter((line) => line.js_supported)
          .map(peerCase),
        agrees: samePeer,
        others: ['–', '–'],
      },
      {
        name: 'chrono',
        cases: lines<ChronoLine>('data/chrono.jsonl').flatMap(chronoCases),
        agrees: sameDay,
        others: ['–', 'the peer looks ahead, to the minute'],
      },
    ];
    return sets.flatMap(score);
  },
};
