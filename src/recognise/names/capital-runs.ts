import { capitals, glance, type Words } from '../words.js';

const letter = "A-Za-zÀ-ÖØ-öø-ɏ'’-";
/** "Roe", "J.", "J.K.", "Mr." */
const word = `[${capitals}][${letter}]{0,30}(?:\\.(?:[A-Z]\\.){0,3})?`;
const particles = 'de da del della der den van von bin al el la le dos di du'.split(' ');
const particle = `(?:(?:${particles.join('|')}) ){0,2}`;
const run = new RegExp(`${word}(?:[ \\u00a0]${particle}${word}){0,7}`, 'y');
const mayBeParticle = glance(particles);

/**
 * Visits the runs of capitalised words of a text in order: "Mr. Jan van der Roe", from `start` to
 * `end`. The visitor says where to go on; `index` is the run's first word's.
 */
export function capitalRuns(
  text: string,
  words: Words,
  visit: (start: number, end: number, index: number) => number,
): void {
  const { count, starts, ends, capital } = words;
  let from = -1;
  for (let i = 0; i < count; i += 1) {
    if (capital[i] !== 1) continue;
    const at = starts[i] as number;
    if (at <= from || isHandle(text, at)) continue;
    run.lastIndex = at;
    if (standsAlone(text, words, i)) from = visit(at, ends[i] as number, i);
    else if (run.test(text)) from = visit(at, run.lastIndex, i);
  }
}

/** A plain word with nothing of a name behind it: most runs are, and spare the pattern. */
function standsAlone(text: string, { starts, ends, hashes, capital }: Words, i: number): boolean {
  const end = ends[i] as number;
  for (let at = starts[i] as number; at < end; at += 1)
    if (!isPlain(text.charCodeAt(at) | 32)) return false;
  if (end - (starts[i] as number) > longest || goesOn(text.charCodeAt(end))) return false;
  const next = starts[i + 1] as number;
  return next !== end + 1 || (capital[i + 1] !== 1 && !mayBeParticle(hashes[i + 1] as number));
}

const longest = 31;
/** An apostrophe, a hyphen or a full stop, or the end of the text. */
const goesOn = (code: number) =>
  code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2e || Number.isNaN(code);
const isPlain = (lower: number) => lower >= 97 && lower <= 122;

/** "@Roe", "#Roe" */
function isHandle(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code === 0x40 || code === 0x23;
}
