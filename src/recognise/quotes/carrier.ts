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
export function carrierAfter(text: string, { after }: Placed, cues: CuesIn): Carrier | undefined {
  if (isBlank(text, after)) return undefined;
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
    if (subject && opensRegion.test(text.slice(region[0], subject[0]))) return { cue, subject };
    const whole = wholeLead(text, [region[0], cue.span[0]]);
    if (whole) return { cue, subject: whole };
  }
  return undefined;
}

/** "“…,” the tall, grey-haired minister [said]", "“…,” Jane Roe, a spokeswoman for the firm [said]" */
function wholeLead(text: string, [start, end]: Span): Span | undefined {
  const lead =
    /^[\s,—–-]*((?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Hh]is|[Hh]er|[A-Z][\w’'-]{0,25}\.?) [^;:—–]{1,140}?)[\s,]*$/.exec(
      text.slice(start, Math.min(end, start + 180)),
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

const newClause = /[,;:—–"“”]|\b(?:before|after|while|when|by|who)\b/;

function isInside(text: string, outer: Cue, inner: Cue): boolean {
  const between = text.slice(outer.span[1], inner.span[0]);
  if (outer.entry.introduces === 'direct' || between.length > 120 || newClause.test(between))
    return false;
  // "says he would go and tell": the plain form is no second verb beside "says".
  return inner.word === inner.entry.cue || !/\b(?:and|but)\b/.test(between);
}

/** The subject of a cue, wherever in its sentence it stands. */
export function subjectOf(text: string, sentence: Span, cue: Cue, end: number): Span | undefined {
  if (cue.word === 'according to') return subjectAfter(text, [cue.span[1], end]);
  const lead: Span = [sentence[0], cue.span[0]];
  const near = subjectBefore(text, lead);
  const main = () => mainSubject(text, lead);
  if (!cue.word.includes('ing')) return near ?? main();
  // "Roe left early, calling": the main subject; "with Roe calling": the one beside it.
  const beside = near && near[1] === cue.span[0] - 1 && isName.test(text.slice(...near));
  return beside || isProgressive(text, cue) ? near : (main() ?? near);
}

const isName = /^(?:[A-Z][\w.’'-]*|(?:the|his|her) [a-z]+)(?: [A-Z][\w.’'-]*)*$/;

const isProgressive = (text: string, { span }: Cue) =>
  /(?:\bis|\bare|\bwas|\bwere|\bbeen|’s|'s)(?: \w{2,12}ly| now| also)? $/.test(
    text.slice(Math.max(0, span[0] - 24), span[0]),
  );

const opening =
  /^["“‘'(\s]*(?:(?:And|But|So|Still|Yet|Then|Later|Meanwhile|Earlier|However|Also|Instead|Separately|Moreover),? )?/;
/** "In a speech on Monday, ", "Asked whether he would resign, ", "As the talks went on, ". */
const intro =
  /^(?:In|On|At|During|After|Before|By|For|From|With|As|While|When|If|Since|Despite|Although|Though|Under|Over|Last|Earlier|Later|Yesterday|Today|Like|Unlike|Following|Given|To|Through|Amid|Until|Unlike|[A-Za-z][a-z]{2,12}(?:ed|ing))\b[^,]{1,120}, /i;
const name =
  "(?:(?!(?:The|An?|His|Her|Their|Its|This|That|In|On|At|By|For|After|Before|When|As|If)\\b)[A-ZÀ-Þ][\\w’'À-ɏ-]{0,25}|[A-Z]\\.|(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\\.)";
const phrase = new RegExp(
  `(?:(?:[Ss]he|[Hh]e|They|they|We|It|it)\\b` +
    `|(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother) )?(?:[a-z][a-z’'-]{1,15} ){0,3}(?:(?:to|of|for) the |of |for )?${name}(?: ${name}){0,5}` +
    `(?: (?!said|told|has|had|is|was|will|would|says)[a-z]{4,15}(?= (?:said|told|has|had|is|was|will|would|says)))?` +
    `|(?:The|An?|His|Her|Their|One|Another|the|an?|his|her|their) (?:[a-z][a-z’'-]{1,15} ){0,2}(?:${nouns()}))`,
  'y',
);

/** People by what they are, as a subject may name them. */
function nouns(): string {
  return 'president|minister|secretary|senator|governor|mayor|leader|spokesman|spokeswoman|spokesperson|chairman|chairwoman|director|ambassador|congressman|congresswoman|adviser|advisor|attorney|lawyer|judge|commissioner|professor|economist|candidate|nominee|manager|strategist|aide|officer|general|sheriff|chief|premier|king|queen|pope|author|journalist|host|speaker|lawmaker|peer|official|PM|pm|chancellor|businessman|billionaire|mogul|senator|couple|man|woman|group|company|agency|campaign|report|statement|document|agreement|letter|memo|paper|newspaper|court|committee|administration|government';
}

/** What a sentence is about: its first noun phrase, after an introduction. */
export function mainSubject(text: string, [start, end]: Span): Span | undefined {
  const passage = text.slice(start, Math.min(end, start + 300));
  let at = opening.exec(passage)?.[0].length ?? 0;
  at += intro.exec(passage.slice(at))?.[0].length ?? 0;
  phrase.lastIndex = at;
  const printed = phrase.exec(passage)?.[0] ?? simplePhrase(passage, at);
  const found = printed.trimEnd().replace(/[’']s?$/, '');
  return found ? [start + at, start + at + found.length] : undefined;
}

const plainPhrase =
  /(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ther|[Oo]ne|[Aa]nother|[Mm]ost|Both|[Tt]wo|[Tt]hree|[A-Z][a-z]+s) (?:(?!(?:[a-z]{2,}ed|is|are|was|were|has|have|had|will|would|did|does|can|could|may|might|said|says|told|to|in|on|at|that|who|which|say|also)\b)[\w’'-]{1,20} ){0,4}/y;

/** "Several local groups [asked]": up to the first word that looks like a verb. */
function simplePhrase(text: string, at: number): string {
  plainPhrase.lastIndex = at;
  return plainPhrase.exec(text)?.[0] ?? '';
}
