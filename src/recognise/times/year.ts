import { fullYear, numberOf, ordinalOf, ordinalPattern, ordinalWords } from './lexicon.js';
import { before, matchAt } from './matching.js';
import type { Found, Reader } from './meaning.js';

const year = /(\d{4})(?![\w%]|[.,:/]\d|-\d{3})/y;
const yearRange = /(\d{4}) ?[-–—/] ?(\d{4}|\d\d)(?![\w%/-]|[.,]\d)/y;
const decade = /(\d\d)?(\d)0['’]?s\b/y;
const spelled =
  /nineteen[- ](?:hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)\b/iy;
const century = new RegExp(`(${ordinalPattern})[- ][Cc]entury\\b`, 'iy');
const spelledDecade = /(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/y;
/** Who writes "the thirties" in letters means the last century's. */
const firstOfLast = 3;
const spelledTens = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** What may stand before any year: "in 1066". */
const firmLead =
  /\b(?:in|since|during|until|till|throughout|fiscal|calendar|year|years|early|late|mid|back to|dating to|dates to|dates from|dated|circa)[\s-]+(?:about |around |at least |the year )?$/i;
/** What may stand before a year of our time. */
const fairLead =
  /\b(?:between|before|after|by|into|both|ended|ending|starting|beginning)[\s-]+(?:about |around |the year )?$/i;
/** Plurals after a year that are no count: "from 2016 levels". */
const yearly =
  / (?:levels|elections?|onwards|figures|polls|rules|prices|results|standards|campaigns|targets|protests|riots|attacks|games|this|was|is|has|as)\b/iy;
const plural = / [a-z]{2,20}s\b/y;
const weakLead = /\b(?:of|from|for|to|through|around|about|and|or|than|as of)\s+$/i;
/** "the 2016 election", "his 2020 campaign". */
const determined = /(?:\b(?:the|his|her|its|their|our|a|this|that|that's)|['’]s)\s+$/i;
/** What is counted, so that the number before it is no year. */
const counted =
  / (?:people|persons?|troops|soldiers|men|women|children|jobs|workers|votes|miles|metres|meters|feet|acres|square|tons|tonnes|dollars|euros|pounds|points|percent|per cent|homes|houses|years|days|times|pages|members|cases|deaths|students|employees|or so|more|other|km|kg|million|billion)\b/y;
const nounFollows = /[ -](?:[A-Za-z]|['’])/y;

const looksLikeYear = (number: number) => number >= 1900 && number <= 2099;

/** "from 1801 to 1814", "between 1801 and 1814": either of them; "rose from 1200 to 1500" counts. */
const isOfSpan = (text: string, lead: string, end: number) =>
  !changes.test(lead) &&
  (spanLead.test(lead)
    ? matchAt(clauseEnd, text, end) !== null
    : /\b(?:from|between)\s+$/i.test(lead) && matchAt(spanEnd, text, end) !== null);
const changes =
  /\b(?:r[io]se[sn]?|gr[eo]w[sn]?|increased?|f[ae]ll(?:en)?|dropp?(?:ed)?|declined?|cut|raised?|up|down|went|expanded|ranged?|ranging)\s+from\b/i;
const spanLead = /\b(?:from\s+\d{4}\s+(?:to|through)|between\s+\d{4}\s+and)\s+$/i;
const clauseEnd = / ?(?:[.,;)](?!\d)|$| (?:and|as|in|at|when|under|with)\b)/y;
const spanEnd =
  / (?:to|until|till|through|and) \d{4} ?(?:[.,;)](?!\d)|$|(?:and|as|in|at|when|under|with)\b)/y;

function isYear(text: string, at: number, end: number, number: number): boolean {
  if (number < 1000 || number > 2200) return false;
  if (matchAt(counted, text, end)) return false;
  const lead = before(text, at, 24);
  if (/[$£€¥#\d.,/-]\s?$/.test(lead) && !/\b(?:mid|pre|post|early|late)-$/i.test(lead))
    return false;
  if (!looksLikeYear(number)) {
    const isRound = number % 100 === 0 && /\bbetween\b/i.test(lead);
    return (
      (firmLead.test(lead) || (isOfSpan(text, lead, end) && !isRound)) &&
      !matchAt(plural, text, end)
    );
  }
  if (firmLead.test(lead) || fairLead.test(lead)) return true;
  if (weakLead.test(lead) && /^ [A-Z]/.test(text.slice(end, end + 2))) return false;
  if (weakLead.test(lead))
    return matchAt(plural, text, end) === null || matchAt(yearly, text, end) !== null;
  if (determined.test(lead)) return matchAt(nounFollows, text, end) !== null;
  return /[(]$/.test(lead) && /[),;]/.test(text.charAt(end));
}

function readYear(text: string, at: number): Found | null {
  const match = matchAt(year, text, at);
  if (!match) return null;
  const end = at + 4;
  const number = Number(match[1]);
  return isYear(text, at, end, number)
    ? { end, meaning: { kind: 'date', year: { is: number } } }
    : null;
}

/** "2019-21", "2019–2021". */
function readRange(text: string, at: number): Found | null {
  const match = matchAt(yearRange, text, at);
  if (!match || /[$£€\d.,/-]$/.test(before(text, at, 1))) return null;
  const [words, from = '', to = ''] = match;
  const first = Number(from);
  const last = to.length === 4 ? Number(to) : Number(from.slice(0, 2) + to);
  if (!looksLikeYear(first) || last <= first || last - first > 99) return null;
  return { end: at + words.length, meaning: { kind: 'years', form: 'range', first, last } };
}

const decadeFound = (end: number, first: number): Found => ({
  end,
  meaning: { kind: 'years', form: 'decade', first, last: first + 9 },
});

/** "the 1980s", "the ’80s"; "in his 80s" is an age. */
function readDecade(text: string, at: number): Found | null {
  const match = matchAt(decade, text, at);
  if (!match) return null;
  const [words, hundreds, ten = ''] = match;
  if (hundreds) return decadeFound(at + words.length, Number(`${hundreds}${ten}0`));
  const lead = before(text, at, 12);
  if (!/\b(?:the|early|late|mid)[ -]['’‘]$/i.test(lead)) return null;
  return decadeFound(at + words.length, fullYear(`${ten}0`));
}

/** "the nineties" */
function readSpelledDecade(text: string, at: number): Found | null {
  const named = matchAt(spelledDecade, text, at);
  if (!named || !/\bthe (?:early |late |mid-?)?$/i.test(before(text, at, 12))) return null;
  const ten = spelledTens.indexOf(named[1] ?? '') + 2;
  return decadeFound(at + named[0].length, (ten >= firstOfLast ? 1900 : 2000) + ten * 10);
}

function readCentury(text: string, at: number): Found | null {
  const match = matchAt(century, text, at);
  if (!match) return null;
  const first = (ordinalOf(match[1] ?? '') - 1) * 100;
  return {
    end: at + match[0].length,
    meaning: { kind: 'years', form: 'century', first, last: first + 99 },
  };
}

/** "nineteen ninety-six". */
function readSpelled(text: string, at: number): Found | null {
  const match = matchAt(spelled, text, at);
  if (!match) return null;
  const rest = match[0].slice('nineteen '.length);
  const number = 1900 + (/^hundred/i.test(rest) ? 0 : numberOf(rest));
  return { end: at + match[0].length, meaning: { kind: 'date', year: { is: number } } };
}

/** Years, runs of years, decades and centuries. */
export const years: readonly Reader[] = [
  { starts: ['0000'], read: (text, at) => readRange(text, at) ?? readYear(text, at) },
  { starts: ['0', '0000'], read: readDecade },
  { starts: spelledTens.map((ten) => `${ten}ies`), read: readSpelledDecade },
  { starts: ['nineteen'], read: readSpelled },
  { starts: ['0', ...ordinalWords], next: ['century'], read: readCentury },
];
