import type { Draft } from './draft.js';
import { wordBefore } from './words.js';

// three years old    27-year-old    18- to 24-year-olds    six weeks of age    87 yo
const old = /[ ]?-[ ]?olds?(?![\p{L}])|[ ]olds?(?![\p{L}])|[ ]of age(?![\p{L}])/iuy;
const yo = /[ ]?(?:yo|y\/o)(?![\p{L}])/uy;

// aged 27    age 87    ages 18 to 24    aged between 12 and 15    at the age of 90
const aged = /^(?:aged|ages?)$/i;

// Jane Smith, 27, said    John Doe, 41.
//             ^^                    ^^
const name = /\p{Lu}[\p{L}'’-]{1,30}, $/u;
const oldest = 115;

const at = (pattern: RegExp, text: string, from: number) => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** Makes a duration that is said of someone or something their age. */
export function withAge(text: string, draft: Draft): Draft {
  if (draft.dimension === 'duration') {
    const match = at(old, text, draft.end);
    if (!match) return draft;
    const end = draft.end + match[0].length;
    return { ...draft, end, right: end, dimension: 'age' };
  }
  if (draft.unit !== null || draft.value === null || draft.value > oldest) return draft;
  const short = draft.numeral.form === 'digits' && at(yo, text, draft.end);
  if (short) {
    const end = draft.end + short[0].length;
    return { ...draft, end, right: end, unit: 'year', dimension: 'age' };
  }
  return isAged(text, draft) || inApposition(text, draft) || atDeath(text, draft)
    ? { ...draft, unit: 'year', dimension: 'age' }
    : draft;
}

function isAged(text: string, draft: Draft): boolean {
  const nearest = wordBefore(text, draft.start);
  if (nearest === undefined || nearest.end === draft.start) return false;
  const linked = /^(?:of|between|from)$/.test(nearest.word);
  return aged.test((linked ? wordBefore(text, nearest.start)?.word : nearest.word) ?? '');
}

const month =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December), $/;

// died of pneumonia at 94    dead at 81
//                     ^^             ^^
const dying = /\b(?:dead|dies|died|die|passed away)(?: [\p{L}’'-]{1,20}){0,4} at $/iu;

const atDeath = (text: string, draft: Draft): boolean =>
  draft.numeral.bare && dying.test(text.slice(Math.max(0, draft.start - 90), draft.start));

function inApposition(text: string, draft: Draft): boolean {
  const { numeral } = draft;
  if (text[draft.start - 2] !== ',') return false;
  const before = text.slice(Math.max(0, draft.start - 40), draft.start);
  if (!numeral.bare || numeral.step !== 1 || (draft.value ?? 0) < 1) return false;
  const next = text[draft.end];
  const closes =
    next === ',' || next === ';' || (next === '.' && !/\d/.test(text[draft.end + 1] ?? ''));
  return (
    closes &&
    name.test(before) &&
    !month.test(before) &&
    !/^, \d/.test(text.slice(draft.end, draft.end + 3))
  );
}
