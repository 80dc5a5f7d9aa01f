import type { Span } from '../../domain/span.js';
import type { Cue } from './cues.js';
import type { Placed } from './regions.js';
import { subjectAfter, subjectBefore } from './subject.js';

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
export function carrierAfter(
  text: string,
  { passage, after }: Placed,
  cues: CuesIn,
): Carrier | undefined {
  if (isBlank(text, after)) return undefined;
  const ending = text.charAt(passage.span[1] - 1);
  const comma = /^\s*[,—–-]/.test(text.slice(after[0], after[0] + 3));
  if (!/[,?!…—–-]/.test(ending) && !comma && !isBlank(text, [after[0], after[0] + 1]))
    return undefined;
  return carrierOpening(text, after, cues);
}

const notSubject =
  /^[\s,—–-]*(?:and|but|or|in|on|at|to|of|for|with|when|while|as|that|which|who|if|because|from|by|after|before|than|is|was|are|were)\s/;

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
    if (subject) return { cue, subject };
  }
  return undefined;
}

/** The last cue before a quotation, in its sentence, with its subject. */
export function carrierBefore(
  text: string,
  sentence: Span,
  end: number,
  cues: CuesIn,
): Carrier | undefined {
  const found = cues([sentence[0], end]);
  for (let i = found.length - 1; i >= Math.max(0, found.length - 3); i -= 1) {
    const cue = found[i] as Cue;
    const subject = subjectOf(text, sentence, cue, end);
    if (subject) return { cue, subject };
  }
  return undefined;
}

/** The subject of a cue, wherever in its sentence it stands. */
export function subjectOf(text: string, sentence: Span, cue: Cue, end: number): Span | undefined {
  if (cue.word === 'according to') return subjectAfter(text, [cue.span[1], end]);
  if (cue.word.includes('ing')) {
    return subjectBefore(text, [sentence[0], cue.span[0]]) && isProgressive(text, cue)
      ? subjectBefore(text, [sentence[0], cue.span[0]])
      : mainSubject(text, [sentence[0], cue.span[0]]);
  }
  return (
    subjectBefore(text, [sentence[0], cue.span[0]]) ?? mainSubject(text, [sentence[0], cue.span[0]])
  );
}

const isProgressive = (text: string, { span }: Cue) =>
  /(?:\bis|\bare|\bwas|\bwere|\bbeen|’s|'s)(?: \w{2,12}ly| now| also)? $/.test(
    text.slice(Math.max(0, span[0] - 24), span[0]),
  );

const opening = /^["“‘'(\s]*(?:(?:And|But|So|Still|Yet|Then|Later|Meanwhile|Earlier|However),? )?/;
const intro =
  /^(?:In|On|At|During|After|Before|By|For|From|With|As|While|When|If|Asked|Speaking|Since|Despite|Although|Though|Appearing|Responding|Writing|Standing)\b[^,]{1,90}, /;
const subject =
  /(?:(?:[HS]e|They|[hs]e|they|We|I|It)\b|(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) )?(?:[a-z-]{2,15} ){0,2}(?:(?:[A-ZÀ-Þ][\w’'À-ɏ-]{0,25}|[A-Z]\.|Mr\.|Ms\.|Mrs\.|Dr\.|Sen\.|Rep\.|Gov\.)(?: |(?=[,.;:’']|$))){1,5}|(?:The|A|His|Her|Their) (?:[a-z-]{2,15} ){0,2}[a-z-]{2,15})/y;

/** What a sentence is about: its first noun phrase, after an introduction. */
export function mainSubject(text: string, [start, end]: Span): Span | undefined {
  const passage = text.slice(start, Math.min(end, start + 240));
  let at = opening.exec(passage)?.[0].length ?? 0;
  at += intro.exec(passage.slice(at))?.[0].length ?? 0;
  subject.lastIndex = at;
  const found = subject
    .exec(passage)?.[0]
    .trimEnd()
    .replace(/[’']s?$/, '');
  return found ? [start + at, start + at + found.length] : undefined;
}
