import { lean } from '../lean-pattern.js';
import { amended, type Draft } from './draft.js';
import { timesPowerOfTen } from './numeral.js';
import { readCardinal } from './spelled.js';

const digits = lean(/(?:[ ]and)?[ ](\d{1,2})[ ](?:cents?|pence|p)(?![\p{L}])/uy);
// it cost 15 dollars 50. / fifteen dollars and fifty.
const bare = /(?:[ ]and)?[ ](\d\d)(?=[.,;!?]|[ ]more|$)(?![.,]\d)/y;
const clauseEnd = /(?=[.,;!?]|$)/y;
const joint = lean(/(?:[ ]and)?[ ](?=\p{L})/uy);
const letterLast = lean(/\p{L}$/u);
const cents = lean(/[ ](?:cents?|pence)(?![\p{L}])/uy);

const at = (pattern: RegExp, text: string, from: number) => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** "three dollars 50 cents", "thirteen pounds and forty-five pence" are one sum. */
export function withCents(text: string, draft: Draft): Draft {
  if (draft.dimension !== 'currency' || draft.value === null || draft.numeral.power > 0)
    return draft;
  const printed = at(digits, text, draft.end);
  if (printed) return sum(draft, Number(printed[1]), draft.end + printed[0].length);
  const coins = letterLast.test(text.slice(draft.start, draft.end)) && at(bare, text, draft.end);
  if (coins) return sum(draft, Number(coins[1]), draft.end + coins[0].length);
  const joined = at(joint, text, draft.end);
  const spelled = joined && readCardinal(text, draft.end + joined[0].length, false);
  const unit = spelled && spelled.value < 100 && at(cents, text, spelled.end);
  if (unit) return sum(draft, spelled.value, spelled.end + unit[0].length);
  const stands =
    spelled && spelled.value >= 10 && spelled.value < 100 && at(clauseEnd, text, spelled.end);
  return stands ? sum(draft, spelled.value, spelled.end) : draft;
}

function sum(draft: Draft, hundredths: number, end: number): Draft {
  if (draft.unit === 'cent' || draft.unit === 'penny' || draft.value === null) return draft;
  const value = timesPowerOfTen(draft.value * 100 + hundredths, -2);
  return amended(draft, { end, right: end, value, low: value, high: value, step: 0.01 });
}
