import { oneToTwelve } from '../../domain/small-numbers.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader } from './meaning.js';

const zone =
  '(?: (?:[ECMP][SD]?T|GMT|BST|CES?T|UTC|AES?T|IST|JST|MSK|local time|(?:U\\.S\\. )?(?:Eastern|Central|Pacific|Mountain)(?: (?:standard |daylight )?time)?|London time|Moscow time)\\b)?';
const halfDay = new RegExp(
  `(\\d{1,2})(?:[:.](\\d\\d))? ?([ap])(?:\\.m\\.|\\.m\\b|m\\b)${zone}`,
  'iy',
);
const fullDay = new RegExp(`(\\d{1,2}):(\\d\\d)(?![\\d:%]|[.,]\\d)(${zone})`, 'y');
const oClock = new RegExp(`(\\d{1,2}|${oneToTwelve.join('|')}) o['’]clock\\b`, 'iy');
const named = /(noon|midday|midnight)\b/iy;
const leads = /\b(?:at|by|until|till|before|after|from|since|around|about|between|to|and|T)\s*$/i;

const clock = (
  end: number,
  hour: number,
  minute: number,
  grain: 'minute' | 'hour',
): Found | null =>
  hour < 24 && minute < 60
    ? { end, meaning: { kind: 'clock', minutes: hour * 60 + minute, grain } }
    : null;

/** "7:15 p.m.", "5pm EST". */
function readHalfDay(text: string, at: number): Found | null {
  const match = matchAt(halfDay, text, at);
  if (!match || /[\d:.]$/.test(before(text, at, 1))) return null;
  const [words, hour = '', minute, half = ''] = match;
  if (Number(hour) > 12) return null;
  const full = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return clock(at + words.length, full, Number(minute ?? 0), minute ? 'minute' : 'hour');
}

/** "at 14:30", "19:00 GMT"; a bare "3:30" may be a score or a verse. */
function readFullDay(text: string, at: number): Found | null {
  const match = matchAt(fullDay, text, at);
  if (!match) return null;
  const [words, hour = '', minute = '', zoned] = match;
  if (!zoned && !leads.test(before(text, at, 10))) return null;
  return clock(at + words.length, Number(hour), Number(minute), 'minute');
}

function readNamed(text: string, at: number): Found | null {
  const name = matchAt(named, text, at);
  const minutes = name?.[1]?.toLowerCase() === 'midnight' ? 1440 : 720;
  return name && { end: at + name[0].length, meaning: { kind: 'clock', minutes, grain: 'minute' } };
}

function readOClock(text: string, at: number): Found | null {
  const match = matchAt(oClock, text, at);
  if (!match || /\b(?:past|to)\s$/.test(before(text, at, 6))) return null;
  const hour = match[1] ?? '';
  const number = /^\d/.test(hour) ? Number(hour) : oneToTwelve.indexOf(hour.toLowerCase()) + 1;
  return clock(at + match[0].length, number, 0, 'hour');
}

/** Times of the clock. */
export const clockTimes: readonly Reader[] = [
  { starts: ['0'], read: (text, at) => readHalfDay(text, at) ?? readFullDay(text, at) },
  { starts: ['0', ...oneToTwelve], next: ['o'], read: readOClock },
  { starts: ['noon', 'midday', 'midnight'], read: readNamed },
];

const part = /(?:early[- ]|late[- ]|mid[- ])?(morning|afternoon|evening|night)\b(?!-)/iy;
const codes: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** "morning", "late evening": counts only beside a day, or as "in the morning". */
export const partOfDay: Reader = {
  starts: ['morning', 'afternoon', 'evening', 'night', 'early', 'late', 'mid'],
  read: (text, at) => {
    const match = matchAt(part, text, at);
    if (!match || /^[A-Z]/.test(match[1] ?? '')) return null;
    const code = codes[(match[1] ?? '').toLowerCase()] ?? 'MO';
    return { end: at + match[0].length, meaning: { kind: 'part-of-day', code } };
  },
};
