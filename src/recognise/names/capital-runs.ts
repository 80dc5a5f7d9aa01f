import { glance, type Words } from '../words.js';

const letter = "A-Za-zÀ-ÖØ-öø-ɏ'’-";
const capital = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ';
/** "Roe", "J.", "J.K.", "Mr." */
const word = `[${capital}][${letter}]{0,30}(?:\\.(?:[A-Z]\\.){0,3})?`;
const particles = 'de da del della der den van von bin al el la le dos di du'.split(' ');
const particle = `(?:(?:${particles.join('|')}) ){0,2}`;
const run = new RegExp(`${word}(?:[ \\u00a0]${particle}${word}){0,7}`, 'y');
const mayBeParticle = glance(particles);

/**
 * Visits the runs of capitalised words of a text in order: "Mr. Jan van der Roe". The visitor says
 * where to go on; `index` is the run's first word's.
 */
export function capitalRuns(
  text: string,
  words: Words,
  visit: (run: string, start: number, index: number) => number,
): void {
  const { count, starts, ends } = words;
  let from = -1;
  for (let i = 0; i < count; i += 1) {
    const at = starts[i] as number;
    if (at <= from || isCapital[text.charCodeAt(at)] !== 1 || isHandle(text, at)) continue;
    const printed = standsAlone(text, words, i) ? text.slice(at, ends[i]) : runAt(text, at);
    if (printed !== undefined) from = visit(printed, at, i);
  }
}

function runAt(text: string, at: number): string | undefined {
  run.lastIndex = at;
  return run.exec(text)?.[0];
}

/** A plain word with nothing of a name behind it: most runs are, and spare the pattern. */
function standsAlone(text: string, { starts, ends, hashes }: Words, i: number): boolean {
  const end = ends[i] as number;
  for (let at = starts[i] as number; at < end; at += 1)
    if (!isPlain(text.charCodeAt(at) | 32)) return false;
  if (end - (starts[i] as number) > longest || goesOn.includes(text.charAt(end))) return false;
  const next = starts[i + 1] as number;
  return (
    next !== end + 1 ||
    (isCapital[text.charCodeAt(next)] !== 1 && !mayBeParticle(hashes[i + 1] as number))
  );
}

const longest = 31;
const goesOn = "'’-.";
const isPlain = (lower: number) => lower >= 97 && lower <= 122;

/** "@Roe", "#Roe" */
const isHandle = (text: string, at: number) => '@#'.includes(text.charAt(at - 1) || ' ');

const isCapital = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(code < 0x250 && new RegExp(`[${capital}]`).test(String.fromCharCode(code))),
);
