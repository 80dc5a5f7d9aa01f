import { lean } from '../lean-pattern.js';
import { type Numeral, numeralWith, timesPowerOfTen } from './numeral.js';

// 4e14   2.48×10−5   1.3x10^6   8x2^10   1.1^23
const scientific = lean(/[eE]([+-]?\d{1,3})(?![\d\p{L}])/uy);
const product = /[ ]?[x×][ ]?(\d{1,3})(?:\^|(?=[-−+]))([-−+]?\d{1,3})(?!\d)/y;
const power = /\^([-−+]{0,2}\d{1,3})(?!\d)/y;

/** With what an exponent begins: a look spares the patterns. */
const leads = 'eEx×^ ';

const at = (pattern: RegExp, text: string, from: number) => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

/** "-5", "−5", "+5"; two signs cancel. */
function exponentOf(printed: string): number {
  const minuses = printed.match(/[-−]/g)?.length ?? 0;
  const size = Number(printed.replace(/\D/g, ''));
  return minuses % 2 === 1 ? -size : size;
}

/** Applies a printed exponent; powers of ten shift the point exactly. */
export function withPower(text: string, base: Numeral): Numeral {
  if (base.end >= text.length || !leads.includes(text.charAt(base.end))) return base;
  const ten = at(scientific, text, base.end);
  if (ten?.[1]) return shifted(base, exponentOf(ten[1]), ten[0].length);
  const times = at(product, text, base.end);
  if (times?.[1] === '10' && times[2]) return shifted(base, exponentOf(times[2]), times[0].length);
  if (times?.[1] && times[2] && times[0].includes('^'))
    return raised(base, base.value * Number(times[1]) ** exponentOf(times[2]), times[0].length);
  const raise = at(power, text, base.end);
  return raise?.[1] ? raised(base, base.value ** exponentOf(raise[1]), raise[0].length) : base;
}

const shifted = (base: Numeral, exponent: number, length: number): Numeral =>
  numeralWith(raised(base, timesPowerOfTen(base.value, exponent), length), {
    step: base.step === null ? null : timesPowerOfTen(base.step, exponent),
  });

const raised = (base: Numeral, value: number, length: number): Numeral =>
  numeralWith(base, { end: base.end + length, value, step: null, bare: false });
