import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';
import { oneBefore } from '../one-before.js';
import type { Carrier, CuesIn } from './carrier.js';
import type { Cue } from './cues.js';
import { isQuotedPronoun } from './quoted-as.js';
import { subjectBeside } from './subject-beside.js';
import { subjectOf } from './subject-of.js';

/** How far before a quotation its cue may stand, in characters. */
const reach = 600;

/** The cue that governs a quotation further on in its sentence, with its subject. */
export function carrierBefore(
  text: string,
  sentence: Span,
  end: number,
  cues: CuesIn,
): Carrier | undefined {
  const found = cues([Math.max(sentence[0], end - reach), end]);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 4); i -= 1) {
    const outer = outermost(text, found, i);
    const cue = found[outer] as Cue;
    if (isQuotedPronoun(text, cue.span[0])) return { cue };
    const subject =
      subjectBeside(text, sentence, found, outer) ??
      subjectOf(text, sentence, cue, end) ??
      subjectShared(text, sentence, found, outer);
    if (subject) return { cue, subject };
    i = outer;
  }
  const last = found.at(-1);
  return last && { cue: last };
}

/** "“…,” Roe said, [calling] it “rash”": the subject of the cue before. */
function subjectShared(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  at: number,
): Span | undefined {
  const before = oneBefore(cues, at);
  return before && subjectOf(text, sentence, before, (cues[at] as Cue).span[0]);
}

/** How many cues before one may hold it. */
const mostAround = 4;

/** "Roe said she believes it": what she believes is a part of what she said. */
function outermost(text: string, cues: readonly Cue[], at: number): number {
  let outer = at;
  for (let i = at - 1; i >= Math.max(0, at - mostAround); i -= 1)
    if (isInside(text, cues[i] as Cue, cues[outer] as Cue)) outer = i;
  return outer;
}

/** "condemned what she [called]" */
const whatClause = /^ what (?:[\w.’'-]{1,20} ){1,5}$/;
/** "The board, the report [said], had learned": all that follows is said. */
const isInserted = (text: string, { span: [start, end] }: Cue) =>
  text.charAt(end) === ',' &&
  /, (?:as )?(?:[^\s,;]{1,20} ){1,6}$/.test(text.slice(Math.max(0, start - 90), start));
const newStatement =
  /^,? ?(?:and|but|or|while|adding|[a-z]+ing)\b|[;:]|, (?:and|but|while|who|which)\b/;
const newClause = /[,;:—–"“”]|\b(?:before|after|while|when|by|who)\b/;
/** "showed no regret as Judge Roe told him" */
const meanwhile = lean(/ as (?:\p{Lu}[^\s]{0,20} ){1,4}$/u);

function isInside(text: string, outer: Cue, inner: Cue): boolean {
  const between = text.slice(outer.span[1], inner.span[0]);
  if (isInserted(text, outer) && !newStatement.test(between)) return true;
  if (inner.word.endsWith('ing') && / (?:of|for) $/.test(between) && !/[,;:]/.test(between))
    return true;
  if (whatClause.test(between)) return true;
  // "called on Roe to rebuke": whatever she is to do is what was called for.
  if (/ to $/.test(between) && !/[,;:—–]/.test(between)) return true;
  if (outer.entry.introduces === 'direct' || between.length > 120) return false;
  if (newClause.test(between) || meanwhile.test(between)) return false;
  // "says he would go and tell": the plain form is no second verb beside "says".
  return inner.word === inner.entry.cue || !/\b(?:and|but)\b/.test(between);
}
