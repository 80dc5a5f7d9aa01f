import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { readAmount } from './amount.js';
import { changeVerb } from './change-words.js';
import { amended, type Draft } from './draft.js';
import { timesPowerOfTen } from './numeral.js';
import type { UnitIndex } from './unit-index.js';
import { wordBefore, wordsBefore } from './words.js';

// 10–12 %    eight to 10 feet    8- to 16-metre    between 44 mg and 50 mg    two or three years
const dash = lean(/[ ]?[-–—−~\u2010\u2011][ ]?(?=[\p{Sc}\d½])/uy);
const to = /[-–]?[ \u00a0](?:to|through)[ \u00a0]/y;
const or = /[ \u00a0]or[ \u00a0]/y;
const and = /[ \u00a0]and[ \u00a0]/y;

const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : undefined;
};

const currency = lean(/[\p{Sc}]|[A-Z]{1,3}[\p{Sc}]/uy);

/** The amount after a connective, its currency sign skipped. */
function amountAt(index: UnitIndex, text: string, at: number): Draft | undefined {
  const number = endOf(currency, text, at) ?? at;
  const spaced = text[number] === ' ' && number > at ? number + 1 : number;
  const minus = /[-−]/.test(text[at] ?? '') ? at + 1 : spaced;
  const article = /^an? $/.test(text.slice(at, at + 2)) ? at + 2 : minus;
  return readAmount(index, text, article);
}

/** A dash, "to", "or", "and", "through": a look at two letters spares the rest. */
const mayLink = /^[ \u00a0]?[-–—−~\u2010\u2011toa]/;

/** Joins two amounts that stand as a range; gives the first alone where they don't. */
export function withRange(index: UnitIndex, text: string, first: Draft): Draft {
  const { form } = first.numeral;
  if (!mayLink.test(text.slice(first.end, first.end + 2))) return first;
  if (form === 'ordinal' || form === 'vague' || first.value === null) return first;
  const governor = inLowerCase(wordBefore(text, first.start)?.word ?? '');
  const [at, link] = connective(text, first, governor);
  if (at === undefined) return first;
  const second = amountAt(index, text, at);
  if (!second || second.value === null || second.numeral.form === 'ordinal') return first;
  if (link !== 'between' && isChange(text, first, governor)) return first;
  return join(first, second, link) ?? first;
}

type Link = 'dash' | 'to' | 'or' | 'between';

function connective(text: string, first: Draft, governor: string): [number | undefined, Link] {
  if (governor === 'between')
    return [
      endOf(and, text, first.end) ?? endOf(to, text, first.end) ?? endOf(dash, text, first.end),
      'between',
    ];
  const dashed = endOf(dash, text, first.end);
  if (dashed !== undefined) return [dashed, 'dash'];
  const reached = endOf(to, text, first.end);
  if (reached !== undefined) return [reached, 'to'];
  return [endOf(or, text, first.end), 'or'];
}

/** "raise the alert level of the northern dam |from 5 to 7" */
const farthestVerb = 10;
// corrected upwards by 300, from 4,100 to 4,400
const movedBy = /\bby [^.;\n]{1,25} from $/;

/** "fell from 5 to 3": the start and the end of a change, no range. */
function isChange(text: string, first: Draft, governor: string): boolean {
  if (changeVerb(governor)) return true;
  if (governor !== 'from') return false;
  if (movedBy.test(text.slice(Math.max(0, first.start - 40), first.start))) return true;
  const words = wordsBefore(text, first.start, farthestVerb);
  return words.some(({ word }) => /^(?:up|down)$/.test(word) || changeVerb(inLowerCase(word)));
}

function join(first: Draft, second: Draft, link: Link): Draft | undefined {
  const unit = sharedUnit(first, second, link);
  if (!unit || first.value === null || second.value === null) return undefined;
  const shares = first.numeral.power === 0 && second.numeral.power > 2 && first.value < 1000;
  const power = shares ? second.numeral.power : 0;
  const ends = link === 'dash' ? Math.abs(second.value) : second.value;
  const mantissa = timesPowerOfTen(ends, -second.numeral.power);
  const starts =
    power > 0 && first.value < mantissa ? timesPowerOfTen(first.value, power) : first.value;
  // −18 to −34 °C runs downwards
  const falls = starts < 0 && ends < 0 && ends < starts;
  const [low, high] = falls ? [ends, starts] : [starts, ends];
  if (low >= high || (link === 'or' && high > low * 2)) return undefined;
  // 2007 to 2014 are years
  if (unit.unit === null && first.numeral.bare && low > 1500 && high < 2100) return undefined;
  const step =
    first.step === null || second.step === null ? null : Math.min(first.step, second.step);
  return amended(second, {
    numeral: first.numeral,
    start: first.start,
    left: first.start,
    value: null,
    low,
    high,
    step,
    unit: unit.unit,
    dimension: unit.dimension,
    hedge: 'range',
  });
}

/** Both units are one, or one number leaves its unit to the other. */
function sharedUnit(first: Draft, second: Draft, link: Link): Draft | undefined {
  if (first.unit === second.unit)
    return second.dimension === 'age' ? second : first.dimension === 'age' ? first : second;
  if (first.unit === null) return second.unit === 'ratio' ? undefined : second;
  if (second.unit !== null) return undefined;
  const leads =
    first.dimension === 'age' ||
    (first.dimension === 'currency' &&
      (link === 'dash' || link === 'between' || second.numeral.power > 0));
  return leads ? first : undefined;
}
