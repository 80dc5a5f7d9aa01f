import { unitOf } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Meaning, Reader } from './meaning.js';

/** "the" and what may follow it here; one look settles most cases. */
const definite =
  /the (?:(?<weekend>(?:holiday )?weekend)|(?<step>following|next|previous|preceding) (?<stepped>day|morning|week|month|year)|(?<own>week|month|year|decade)|(?<past>(?:comparable |corresponding )?(?:year-ago|year-earlier)|latest)? ?(?<quarter>quarter|period)(?! ended| ending| of)|year (?<year>\d{4}))\b(?!-)/iy;

/** "earlier in the week" is the article's own; "by the end of the year" is, looking ahead. */
const ownLead = /\b(?:earlier|later) in\s$/i;
const aheadLead = /\b(?:by|before|until|at) (?:the )?(?:end|start|beginning|middle) of\s$/i;

function step(direction: string, name: string): Meaning | null {
  if (/next/i.test(direction) && !/day|morning/i.test(name)) return null;
  const by = /following|next/i.test(direction) ? 1 : -1;
  return { kind: 'later', unit: /morning/i.test(name) ? 'day' : unitOf(name), by };
}

function meaningOf(
  groups: Readonly<Record<string, string | undefined>>,
  lead: string,
): Meaning | null {
  const { weekend, step: direction, stepped, own, past, quarter, year } = groups;
  if (weekend) return { kind: 'weekend' };
  if (direction && stepped) return step(direction, stepped);
  if (year) return { kind: 'date', year: { is: Number(year) } };
  if (own && ownLead.test(lead)) return { kind: 'shift', unit: unitOf(own), by: 0 };
  if (own) return aheadLead.test(lead) ? { kind: 'own', unit: unitOf(own) } : null;
  if (quarter === 'period' && !past) return null;
  return { kind: 'same-quarter', by: /year/i.test(past ?? '') ? -4 : 0 };
}

function readDefinite(text: string, at: number): Found | null {
  const match = matchAt(definite, text, at);
  if (!match?.groups) return null;
  const meaning = meaningOf(match.groups, before(text, at, 28));
  return meaning && { end: at + match[0].length, meaning };
}

/** "the weekend", "the following day", "the end of |the year", "the year-earlier quarter". */
export const definites: Reader = {
  starts: ['the'],
  next: [
    'weekend holiday following next previous preceding week month year decade',
    'comparable corresponding latest quarter period',
  ].flatMap((words) => words.split(' ')),
  read: readDefinite,
};
