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
export function capitalRuns(text: string, visit: (words: string, start: number) => number): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind !== upper) {
      at += 1;
      // "iPhone", "@Roe": what clings to a small letter begins no name.
      if (kind === lower) while (at < length && kinds[text.charCodeAt(at)] !== other) at += 1;
      continue;
    }
    run.lastIndex = at;
    const words = run.exec(text)?.[0];
    if (words === undefined) {
      at += 1;
      continue;
    }
    at = Math.max(at + 1, visit(words, at));
    while (at < length && kinds[text.charCodeAt(at)] !== other) at += 1;
  }
}

const [other, upper, lower] = [0, 1, 2];

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0x250) return other;
  const character = String.fromCharCode(code);
  if (new RegExp(`[${capital}]`).test(character)) return upper;
  return /[\p{L}\p{N}@#]/u.test(character) ? lower : other;
});
