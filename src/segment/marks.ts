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

const anyMark = /``|''|[“”„‟"«»‘’‚‛'‹›]/g;
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
  for (const found of text.slice(start, end).matchAll(anyMark)) {
    const mark = readMark(text, found[0], start + found.index, start, end);
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, shape: string, at: number, start: number, end: number): Mark {
  const after = at + shape.length;
  const previous = at > start ? text.charAt(at - 1) : '';
  const next = after < end ? text.charAt(after) : '';
  const kind = doubles.includes(shape) || shape === "''" ? 'double' : 'single';
  const place = { at, end: after, kind } as const;
  const opens = canOpen(previous, next);
  const closes = canClose(previous, next);
  if (closeShapes.includes(shape)) return { ...place, opens: false, closes: true, sure: true };
  if (kind === 'double') {
    if (isInches(text, at, shape)) return { ...place, opens: false, closes: false, sure: false };
    if (openShapes.includes(shape)) {
      return { ...place, opens: opens || !closes, closes: closes && !opens, sure: false };
    }
    return { ...place, opens, closes, sure: false };
  }
  elision.lastIndex = after;
  return {
    ...place,
    opens: shape !== '’' && opens && !closes && !elision.test(text),
    closes: !openShapes.includes(shape) && closes,
    sure: /[.,!?…]/.test(previous),
  };
}

const canOpen = (previous: string, next: string) =>
  !/[\p{L}\p{N}.,!?;:%)\]]/u.test(previous) && next !== '' && !/\s/.test(next);

const canClose = (previous: string, next: string) =>
  previous !== '' && !/[\s([{—–]/.test(previous) && !/[\p{L}\p{N}]/u.test(next);

function isInches(text: string, at: number, shape: string): boolean {
  return shape === '"' && inches.test(text.slice(Math.max(0, at - 4), at));
}
