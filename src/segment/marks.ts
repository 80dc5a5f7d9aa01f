/** What a quotation mark may do at its place, judged by its neighbours alone. */
export interface Mark {
  readonly at: number;
  /** After the mark: two single ones in a row (`''`) count as one double. */
  readonly end: number;
  readonly kind: 'double' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
  /** Nothing but a quotation ends like this: after a full stop or comma, or a mark of its own shape. */
  readonly sure: boolean;
}

/**
 * Where three single marks end words, the first closes a quotation within the other two's. Begins with
 * the mark itself: to look back from every letter of a text costs more than all the rest.
 */
const anyMark = /'(?<=[\p{L}\p{N}.,?!]')(?=''(?!'))|``|''|[“”„‟"«»‘’‚‛'‹›]/gu;
const openShapes = '“„«‘‚‹``';
const closeShapes = '”»›';
const doubles = '“”„‟"«»``';
/** 'em, 'til, ’tis, '90s: letters or figures left out, not a quotation. */
const elision = /(?:\d0s?\b|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b)/iy;
/** 5'10", 6’2”: feet and inches. */
const inches = /\d['’′]\d{1,2}$/;

/** The quotation marks between `start` and `end`, apostrophes and measures left out. */
export function marksIn(text: string, start: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  // Of the slice alone: a pattern run over the whole text would look far beyond `end`.
  const passage = text.slice(start, end);
  const isPaired = !passage.includes("''");
  anyMark.lastIndex = 0;
  for (let found = anyMark.exec(passage); found; found = anyMark.exec(passage)) {
    if (isInsideWord(passage, found.index)) continue;
    const at = start + found.index;
    const read = readMark(text, found[0], at, start, end);
    const mark = standsApart(passage, found) ? { ...read, ...apart(found[0], isPaired) } : read;
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

/** In text that a machine cut into words marks stand apart, and their neighbours tell nothing. */
const standsApart = (passage: string, { 0: shape, index }: RegExpExecArray) =>
  shape.length === 2 &&
  isSpace(passage.charAt(index - 1)) &&
  isSpace(passage.charAt(index + shape.length));

/** `` opens and '' closes; some texts have `` at either end of a quotation, and no '' at all. */
const apart = (shape: string, isPaired: boolean): Partial<Mark> =>
  shape === "''" ? { opens: false, closes: true, sure: true } : { closes: isPaired };

/** "don’t", "O'Hara": by far the commonest mark, told by its neighbours at once. */
function isInsideWord(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 0x2019 && mark !== 0x27) return false;
  return isLatinLetter(text.charCodeAt(at - 1)) && isLatinLetter(text.charCodeAt(at + 1));
}

const isLatinLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

function readMark(text: string, shape: string, at: number, start: number, end: number): Mark {
  const after = at + shape.length;
  const previous = at > start ? text.charAt(at - 1) : '';
  const next = after < end ? text.charAt(after) : '';
  const kind = doubles.includes(shape) || shape === "''" ? 'double' : 'single';
  const does = (opens: boolean, closes: boolean, sure = false): Mark => ({
    at,
    end: after,
    kind,
    opens,
    closes,
    sure,
  });
  const opens = canOpen(previous, next);
  if (closeShapes.includes(shape)) {
    // "called it ”rash” at once": the closing shape at either end.
    const isTurned = shape === '”' && opens && isSpace(previous) && isWordPart(next);
    return isTurned ? does(true, false) : does(false, true, true);
  }
  const opensOnly = openShapes.includes(shape);
  const apart = kind === 'double' && !opensOnly && closesApart(text, at, start, next);
  const closes = apart || canClose(previous, next);
  if (kind === 'double') {
    if (opensOnly) return does(opens || !closes, closes && !opens);
    return isInches(text, at, shape) ? does(false, false) : does(opens, closes);
  }
  return does(
    shape !== '’' && opens && !closes && !isElision(text, after),
    closes && !opensOnly,
    endsClause.includes(previous),
  );
}

const endsClause = '.,!?…';
const noneBeforeOpening = '.,!?;:%)]=';
const noneBeforeClosing = '([{—–';

const canOpen = (previous: string, next: string) =>
  next !== '' &&
  !isSpace(next) &&
  (previous === '' || !(isWordPart(previous) || noneBeforeOpening.includes(previous)));

const canClose = (previous: string, next: string) =>
  previous !== '' &&
  !isSpace(previous) &&
  !noneBeforeClosing.includes(previous) &&
  (next === '' || !isWordPart(next));

/** "‘all is well’ ”", "is it well? ”": a space strayed before the closing mark. */
const closesApart = (text: string, at: number, start: number, next: string) =>
  at - 3 >= start && (next === '' || isSpace(next)) && ending.test(text.slice(at - 3, at));

const ending = /(?:\S[’']|[.,?!…])[ \u00a0]$/;
const wordPart = /[\p{L}\p{N}]/u;

function isWordPart(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x80) return isLatinLetter(code) || (code >= 0x30 && code <= 0x39);
  return wordPart.test(character);
}

const isSpace = (character: string) => character.trim() === '';

function isElision(text: string, at: number): boolean {
  elision.lastIndex = at;
  return elision.test(text);
}

function isInches(text: string, at: number, shape: string): boolean {
  return shape === '"' && inches.test(text.slice(Math.max(0, at - 4), at));
}
