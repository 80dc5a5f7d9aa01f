import type { Span } from '../../domain/span.js';
import type { Cue } from './cues.js';
import { mainSubject } from './main-subject.js';
import type { Placed } from './regions.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

/** The words that attribute a quotation: "[she] told reporters". */
export interface Carrier {
  /** Absent where a colon alone attributes: "Her verdict:". */
  readonly cue?: Cue;
  readonly subject?: Span;
}

/** Finds the cues of a stretch of text that stand outside quotation marks. */
export type CuesIn = (region: Span) => readonly Cue[];

const letters = /[\p{L}\p{N}]/u;
export const isBlank = (text: string, [start, end]: Span) => !letters.test(text.slice(start, end));

/** "“…,” Roe said", "“…,” said Roe": the carrier right behind a quotation. */
export function carrierAfter(text: string, { after }: Placed, cues: CuesIn): Carrier | undefined {
  if (isBlank(text, after)) return undefined;
  return carrierOpening(text, after, cues);
}

const notSubject =
  /^[\s,—–-]*(?:and|but|or|in|on|at|to|of|for|with|when|while|that|which|who|if|because|from|by|after|before|than|is|was|are|were)\s/;

/** A stretch that begins with a subject and its cue, or the cue and its subject. */
export function carrierOpening(text: string, region: Span, cues: CuesIn): Carrier | undefined {
  if (notSubject.test(text.slice(region[0], region[0] + 14))) return undefined;
  for (const cue of cues(region).slice(0, 2)) {
    const lead = text.slice(region[0], cue.span[0]);
    if (lead.length > 250) return undefined;
    if (/^[\s,—–-]*(?:(?:then|also|later|has|as) )?$/.test(lead)) {
      const subject = subjectAfter(text, [cue.span[1], region[1]]);
      return subject ? { cue, subject } : undefined;
    }
    const subject = subjectBefore(text, [region[0], cue.span[0]]);
    if (subject && opensRegion.test(text.slice(region[0], subject[0]))) return { cue, subject };
    const whole = wholeLead(text, [region[0], cue.span[0]]);
    if (whole) return { cue, subject: whole };
  }
  return undefined;
}

/** "“…,” the tall, grey-haired minister [said]", "“…,” Jane Roe, a spokeswoman for the firm [said]" */
function wholeLead(text: string, [start, end]: Span): Span | undefined {
  const lead =
    /^[\s,—–-]*((?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Hh]is|[Hh]er|[A-Z][\w’'-]{0,25}[.,]?) [^;:—–]{1,220}?)[\s,]*$/.exec(
      text.slice(start, Math.min(end, start + 250)),
    );
  if (!lead?.[1] || /\b(?:is|are|was|were|that|but|because|if)\b/.test(lead[1])) return undefined;
  const from = start + lead[0].indexOf(lead[1]);
  return [from, from + lead[1].length];
}

const opensRegion = /^[\s,—–-]*(?:(?:[A-Z]?[a-z]+ly|then|later|as|but|and|so),? )?$/;

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
    const subject =
      subjectOf(text, sentence, cue, end) ?? subjectShared(text, sentence, found, outer);
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
  const before = cues[at - 1];
  return before && subjectOf(text, sentence, before, (cues[at] as Cue).span[0]);
}

/** "Roe said she believes it": what she believes is a part of what she said. */
function outermost(text: string, cues: readonly Cue[], at: number): number {
  let outer = at;
  for (let i = at - 1; i >= 0 && isInside(text, cues[i] as Cue, cues[outer] as Cue); i -= 1)
    outer = i;
  return outer;
}

/** "condemned what she [called]" */
const whatClause = /^ what (?:[\w.’'-]{1,20} ){1,5}$/;
const newClause = /[,;:—–"“”]|\b(?:before|after|while|when|by|who)\b/;

function isInside(text: string, outer: Cue, inner: Cue): boolean {
  const between = text.slice(outer.span[1], inner.span[0]);
  if (inner.word.endsWith('ing') && / (?:of|for) $/.test(between) && !/[,;:]/.test(between))
    return true;
  if (whatClause.test(between)) return true;
  if (outer.entry.introduces === 'direct' || between.length > 120 || newClause.test(between))
    return false;
  // "says he would go and tell": the plain form is no second verb beside "says".
  return inner.word === inner.entry.cue || !/\b(?:and|but)\b/.test(between);
}

/** The subject of a cue, wherever in its sentence it stands. */
export function subjectOf(text: string, sentence: Span, cue: Cue, end: number): Span | undefined {
  const lead: Span = [sentence[0], cue.span[0]];
  // "According to Roe, “…”", "Said Roe: “…”"
  if (cue.word === 'according to' || isBlank(text, lead))
    return subjectAfter(text, [cue.span[1], end]);
  const near = subjectBefore(text, lead);
  const main = () => mainSubject(text, lead);
  if (!cue.word.includes('ing')) return near ?? main();
  // "Roe left early, calling": the main subject; "with Roe calling": the one beside it.
  const beside =
    near && isName.test(text.slice(...near)) && !text.slice(near[1], cue.span[0]).includes(',');
  return beside || isProgressive(text, cue) ? near : (main() ?? near);
}

const isName = /^(?:[A-Z][\w.’'-]*|(?:the|his|her) [a-z]+)(?: [A-Z][\w.’'-]*)*$/;

const isProgressive = (text: string, { span }: Cue) =>
  /(?:\bis|\bare|\bwas|\bwere|\bbeen|’s|'s)(?: \w{2,12}ly| now| also)? $/.test(
    text.slice(Math.max(0, span[0] - 24), span[0]),
  );
