import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { beside, type Exclusion } from './exclusion.js';
import { isContested } from './scores.js';
import { isCapitalised, isDigitAt, wordAfter, wordBefore } from './words.js';

/** G7, F-35, MH370, SCP-173m, 5G, 24703L202: part of a name that has letters too. */
const partOfAName: Exclusion = (text, { start, end, numeral, unit }) =>
  numeral.form === 'digits' &&
  unit !== 'magnitude' &&
  // most stand between spaces
  ((text[start - 1] !== ' ' && joinsBehind.test(beside(text, start - 2, start))) ||
    (text[end] !== ' ' && goesOn.test(beside(text, end, end + 3))));

const joinsBehind = lean(/\p{L}$|\p{L}[-−\u2011–]$|[#№_/\\@&.]$|\d[-–:/]$/u);
const goesOn = lean(/^(?:\p{L}|[_\\@]|[/:]\d|['’]s?\d)/u);

/** 555-0100, +1-222-2222, 1995-01, 2013-14: digits that hyphens join, and no range. */
const joinedDigits: Exclusion = (text, { start, end, numeral, dimension }) =>
  numeral.form === 'digits' &&
  dimension !== 'score' &&
  (text[start - 1] === '+' || (isDigitAt(text, end + 1) && hyphens.includes(text.charAt(end))));

const hyphens = '-–−';

const numbered = wordSet(
  'no no. nos number numbers nr nrs route highway interstate chapter article section page pages room flight channel level phase grade class type version volume vol part act scene episode season gate platform line unit block bus district ward precinct area apartment apt suite box rule title amendment resolution proposition item question exercise exercises day week game round lap mile covid form figure table paragraph verse clause formula windows iphone group pier runway taxi hurricane camp stage tier category',
);

/** What is numbered in words too, "phase three", and in the plural, "grades 7 to 12". */
const numberedInWords =
  /^(?:phase|stage|tier|category|chapter|part|episode|season|level|round|game|day|week|act|volume|grade|step|number|page|class|version)$/;
const numberedPlural =
  /^(?:grades|chapters|articles|sections|pages|rooms|levels|phases|stages|rounds|days|weeks|verses|lines|exits|gates|episodes|parts|volumes|classes|tiers|categories)$/;

/** Words that begin a sentence or a clause with a capital and name nothing. */
const openers = wordSet(
  'the a an about around some nearly almost over under more at up only just in on of by from to for with and but or as all another these those those its their his her our my your than then when while after before between since until during within if that there were was are is had has have not both every any what which who where how so yet also even still least most fewer less another killed about approximately roughly monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow total percent kill kills hit hits top tops leave leaves left injure injures injured wound wounds wounded reach reaches pass passes arrest arrests jail jails fire fires cut cuts add adds draw draws save saves lose loses win wins get gets dead missing hurt charged',
);

/** Route 66, Boeing 737, Article 5, No. 10, Apollo 11: a name before a bare number takes it. */
const numberedName: Exclusion = (text, { start, end, numeral, unit, dimension, hedge }) => {
  if ((unit !== null && dimension !== 'count') || dimension === 'ordinal') return false;
  if (dimension === 'score' && isContested(text, start, end)) return false;
  const before = wordBefore(text, start);
  if (!before || hedge !== 'exact') return hedge === 'range' && isNumberedRange(before?.word);
  const word = inLowerCase(before.word);
  if (numeral.form === 'words') return numberedInWords.test(word) && numeral.value <= 20;
  if (numeral.form !== 'digits') return false;
  if (text[start - 1] !== ' ' && before.end === start) return true;
  if (numbered.has(word) || numbered.has(word.replace(/\.$/, '')))
    return dimension !== 'count' || isCapitalised(before.word);
  if (!numeral.bare || !isCapitalised(before.word) || openers.has(word)) return false;
  if (dimension !== 'count') return true;
  return !counted.has(unit ?? '') && isModel(text, before.start, numeral.value);
};

/** "Call Ada 3 times", "told Reuters 40 people": no make of these. */
const counted: ReadonlySet<string> = new Set(['person', 'time', 'vote', 'point', 'goal', 'seat']);
const largestModel = 999;
/** "in Velm 400 homes", "told Reuters 400 homes": a place or hearer, and then a count. */
const noModel =
  /^(?:in|at|from|near|off|of|for|to|on|across|around|outside|and|told|tells|with|by|hit|mr|mrs|ms)$/i;

const plainBefore = lean(/^(?:\p{Ll}+|The|Its|His|Her|Their)$/u);

/** "its Galaxy 7 phones", "bought Boeing 737 aircraft": the number is of the name before it. */
function isModel(text: string, name: number, value: number): boolean {
  const before = wordBefore(text, name)?.word;
  if (value > largestModel || before === undefined) return false;
  return plainBefore.test(before) && !noModel.test(before);
}

const isNumberedRange = (word = ''): boolean => numberedPlural.test(inLowerCase(word));

/** "dial 911", "the 999 call". */
const emergency: Exclusion = (text, { start, end, numeral, unit }) =>
  numeral.bare &&
  (numeral.value === 911 || numeral.value === 999 || numeral.value === 112) &&
  (unit === null || unit === 'call') &&
  (/\b(?:dial|call|phone|ring)(?:l?ed|s|l?ing)?$/i.test(wordBefore(text, start)?.word ?? '') ||
    /^[ ](?:call|caller|dispatch|operator|line|cent(?:er|re)|recording|emergency)/.test(
      beside(text, end, end + 12),
    ));

/** "20 deaths per million" has one figure; a "multi-billion" deal has none. */
const scale: Exclusion = (text, { start }) =>
  (text[start - 2] === 'r' || text[start - 1] === '-') &&
  /(?:\bper |\bmulti-)$/i.test(beside(text, start - 6, start));

/** "the two said", "those three": a pronoun, where nothing is counted. */
const pronounNumber: Exclusion = (text, { start, numeral, unit, dimension, hedge }) =>
  numeral.form === 'words' &&
  unit === null &&
  dimension === 'number' &&
  hedge === 'exact' &&
  numeral.power === 0 &&
  numeral.value <= 12 &&
  /^(?:the|these|those|other|all)$/i.test(wordBefore(text, start)?.word ?? '');

const insideSentence = lean(/[\p{L},][ ]$/u);

/** Big Ten, Three Mile Island, First Lady, Second World War, Charles the Third. */
const capitalisedName: Exclusion = (text, { start, end, numeral, dimension }) => {
  if (numeral.form !== 'words' && numeral.form !== 'ordinal') return false;
  if (!isCapitalised(text.slice(start, end))) return false;
  const before = wordBefore(text, start)?.word ?? '';
  const inside = insideSentence.test(beside(text, start - 2, start));
  // the Group of Seven: a number word in the middle of a sentence has no capital of its own
  if (
    inside &&
    (numeral.form === 'words' || (isCapitalised(before) && !openers.has(inLowerCase(before))))
  )
    return true;
  const next = wordAfter(text, end)?.word ?? '';
  if (numeral.form === 'ordinal') return isCapitalised(next) || (inside && before === 'the');
  return inside && isCapitalised(next) && dimension !== 'currency';
};

/** Absolute zero, net zero, Ground Zero, zero tolerance, a zero-sum game. */
const zero: Exclusion = (text, { start, end, numeral }) =>
  numeral.form === 'words' &&
  numeral.value === 0 &&
  (/^(?:net|ground|patient|year|sub|below|above|from|to)$/i.test(
    wordBefore(text, start)?.word ?? '',
  ) ||
    /^[ -](?:tolerance|sum|hour|emissions?|covid|gravity)/i.test(beside(text, end, end + 12)));

const streets = lean(
  /^[ ](?:[NSEW]\.? )?(?:\p{Lu}[\p{L}’']{1,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Place|Court|Way|Terrace|Row|Crescent|Parkway)(?!\p{L})/u,
);

/** 10 Downing Street, 1600 Pennsylvania Avenue. */
const address: Exclusion = (text, { end, numeral }) =>
  numeral.form === 'digits' && numeral.bare && streets.test(beside(text, end, end + 60));

/** Numbers that name something: models, articles, routes, places, telephones. */
export const names: readonly Exclusion[] = [
  partOfAName,
  joinedDigits,
  numberedName,
  capitalisedName,
  zero,
  address,
  emergency,
  scale,
  pronounNumber,
];
