import { durationValue } from './duration-value.js';
import { grainOf, numberPattern, numberWords, unitOf } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader, Unit } from './meaning.js';
import { readStretch } from './stretch.js';

const lead = new RegExp(
  `(?:past|last|next|coming|first|final|previous|recent|latest) (?=(?:${numberPattern}|few|several|couple)[ -])`,
  'iy',
);

const durationOf = (end: number, count: number | null, unit: Unit): Found => ({
  end,
  meaning: {
    kind: 'plain',
    type: 'duration',
    value: durationValue(count, unit),
    grain: grainOf[unit],
  },
});

/** "the past three months", "the next few days": its ends stay open. */
function readCounted(text: string, at: number): Found | null {
  const match = matchAt(lead, text, at);
  const found = match && readStretch(text, at + match[0].length);
  return found && durationOf(found.end, found.count, found.unit);
}

const near = /(?:recent|coming) (day|week|month|year|decade)s\b/iy;
const bare = /(minute|hour|day|week|month|year|decade|centurie)s\b(?! ago)/y;
const bareLead = /\b(?:for|in|within|after|over|takes?|took|lasted|spent) $/i;

/** "in recent years" */
function readNear(text: string, at: number): Found | null {
  const match = matchAt(near, text, at);
  return match && durationOf(at + match[0].length, null, unitOf(match[1] ?? ''));
}

/** "for months" */
function readBare(text: string, at: number): Found | null {
  const plain = matchAt(bare, text, at);
  if (!plain || !bareLead.test(before(text, at, 8))) return null;
  return durationOf(at + plain[0].length, null, unitOf(plain[1] ?? ''));
}

/** Stretches of time that lead up to now or on from it, and those without a count. */
export const runs: readonly Reader[] = [
  {
    starts: 'past last next coming first final previous recent latest'.split(' '),
    next: [...numberWords, ...'few several couple'.split(' ')],
    read: readCounted,
  },
  {
    starts: ['recent', 'coming'],
    next: 'days weeks months years decades'.split(' '),
    read: readNear,
  },
  {
    starts: 'minutes hours days weeks months years decades centuries'.split(' '),
    read: readBare,
  },
];
