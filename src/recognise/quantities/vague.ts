import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { fraction } from './fractions.js';
import { type Numeral, numeralWith } from './numeral.js';

const ofMagnitudes = lean(
  /[ \u00a0]of[ \u00a0](hundreds?|thousands?|millions?|billions?|trillions?)(?![\p{L}])/uy,
);
const magnitudeNext = lean(
  /[ \u00a0](hundred|thousand|million|billion|trillion|dozen)(?![\p{L}])/uy,
);
const times: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** "tens of thousands", "several hundred", "a few", "a couple of": a least, no number. */
export function readVague(
  text: string,
  start: number,
  end: number,
  least: number,
  article: number | undefined,
): Numeral | undefined {
  const word = inLowerCase(text.slice(start, end));
  const vague = (from: number, to: number, value: number): Numeral =>
    numeralWith(fraction(from, to, value), { form: 'vague' });
  if (word === 'few' || word === 'couple' || word === 'several') {
    if (word !== 'several' && article === undefined) return undefined;
    magnitudeNext.lastIndex = end;
    const next = magnitudeNext.exec(text);
    const factor = times[next?.[1]?.toLowerCase() ?? ''] ?? 1;
    return vague(article ?? start, end + (next?.[0].length ?? 0), least * factor);
  }
  ofMagnitudes.lastIndex = end;
  const more = ofMagnitudes.exec(text);
  if (more) {
    const factor = times[(more[1] ?? '').toLowerCase().replace(/s$/, '')] ?? 1;
    return vague(start, end + more[0].length, least * factor);
  }
  if ((word === 'tens' || word === 'scores') && !/^ of /.test(text.slice(end, end + 4)))
    return undefined;
  return vague(start, end, least);
}
