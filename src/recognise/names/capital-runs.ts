import type { Words } from '../words.js';

const letter = "A-Za-zÀ-ÖØ-öø-ɏ'’-";
const capital = 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪĶŁĻŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽ';
/** "Roe", "J.", "J.K.", "Mr." */
const word = `[${capital}][${letter}]{0,30}(?:\\.(?:[A-Z]\\.){0,3})?`;
const particle = '(?:(?:de|da|del|della|der|den|van|von|bin|al|el|la|le|dos|di|du) ){0,2}';
const run = new RegExp(`${word}(?:[ \\u00a0]${particle}${word}){0,7}`, 'y');

/**
 * Visits the runs of capitalised words of a text in order: "Mr. Jan van der Roe". The visitor says
 * where to go on.
 */
export function capitalRuns(
  text: string,
  { count, starts }: Words,
  visit: (run: string, start: number) => number,
): void {
  let from = -1;
  for (let i = 0; i < count; i += 1) {
    const at = starts[i] as number;
    if (at <= from || isCapital[text.charCodeAt(at)] !== 1 || isHandle(text, at)) continue;
    run.lastIndex = at;
    const words = run.exec(text)?.[0];
    if (words !== undefined) from = visit(words, at);
  }
}

/** "@Roe", "#Roe" */
const isHandle = (text: string, at: number) => '@#'.includes(text.charAt(at - 1) || ' ');

const isCapital = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(code < 0x250 && new RegExp(`[${capital}]`).test(String.fromCharCode(code))),
);
