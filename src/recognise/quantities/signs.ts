import { lean } from '../lean-pattern.js';
import type { Numeral } from './numeral.js';

// fell to -18 °C     loss of –£3m     minus five per cent     $-99.99
//         ^                  ^        ^^^^^^                   ^
const minus = /(?:^|(?<!\d)\s|[(["“‘<>=])((?:-|−|–)[ ]?|(?:minus|negative) )$/i;

export interface Sign {
  readonly negative: boolean;
  readonly start: number;
}

/** A minus before the number or its currency; a dash between words or numbers is none. */
export function signBefore(text: string, numeral: Numeral, prefix: number | undefined): Sign {
  const start = prefix ?? numeral.start;
  if (!mayBeSign(text, start)) return { negative: false, start };
  const left = text.slice(Math.max(0, start - 12), start);
  const match = minus.exec(start - left.length > 0 ? left : ` ${left}`);
  const sign = match?.[1];
  if (sign === undefined || isDash(text, start, sign)) return { negative: false, start };
  return { negative: true, start: start - sign.length };
}

/** A look at one letter spares the pattern: a minus, or the last one of "minus" and "negative". */
function mayBeSign(text: string, start: number): boolean {
  const last = text[start - 1] === ' ' ? text[start - 2] : text[start - 1];
  return last === '-' || last === '−' || last === '–' || last === 's' || last === 'e';
}

/** A text may be nothing but a number: "- 10 °C". */
const opensText = (start: number, sign: string) => start === sign.length;

/** "It cost more – 12 million – than planned", "VELM (Orne) - 6 people": a dash with a space on both sides. */
function isDash(text: string, start: number, sign: string): boolean {
  if (/^[a-z]/i.test(sign)) return false;
  const spaced = sign.length > 1;
  const before = text[start - sign.length - 2];
  return (
    spaced &&
    !opensText(start, sign) &&
    (sign.startsWith('–') ||
      before === '-' ||
      before === '–' ||
      !/^(?:to|of|at|is)$/.test(lastWord(text, start - sign.length)))
  );
}

const wordLast = lean(/(\p{L}+)[ ]$/u);

const lastWord = (text: string, at: number) =>
  wordLast.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';

const currencySign = lean(/\p{Sc}/u);

/** Where the minus of "$-99.99" stands, if there is one between currency and number. */
export const innerSign = (text: string, start: number): number | undefined =>
  (text[start - 1] === '-' || text[start - 1] === '−') && currencySign.test(text[start - 2] ?? '')
    ? start - 1
    : undefined;
