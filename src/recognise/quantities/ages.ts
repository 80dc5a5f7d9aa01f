import { lean } from '../lean-pattern.js';
import { ageOwner } from './age-owner.js';
import { amended, type Draft } from './draft.js';
import { wordBefore } from './words.js';

// three years old    27-year-old    18- to 24-year-olds    six weeks of age    87 yo
const old = lean(/[ ]?-[ ]?olds?(?![\p{L}])|[ ]olds?(?![\p{L}])|[ ]of age(?![\p{L}])/iuy);
const yo = lean(/[ ]?(?:yo|y\/o)(?![\p{L}])/uy);

// aged 27    age 87    ages 18 to 24    aged between 12 and 15    at the age of 90
const aged = /^(?:aged|ages?)$/i;

// people 65 and older    those 18 to 64    children 12 years and under    ranging in age from 2 to 86
const orOlder = lean(/[ ](?:and|or) (?:older|younger)(?!\p{L})/uy);
const orOver = lean(/[ ](?:and|or) (?:over|up|above|under)(?!\p{L})/uy);
const whose =
  /\b(?:people|persons|those|adults?|children|kids|men|women|girls|boys|anyone|everyone|everybody|residents|citizens|voters|patients|workers|viewers|drivers|pupils|students|Americans|Britons|population|households)[ ](?:between[ ])?$/i;
const inAge = /\bin age from $/i;
// He was 94.    Jane Smith, who is 27,
const wasOld = /(?:\b(?:He|She|he|she)|, who) (?:was|is|turned|turns) (?:just |only |about )?$/;

const oldest = 115;

const at = (pattern: RegExp, text: string, from: number) => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** Makes a duration that is said of someone or something their age. */
export function withAge(text: string, draft: Draft): Draft {
  if (draft.dimension === 'duration') {
    const match = at(old, text, draft.end);
    if (!match)
      return draft.unit === 'year' && isGroup(text, draft)
        ? amended(draft, { dimension: 'age' })
        : draft;
    const end = draft.end + match[0].length;
    return amended(draft, { end, right: end, dimension: 'age' });
  }
  if (draft.unit !== null || draft.value === null || draft.value > oldest) return draft;
  const short = draft.numeral.form === 'digits' && at(yo, text, draft.end);
  if (short) {
    const end = draft.end + short[0].length;
    return amended(draft, { end, right: end, unit: 'year', dimension: 'age' });
  }
  return isAged(text, draft) ||
    inApposition(text, draft) ||
    atDeath(text, draft) ||
    (draft.numeral.bare && (isGroup(text, draft) || isOwnAge(text, draft)))
    ? amended(draft, { unit: 'year', dimension: 'age' })
    : draft;
}

/** An age that bounds a group of people. */
function isGroup(text: string, draft: Draft): boolean {
  const lead = text.slice(Math.max(0, draft.start - 30), draft.start);
  if (!mayBound.test(text.slice(draft.end, draft.end + 2))) return false;
  if (at(orOlder, text, draft.end)) return true;
  if (inAge.test(lead)) return true;
  const bounded = at(orOver, text, draft.end) ?? at(upTo, text, draft.end);
  return bounded !== null && whose.test(lead);
}

/** "and", "or", "to", a dash: a look at two letters spares the rest. */
const mayBound = /^[ ]?[aot–-]/;
const upTo = /[ ]?(?:to|and|[-–])[ ]?\d{2}(?![\d,.]\d|[ ]?%)/y;
const closing = /^(?:[.,;:)]|$)(?!\d)/;

const isOwnAge = (text: string, draft: Draft): boolean =>
  closing.test(text.slice(draft.end, draft.end + 2)) &&
  wasOld.test(text.slice(Math.max(0, draft.start - 24), draft.start));

function isAged(text: string, draft: Draft): boolean {
  const nearest = wordBefore(text, draft.start);
  if (nearest === undefined || nearest.end === draft.start) return false;
  const linked = /^(?:of|between|from)$/.test(nearest.word);
  return aged.test((linked ? wordBefore(text, nearest.start)?.word : nearest.word) ?? '');
}

// died of pneumonia at 94    dead at 81
//                     ^^             ^^
const dying = lean(/\b(?:dead|dies|died|die|passed away)(?: [\p{L}’'-]{1,20}){0,4} at $/iu);

const atDeath = (text: string, draft: Draft): boolean =>
  draft.numeral.bare &&
  text.slice(draft.start - 3, draft.start).toLowerCase() === 'at ' &&
  dying.test(text.slice(Math.max(0, draft.start - 90), draft.start));

// Jane Smith, 27, said    John Doe, 41.
//             ^^                    ^^
function inApposition(text: string, draft: Draft): boolean {
  const { numeral } = draft;
  if (text[draft.start - 2] !== ',') return false;
  if (!numeral.bare || numeral.step !== 1 || (draft.value ?? 0) < 1) return false;
  const next = text[draft.end];
  const closes =
    next === ',' || next === ';' || (next === '.' && !/\d/.test(text[draft.end + 1] ?? ''));
  return (
    closes &&
    ageOwner(text, draft.start) !== undefined &&
    !/^, \d/.test(text.slice(draft.end, draft.end + 3))
  );
}
