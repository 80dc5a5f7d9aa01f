import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { magnitudes } from './number-words.js';
import { type Numeral, numeralWith, timesPowerOfTen } from './numeral.js';
import { wordAfter } from './words.js';

const words = new Map(Object.entries({ ...magnitudes, hundred: 2 }));
/** "miilion", "bilion": told by the letters, whichever of them is doubled. */
const withoutDoubles = (word: string) => word.replace(/(.)\1+/g, '$1');
const misspelt = new Map(
  Object.entries(magnitudes)
    .filter(([word]) => /^(?:[mbt]\w*illion|thousand)$/.test(word))
    .map(([word, power]) => [withoutDoubles(word), power]),
);
const powerOf = (word: string): number | undefined =>
  words.get(word) ??
  (/^[mbt]\w+(?:n|d)$/.test(word) ? misspelt.get(withoutDoubles(word)) : undefined);
const spelled = lean(/(?:[ \u00a0\u202f]{1,2}|[ ]?-[ ]?|[ ]?\r?\n)?(\p{L}{4,11})(?![\p{L}])/uy);

/** What newspapers write right behind the digits, whatever is counted. */
const suffixes = new Map(
  Object.entries({ bn: 9, tn: 12, trn: 12, mn: 6, mln: 6, bln: 9, tln: 12, mil: 6, k: 3, K: 3 }),
);
/** Letters that mean a magnitude after money; elsewhere m is a metre, b a bit, t a tonne. */
const moneySuffixes = new Map(
  Object.entries({ m: 6, M: 6, b: 9, B: 9, t: 12, T: 12, mm: 6, MM: 6, G: 9 }),
);
const attached = lean(/[ \u00a0]{0,2}(bn|tn|trn|mn|mln|bln|tln|mil|k|K)(?![\p{L}\p{N}])/uy);
const money = lean(/(mm|MM|[mMbBtTG])(?![\p{L}\p{N}])/uy);
const million = lean(/([mMbB])(?![\p{L}\p{N}])/uy);

const at = (pattern: RegExp, text: string, from: number) => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

function scaled(numeral: Numeral, power: number, end: number): Numeral {
  return numeralWith(numeral, {
    end,
    value: timesPowerOfTen(numeral.value, power),
    step: numeral.step === null ? null : timesPowerOfTen(numeral.step, power),
    power: numeral.power + power,
    bare: false,
  });
}

// "a 5m dinghy", "1.8m tall", "100m away" are lengths; "1.2m people", "rose to 5m" are not.
//    ^^            ^^^^
const lengthAfter =
  /^(?:tall|long|high|wide|deep|away|above|below|from|off|north|south|east|west|of|x|race|sprint|final|relay|hurdles|freestyle|is|in|wave|pool|tower|wall|fence|drop|to)$/;
const lengthBefore =
  /(?:height|length|width|depth|distance|altitude|outreach|reach)\b[^.;\n]{0,20}$/i;

function meansMillion(text: string, numeral: Numeral, letter: string, end: number): boolean {
  // 1,500b are bits, 573.15K kelvins
  if (letter === 'b') return numeral.step !== null && numeral.step < 1;
  if (letter !== 'm') return true;
  const next = wordAfter(text, end)?.word;
  if (lengthBefore.test(text.slice(Math.max(0, numeral.start - 40), numeral.start))) return false;
  if (next !== undefined && lengthAfter.test(next)) return false;
  return next !== undefined && /[^s]s$|people|women|men|children|euros?/.test(next)
    ? true
    : numeral.step !== null && numeral.step < 1;
}

/** "10K runners" are thousands; a 5K race, a 4K screen and 573.15K are not. */
const countsPlural = (text: string, at: number): boolean =>
  /[^s]s$|people|women|men|children/.test(wordAfter(text, at)?.word ?? '');

/** A letter, at once or behind one gap; anything else spares the patterns. */
const mayFollow = /^[\s-]{0,2}[a-z -]/i;

/** Applies the magnitude behind a number, "13.4bn", "three lakh crore"; `money`: one stands before it. */
export function withMagnitude(text: string, numeral: Numeral, isMoney: boolean): Numeral {
  if (!mayFollow.test(text.slice(numeral.end, numeral.end + 2))) return numeral;
  if (numeral.form === 'digits') {
    const short = at(attached, text, numeral.end);
    if (
      short?.[1] &&
      (isMoney || short[1] !== 'K' || countsPlural(text, numeral.end + short[0].length))
    )
      return scaled(numeral, suffixes.get(short[1]) ?? 0, numeral.end + short[0].length);
    const letter = isMoney ? at(money, text, numeral.end) : at(million, text, numeral.end);
    if (letter?.[1]) {
      const end = numeral.end + letter[0].length;
      if (!isMoney && !meansMillion(text, numeral, letter[1], end)) return numeral;
      return scaled(numeral, moneySuffixes.get(letter[1]) ?? 0, end);
    }
  }
  let result = numeral;
  for (let step = 0; step < 2; step++) {
    const match = at(spelled, text, result.end);
    const power = match?.[1] && powerOf(inLowerCase(match[1]));
    if (
      !match ||
      !power ||
      (step > 0 && !/lakh|thousand|hundred/i.test(text.slice(result.start, result.end)))
    )
      break;
    result = scaled(result, power, result.end + match[0].length);
  }
  return result;
}
