import type { Draft } from './draft.js';
import { isCapitalised, wordAfter, wordBefore } from './words.js';

/** A reason not to read a number as a quantity; the draft has no unit unless said otherwise. */
type Exclusion = (text: string, draft: Draft) => boolean;

const beside = (text: string, from: number, to: number) => text.slice(Math.max(0, from), to);

/** G7, F-35, MH370, SCP-173m, 5G, 24703L202: part of a name that has letters too. */
const partOfAName: Exclusion = (text, { start, end, numeral }) =>
  numeral.form === 'digits' &&
  (/\p{L}$|\p{L}[-\u2011–]$|[#№_/\\@&.]$|\d[-–:/]$/u.test(beside(text, start - 2, start)) ||
    /^(?:\p{L}|[_\\@]|[/:]\d|['’]s?\d)/u.test(beside(text, end, end + 3)));

/** 555-0100, +1-222-2222, 1995-01, 2013-14: digits that hyphens join, and no range. */
const joinedDigits: Exclusion = (text, { start, end, numeral, dimension }) =>
  numeral.form === 'digits' &&
  dimension !== 'score' &&
  (/^[-–−]\d/.test(beside(text, end, end + 2)) || /[+]$/.test(beside(text, start - 1, start)));

/** 1. First   (2) second   3) third */
const listMarker: Exclusion = (text, { start, end, numeral, unit }) =>
  unit === null && numeral.bare && /^[ ]?\)/.test(beside(text, end, end + 2))
    ? !/\([^)]{3,20}$/.test(beside(text, start - 22, start))
    : numeral.bare &&
      /^\.[ \t]/.test(beside(text, end, end + 2)) &&
      /(?:^|\n)[ \t]{0,3}$/.test(beside(text, start - 4, start));

const firstYear = 1500;
const lastYear = 2100;

const strongHedges = new Set(['more-than', 'less-than', 'at-least', 'at-most']);

/** 2025 is a year unless a unit, or a hedge before a counted noun, says otherwise; 1960s, '90s. */
const year: Exclusion = (text, { value, numeral, unit, end, hedge, start, dimension }) => {
  if (numeral.form !== 'digits' || (unit !== null && dimension !== 'count')) return false;
  if (
    /^['’]?s(?!\p{L})/u.test(beside(text, end, end + 3)) ||
    /['’‘]$/.test(beside(text, start - 1, start))
  )
    return true;
  if (!numeral.bare || value === null || value < firstYear || value > lastYear) return false;
  return !(dimension === 'count' && strongHedges.has(hedge));
};

const month =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?$/i;

/** May 4th, 26 February, the 4th of July. */
const dayOfMonth: Exclusion = (text, { start, end, numeral, unit }) => {
  if (numeral.form !== 'digits' && numeral.form !== 'ordinal') return false;
  if (unit !== null && unit !== 'person' && numeral.form !== 'ordinal' && !numeral.bare)
    return false;
  const before = wordBefore(text, start)?.word ?? '';
  if (month.test(before) && numeral.value <= 31) return true;
  const after =
    wordAfter(text, /^ of /.test(beside(text, end, end + 4)) ? end + 3 : end)?.word ?? '';
  return (
    month.test(after) &&
    (isCapitalised(after) || !/^(?:may|mar|march)$/.test(after)) &&
    numeral.value <= 31
  );
};

/** 2:30, 2pm, 10 a.m., nine o'clock, 2.17pm. */
const clock: Exclusion = (text, { start, end, numeral }) =>
  numeral.value <= 24 &&
  (/^(?:[ ]?[ap]\.?m\b|[ ]o['’]clock|:\d\d|[ ]?GMT|[ ](?:hours )?EST)/i.test(
    beside(text, end, end + 9),
  ) ||
    /\d:$/.test(beside(text, start - 2, start)));

const numbered = new Set(
  'no no. nos number numbers nr nrs route highway interstate chapter article section page pages room flight channel level phase grade class type version volume vol part act scene episode season gate platform line unit block bus district ward precinct area apartment apt suite box rule title amendment resolution proposition item question exercise exercises day week game round lap mile covid form figure table paragraph verse clause formula windows iphone group pier runway taxi hurricane camp stage tier category'.split(
    ' ',
  ),
);

/** Words that begin a sentence or a clause with a capital and name nothing. */
const openers = new Set(
  'the a an about around some nearly almost over under more at up only just in on of by from to for with and but or as all another these those those its their his her our my your than then when while after before between since until during within if that there were was are is had has have not both every any what which who where how so yet also even still least most fewer less another killed about approximately roughly monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow total percent'.split(
    ' ',
  ),
);

/** Route 66, Boeing 737, Article 5, No. 10, Apollo 11: a name before a bare number takes it. */
const numberedName: Exclusion = (text, { start, numeral, unit, dimension, hedge }) => {
  if (numeral.form !== 'digits' || (unit !== null && dimension !== 'count')) return false;
  const before = wordBefore(text, start);
  if (!before || hedge === 'range') return false;
  const word = before.word.toLowerCase();
  if (text[start - 1] !== ' ' && before.end === start) return true;
  if (numbered.has(word) || numbered.has(word.replace(/\.$/, '')))
    return dimension !== 'count' || isCapitalised(before.word);
  return numeral.bare && isCapitalised(before.word) && !openers.has(word) && dimension !== 'count';
};

/** Big Ten, Three Mile Island, First Lady, Second World War, Charles the Third. */
const capitalisedName: Exclusion = (text, { start, end, numeral, dimension }) => {
  if (numeral.form !== 'words' && numeral.form !== 'ordinal') return false;
  if (!isCapitalised(text.slice(start, end))) return false;
  const before = wordBefore(text, start)?.word ?? '';
  const inside = /[\p{L},][ ]$/u.test(beside(text, start - 2, start));
  if (inside && isCapitalised(before) && !openers.has(before.toLowerCase())) return true;
  const next = wordAfter(text, end)?.word ?? '';
  if (numeral.form === 'ordinal') return isCapitalised(next) || (inside && before === 'the');
  return inside && isCapitalised(next) && dimension !== 'currency';
};

const streets =
  /^[ ](?:[NSEW]\.? )?(?:\p{Lu}[\p{L}’']{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Place|Court|Way|Terrace|Row|Crescent|Parkway)(?!\p{L})/u;

/** 10 Downing Street, 1600 Pennsylvania Avenue. */
const address: Exclusion = (text, { end, numeral }) =>
  numeral.form === 'digits' && numeral.bare && streets.test(beside(text, end, end + 60));

/** "the 21st century", "last quarter" and the like are dates. */
const centuryOrQuarter: Exclusion = (text, { end, numeral }) =>
  numeral.form === 'ordinal' &&
  /^[ -](?:century|quarter|half|centuries|decade)(?!\p{L})/iu.test(beside(text, end, end + 10));

/** "seconds", "a second later", "first, …", "at first", "first of all": no place in an order. */
const adverbialOrdinal: Exclusion = (text, { start, end, numeral }) => {
  if (numeral.form !== 'ordinal' || /\d/.test(text[start] ?? '')) return false;
  const before = wordBefore(text, start)?.word.toLowerCase() ?? '';
  if (/^(?:at|split|per|every|each|one|two|three|for)$/.test(before) && numeral.value <= 2)
    return true;
  const next = beside(text, end, end + 12);
  return !/^[ ]\p{L}/u.test(next)
    ? !/^(?:the|came|finished|placed|ranked|ranks|be|was|is|its|in|finish)$/.test(before) &&
        !/^-\p{L}/u.test(next)
    : /^[ ](?:of all|and foremost|of the)/.test(next);
};

/** "24/7", "3x", "4x4" and decimals of versions. */
const ratioSign: Exclusion = (text, { end, numeral }) =>
  numeral.form === 'digits' && /^(?:\/\d|x\d|×\d)/.test(beside(text, end, end + 2));

const people =
  /^(?:person|people|man|woman|child|death|soldier|officer|civilian|vote|victim|fatality|case|case|injury|arrest|seat)$/;

/**
 * "One" is mostly a pronoun or an article: "one of the", "no one", "this one", "one thing".
 * It counts before a magnitude, a unit, a person or a casualty, and behind a hedge.
 */
const pronounOne: Exclusion = (text, { value, numeral, unit, dimension, end, hedge, start }) => {
  if (numeral.form !== 'words' || value !== 1 || numeral.power > 0) return false;
  if (!/^one$/i.test(text.slice(numeral.start, numeral.end))) return false;
  if (dimension === 'duration')
    return (
      /^one (?:day|night|minute|moment|second)$/i.test(text.slice(start, end)) && hedge === 'exact'
    );
  if (dimension !== 'number' && dimension !== 'count') return false;
  if (dimension === 'count' && text[end] === '-') return false;
  const next = wordAfter(text, end)?.word ?? '';
  return !(unit !== null || people.test(next)) || (hedge === 'exact' && !people.test(next));
};

/** "twenty eighteen", "nineteen eighty-four": a year in words. */
const spelledYear: Exclusion = (text, { numeral, start, end }) =>
  numeral.form === 'words' &&
  (numeral.value === 19 || numeral.value === 20) &&
  /^[ ](?:ten|eleven|twelve|\p{L}{3,6}teen|\p{L}{3,5}ty)(?!\p{L}*ies)/u.test(
    beside(text, end, end + 10),
  ) &&
  start >= 0;

const exclusions: readonly Exclusion[] = [
  partOfAName,
  joinedDigits,
  listMarker,
  year,
  dayOfMonth,
  clock,
  numberedName,
  capitalisedName,
  address,
  centuryOrQuarter,
  adverbialOrdinal,
  ratioSign,
  pronounOne,
  spelledYear,
];

/** Whether a number is a name, a date, an address or anything else that measures nothing. */
export const isNoQuantity = (text: string, draft: Draft): boolean =>
  exclusions.some((excludes) => excludes(text, draft));
