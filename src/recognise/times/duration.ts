import { durationValue } from './duration-value.js';
import { grainOf, numberWords } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Meaning, Reader } from './meaning.js';
import { readStretch, type Stretch, secondWords } from './stretch.js';

/** What follows a count of units and makes it a distance from a time. */
const distances: readonly (readonly [RegExp, (found: Stretch) => Meaning])[] = [
  [/ ago\b/iy, (found) => fromToday(found, -1)],
  [/ (?:from now|hence)\b/iy, (found) => fromToday(found, 1)],
  [/ (?:earlier|previously|prior\b(?! to))/iy, (found) => fromAnother(found, -1)],
  [
    / (?:later|afterwards?)\b(?! (?:this|today|tonight|in the))/iy,
    (found) => fromAnother(found, 1),
  ],
];

/** "several years ago" can't be counted off. */
const fromToday = ({ count, unit }: Stretch, sign: 1 | -1): Meaning =>
  count === null
    ? {
        kind: 'plain',
        type: 'date',
        value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF',
        grain: grainOf[unit],
      }
    : { kind: 'shift', unit, by: sign * count, ago: sign < 0 };

const fromAnother = ({ count, unit }: Stretch, sign: 1 | -1): Meaning => ({
  kind: 'later',
  unit,
  by: sign * (count ?? 0),
});

const old = /[- ]olds?\b/iy;
/** What has an age and is no person: its age is how long it has lasted. */
const lasting =
  /[- ]old (?:civil |trade |bloody |brutal |bitter )?(?:war|conflict|insurgency|feud|dispute|crisis|deal|agreement|pact|treaty|law|ban|policy|programme|program|blockade|occupation|siege|strike|truce|ceasefire|investigation|case|alliance|tradition)\b/iy;

/** "the third race |in three years", "the worst |in two weeks" look back over a stretch. */
const record =
  /\b(?:first|second|third|fourth|fifth|last|only|more|most|least|\w{2,10}(?:est|th)|times?|since|once|twice)\b[^.;]{0,50}$/i;
const mayCountAhead = (text: string, at: number): boolean =>
  /\bin (?:about |around )?$/i.test(before(text, at, 10)) && !record.test(before(text, at, 60));

/** "$500,000 a year", "twice a week", "barrels a day". */
const rate = /(?:\d|%|\b(?:per ?cent|million|billion|trillion|once|twice|times|[a-z]{3,20}s))\s$/i;
const noRate = /\b(?:was|has|is|takes|lasts|as|us|this|needs|spends|wants|includes|years|days)\s$/i;
const isRate = (text: string, at: number): boolean => {
  const lead = before(text, at, 22);
  return rate.test(lead) && !noRate.test(lead);
};

function readDuration(text: string, at: number): Found | null {
  const found = readStretch(text, at);
  if (!found) return null;
  const { end, unit, count } = found;
  for (const [pattern, meaning] of distances) {
    const match = matchAt(pattern, text, end);
    if (match) return { end: end + match[0].length, meaning: meaning(found) };
  }
  if (matchAt(old, text, end) && !matchAt(lasting, text, end)) return null;
  // "will report in two weeks" names a time; "was built in two weeks" does not.
  if (count !== null && !found.hyphenated && mayCountAhead(text, at))
    return { end, meaning: { kind: 'within', unit, by: count } };
  const type = found.article && isRate(text, at) ? 'set' : 'duration';
  return {
    end,
    meaning: { kind: 'plain', type, value: durationValue(count, unit), grain: grainOf[unit] },
  };
}

/** Durations, and the times that are so far from another. */
export const duration: Reader = {
  starts: [
    ...['0', '000', '0000'],
    ...numberWords,
    ...'a an half several many few numerous some couple dozens hundreds tens'.split(' '),
  ],
  next: secondWords,
  read: readDuration,
};
