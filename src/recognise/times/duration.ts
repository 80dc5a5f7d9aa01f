import { durationValue } from './duration-value.js';
import { grainOf, numberOf, numberPattern, numberWords, unitOf, unitPattern } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Meaning, Reader, Unit } from './meaning.js';

const vague =
  'several|many|a few|few|numerous|some|(?:a )?couple(?: of)?|dozens of|hundreds of|tens of';
const article = 'an?|half an?';
const halves = '(?: and a half| ?1/2| ?½)';
const adjective =
  '(?:(?:more|additional|full|consecutive|straight|whole|long|calendar|business|working|trading|further|extra|solid|entire|short|successive|or so) )?';
/** "three years", "a week", "two-and-a-half-year", "12 to 18 months". */
const stretch = new RegExp(
  `(?:(?<low>${numberPattern}) ?(?:to|or|[-–]) )?(?:(?<number>${numberPattern})(?<half>${halves})?|(?<vague>${vague})|(?<article>${article}))(?<gap> |- ?)${adjective}(?<unit>${unitPattern})(?<plural>s?)\\b(?<tail> and a half)?`,
  'iy',
);
const back = / ago\b/iy;
const ahead = / (?:from now|hence)\b/iy;
const later = / (?:later|afterwards?)\b/iy;
const earlier = / (?:earlier|previously|prior\b(?! to))/iy;
const old = /[- ]olds?\b/iy;
/** What has an age and is no person: its age is how long it has lasted. */
const lasting =
  /[- ]old (?:civil |trade |bloody |brutal |bitter )?(?:war|conflict|insurgency|feud|dispute|crisis|deal|agreement|pact|treaty|law|ban|policy|programme|program|blockade|occupation|siege|strike|truce|ceasefire|investigation|case|alliance|tradition)\b/iy;

interface Stretch {
  readonly end: number;
  readonly count: number | null;
  readonly unit: Unit;
  readonly hyphenated: boolean;
  readonly article: boolean;
}

/** "for a day", "more than an hour"; "a day that" is no stretch of time. */
const measures =
  /(?:\b(?:for|in|within|than|over|about|nearly|almost|only|just|under|took|takes|lasts?|lasted|spends?|spent|whole|half|once|twice|times|[a-z]{3,}s)|\d|%)\s$/i;
const counting = / (?:ago|earlier|later|before|after|from now|and a half)\b/iy;

/** What must not count: "a second term", "a quarter", "three quarters of", "one day" some time. */
function misleads(
  text: string,
  at: number,
  end: number,
  words: Record<string, string | undefined>,
) {
  const unit = unitOf(words.unit ?? '');
  const single = words.article !== undefined || /^one$/i.test(words.number ?? '');
  const yearLike = /^(?:19|20)\d\d$/.test(words.number ?? '');
  if ((unit === 'second' || unit === 'quarter') && (single || yearLike)) return true;
  if (unit === 'quarter' && /^ of\b|^-/.test(text.slice(end, end + 4))) return true;
  if (unit === 'day' && /^one$/i.test(words.number ?? '') && words.gap === ' ')
    return !/\b(?:in|for|after|than|only|just|within|last|least|past|next)\s$/i.test(
      before(text, at, 8),
    );
  if (words.article && (unit === 'day' || unit === 'hour' || unit === 'minute'))
    return !measures.test(before(text, at, 12)) && !matchAt(counting, text, end);
  const hyphen = words.gap !== ' ';
  return words.plural === '' && !single && !hyphen && words.number === undefined;
}

function readStretch(text: string, at: number): Stretch | null {
  if (/[\d.,$£€:/-]$/.test(before(text, at, 1))) return null;
  const match = matchAt(stretch, text, at);
  const words = match?.groups;
  if (!match || !words) return null;
  const end = at + match[0].length;
  if (misleads(text, at, end, words)) return null;
  const halfMore = words.half || words.tail ? 0.5 : 0;
  const article = words.article ? (/^half/i.test(words.article) ? 0.5 : 1) : null;
  const plain = words.number ? numberOf(words.number) : article;
  const exact = words.low === undefined && plain !== null;
  return {
    end,
    count: exact ? plain + halfMore : null,
    unit: unitOf(words.unit ?? ''),
    hyphenated: words.gap !== ' ',
    article: words.article !== undefined,
  };
}

/** "the third race |in three years", "the worst |in two weeks" look back over a stretch. */
const record =
  /\b(?:first|second|third|fourth|fifth|last|only|more|most|least|\w{2,10}(?:est|th)|times?|since|once|twice)\b[^.;]{0,50}$/i;
const mayCountAhead = (text: string, at: number): boolean =>
  /\bin (?:about |around )?$/i.test(before(text, at, 10)) && !record.test(before(text, at, 60));

/** A count that is vague cannot be set off from a date. */
const shift = (kind: 'shift' | 'later', found: Stretch, sign: 1 | -1): Meaning =>
  found.count === null
    ? {
        kind: 'plain',
        type: 'date',
        value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
        grain: grainOf[found.unit],
      }
    : { kind, unit: found.unit, by: sign * found.count };

const ago = (meaning: Meaning): Meaning =>
  meaning.kind === 'shift' ? { ...meaning, ago: true } : meaning;

function readDuration(text: string, at: number): Found | null {
  const found = readStretch(text, at);
  if (!found) return null;
  const { end } = found;
  const suffixes: readonly (readonly [RegExp, Meaning])[] = [
    [back, ago(shift('shift', found, -1))],
    [ahead, shift('shift', found, 1)],
    [earlier, shift('later', found, -1)],
    [later, shift('later', found, 1)],
  ];
  for (const [pattern, meaning] of suffixes) {
    const match = matchAt(pattern, text, end);
    if (match) return { end: end + match[0].length, meaning };
  }
  if (matchAt(old, text, end) && !matchAt(lasting, text, end)) return null;
  // "will report in two weeks" names a time; "was built in two weeks" does not.
  if (found.count !== null && !found.hyphenated && mayCountAhead(text, at))
    return { end, meaning: { kind: 'within', unit: found.unit, by: found.count } };
  const type = found.article && isRate(text, at) ? 'set' : 'duration';
  const value = durationValue(found.count, found.unit);
  return { end, meaning: { kind: 'plain', type, value, grain: grainOf[found.unit] } };
}

/** "$500,000 a year", "twice a week", "barrels a day". */
const rate = /(?:\d|%|\b(?:per ?cent|million|billion|trillion|once|twice|times|[a-z]{3,}s))\s$/i;
const noRate = /\b(?:was|has|is|takes|lasts|as|us|this|needs|spends|wants|includes|years|days)\s$/i;
const isRate = (text: string, at: number): boolean => {
  const lead = before(text, at, 14);
  return rate.test(lead) && !noRate.test(lead);
};

const counted = new RegExp(
  `(?:past|last|next|coming|first|final|previous|recent|latest) (?=(?:${numberPattern}|few|several|couple)[ -])`,
  'iy',
);
/** "the past three months", "the next few days": a stretch of time, whose ends stay open. */
function readRun(text: string, at: number): Found | null {
  const lead = matchAt(counted, text, at);
  if (!lead) return null;
  const found = readStretch(text, at + lead[0].length);
  if (!found) return null;
  const value = durationValue(found.count, found.unit);
  return {
    end: found.end,
    meaning: { kind: 'plain', type: 'duration', value, grain: grainOf[found.unit] },
  };
}

const bare = /(?:recent|coming) (day|week|month|year|decade)s\b/iy;
const loose = /(minutes|hours|days|weeks|months|years|decades|centuries)\b/y;
/** "in recent years", "for months". */
function readVague(text: string, at: number): Found | null {
  const match = matchAt(bare, text, at) ?? matchAt(loose, text, at);
  if (!match) return null;
  const isLoose = /s$/.test(match[1] ?? '');
  if (
    isLoose &&
    !/\b(?:for|in|within|after|over|takes?|took|lasted|spent) $/i.test(before(text, at, 8))
  )
    return null;
  const unit = unitOf(match[1] ?? '');
  const end = at + match[0].length;
  if (isLoose && matchAt(back, text, end)) return null;
  const value = durationValue(null, unit);
  return { end, meaning: { kind: 'plain', type: 'duration', value, grain: grainOf[unit] } };
}

/** Durations, and the times that are so far from another. */
export const duration: Reader = {
  starts: [
    '0',
    ...numberWords,
    ...'a an half several many few numerous some couple dozens hundreds tens'.split(' '),
    ...'past last next coming first final previous recent latest'.split(' '),
    ...'minutes hours days weeks months years decades centuries'.split(' '),
  ],
  read: (text, at) => readRun(text, at) ?? readDuration(text, at) ?? readVague(text, at),
};
