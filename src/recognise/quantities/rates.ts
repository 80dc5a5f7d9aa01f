import type { Dimension } from '../../domain/quantity.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { amended, type Draft } from './draft.js';
import { singular } from './singular.js';
import type { UnitIndex } from './unit-index.js';
import { unitAt } from './unit-index.js';

// $98 a share    15.4 $/hour    500,000 barrels a day    $5-a-share    12 per 100,000    a year each
const link = /[ \u00a0]?\/[ ]?|[ \u00a0-](?:per|an?|each|every)[ \u00a0-]|[ ]-[ ]an?[ ]-[ ]/y;
const noun = lean(/\p{L}{2,20}|\d{1,3}(?:,\d{3}){1,2}/uy);
const countedOrWord = lean(/^\d|^\p{L}{3,}$/u);
const latin = lean(/[ ](?:per|p\.)[ ](?:annum|a\.)(?!\p{L})/uy);

/** Things that prices and rates are given for without being units. */
const countable = wordSet(
  'share person head capita dozen household family pupil student child night game match seat passenger ticket vehicle car unit piece item bottle pack case plate copy page kilowatt kilo inhabitant resident capita employee worker hour-worked barrel bushel ounce',
);

const at = (pattern: RegExp, text: string, from: number) => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** "a rate of 20.1 per 100,000" needs no unit. */
const rounded = /^(?:\d{1,3}(?:,000){1,2}|thousand|million)$/;

// 2.4 billion gallons of jet fuel a year
//                    ^^^^^^^^^^^^
const substance = lean(
  /[ ]of[ ](?:\p{Ll}{2,15}[ ]){0,2}\p{Ll}{2,15}(?=[ ](?:an?|per|each|every)[ ])/uy,
);

// 2.5m bpd    40 mpg
const abbreviated = lean(/[ ]?(bpd|b\/d|bopd|mpg)(?![\p{L}\p{N}])/uy);
const abbreviations: Readonly<Record<string, readonly [string, Dimension, string]>> = {
  bpd: ['barrel', 'volume', 'day'],
  'b/d': ['barrel', 'volume', 'day'],
  bopd: ['barrel', 'volume', 'day'],
  mpg: ['mile', 'length', 'gallon'],
};

function abbreviatedRate(text: string, draft: Draft): Draft | undefined {
  if (draft.unit !== null || draft.dimension !== 'number') return undefined;
  const match = at(abbreviated, text, draft.end);
  const rate = match && abbreviations[match[1] ?? ''];
  if (!rate) return undefined;
  const end = draft.end + match[0].length;
  return amended(draft, { end, right: end, unit: rate[0], dimension: rate[1], per: rate[2] });
}

/** Adds what a rate is given for: `share`, `hour`, `year`; "£30 per person per night" has two. */
export function withRate(index: UnitIndex, text: string, draft: Draft): Draft {
  const short = abbreviatedRate(text, draft);
  if (short) return short;
  const direct = rateAt(index, text, draft);
  if (direct.per !== undefined) {
    const again = rateAt(index, text, amended(direct, { end: direct.right, per: undefined }));
    return again.per === undefined
      ? direct
      : amended(direct, { per: `${direct.per} per ${again.per}`, right: again.right });
  }
  if (direct !== draft || draft.unit === null) return direct;
  const of = at(substance, text, draft.right);
  if (!of) return draft;
  const further = rateAt(index, text, amended(draft, { right: draft.right + of[0].length }));
  return further.per === undefined ? draft : amended(draft, { per: further.per });
}

/** "from 507,000 a |week earlier": a date and no rate. */
const fromThen = lean(/^\p{L}+ (?:earlier|later|ago|before|after|from now|prior)(?!\p{L})/u);

function rateAt(index: UnitIndex, text: string, draft: Draft): Draft {
  if (draft.dimension === 'ordinal' || draft.dimension === 'age' || draft.dimension === 'duration')
    return draft;
  const annum = at(latin, text, draft.end);
  if (annum) return amended(draft, { per: 'year', right: draft.end + annum[0].length });
  const match = at(link, text, draft.right);
  if (!match) return draft;
  const from = draft.right + match[0].length;
  if (/a/.test(match[0]) && fromThen.test(text.slice(from, from + 24))) return draft;
  const unit = unitAt(index, text, from);
  if (unit && unit.entry.dimension !== 'currency' && isRate(match[0], unit.words))
    return amended(draft, { per: unit.entry.unit, right: unit.end });
  const word = at(noun, text, from)?.[0];
  const explicit = /per|\//.test(match[0]);
  if (word === undefined) return draft;
  if (!draft.unit && !(match[0].includes('per') && rounded.test(word))) return draft;
  const lemma = singular(word) ?? inLowerCase(word);
  if (!(countable.has(lemma) || (explicit && countedOrWord.test(word)))) return draft;
  return amended(draft, { per: lemma, right: from + word.length });
}

/** "5 % a point lower": after an article only spans and measures in the singular make a rate. */
const isRate = (link: string, unit: string): boolean =>
  !/\s$/.test(link) || /per|each|every/.test(link) || (!unit.endsWith('s') && unit.length > 2);
