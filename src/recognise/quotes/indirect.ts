import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import type { Carrier, CuesIn } from './carrier.js';
import type { Cue } from './cues.js';
import { sentenceAt } from './sentence-at.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';
import { subjectOf } from './subject-of.js';

/** A clause without marks that somebody is said to have said. */
export interface Reported {
  readonly content: Span;
  readonly carrier: Carrier;
}

/** How far on either side of its cue reported speech is looked for, in characters. */
const reach = 600;

type Reader = (text: string, sentence: Span, cue: Cue) => Reported | undefined;

/** The first reader that applies says what a cue reports. */
const readers: readonly Reader[] = [accordingTo, trailing, inverted, withThat, withoutThat];

/**
 * Indirect speech, sentence by sentence: the outermost cue of a sentence reports. Cues in `taken`
 * attribute a quotation already.
 */
export function reportedSpeech(
  { article, sentences }: SegmentedArticle,
  cues: CuesIn,
  taken: ReadonlySet<Cue | undefined>,
): readonly Reported[] {
  const reported: Reported[] = [];
  let covered = 0;
  for (const cue of cues([0, article.text.length])) {
    if (taken.has(cue) || cue.entry.introduces === 'direct' || cue.span[0] < covered) continue;
    if (isNegated(article.text, cue)) continue;
    const sentence = sentenceAt(sentences, cue.span[0]);
    if (!sentence) continue;
    const start = Math.max(sentence.span[0], covered, cue.span[0] - reach);
    const from: Span = [start, Math.min(sentence.span[1], cue.span[1] + reach)];
    for (const reader of readers) {
      const found = reader(article.text, from, cue);
      if (!found) continue;
      reported.push(found);
      covered = Math.max(found.content[1], cue.span[1]);
      break;
    }
  }
  return reported;
}

/** "Roe never said that trade fell": she is no source of it. */
const isNegated = (text: string, { span }: Cue) =>
  /(?:\b(?:not|never)|n[’']t)(?: \w{2,12}ly| yet| ever)? $/.test(
    text.slice(Math.max(0, span[0] - 24), span[0]),
  );

/** "By Friday, 40 cases had been reported": the cases report nothing. */
const isPassive = (text: string, { span, word }: Cue) =>
  !word.endsWith('ing') &&
  /\b(?:is|are|was|were|be|been|being)(?: \w{2,12}ly)? $/.test(
    text.slice(Math.max(0, span[0] - 22), span[0]),
  );

/** "According to Roe, trade fell." "Trade fell, according to Roe." */
function accordingTo(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (cue.word !== 'according to') return undefined;
  const subject = subjectAfter(text, [cue.span[1], end]);
  if (!subject) return undefined;
  const before = bareEnd(text, start, cue.span[0]);
  if (before - start > 10) return reported(text, [start, before], { cue, subject });
  const comma = text.slice(subject[1], end).indexOf(', ');
  if (comma < 0) return undefined;
  const from = subject[1] + comma + 2;
  return reported(text, [from, bareEnd(text, from, end)], { cue, subject });
}

const closing =
  /^(?: (?:on|in|at|to|during|late|early|this|last|yesterday|today|[A-Z][a-z]+day)\b[^,;]{0,60})?[.!?"”’]{0,3}$/;

/** "Trade fell sharply, Roe said." */
function trailing(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (isPassive(text, cue)) return undefined;
  if (end - cue.span[1] > 80 || !closing.test(text.slice(cue.span[1], end))) return undefined;
  const comma = start + text.slice(start, cue.span[0]).lastIndexOf(', ');
  if (comma <= start) return undefined;
  const subject = subjectBefore(text, [comma + 1, cue.span[0]]);
  if (subject?.[0] !== comma + 2) return undefined;
  return reported(text, [start, comma], { cue, subject });
}

const trailingCues = /^(?:say|explain|add|note|warn|write|argue)$/;
const endsName = /^(?:[,.]| (?:who|of|on|in|at|from|during)\b)/;

/** "Trade fell sharply, said Roe, who had seen it." */
function inverted(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (!trailingCues.test(cue.entry.cue) || !text.slice(start, cue.span[0]).endsWith(', ')) {
    return undefined;
  }
  const subject = subjectAfter(text, [cue.span[1], end]);
  // "Roe, a lawyer, said Ohio would pay": what follows is a clause and no speaker.
  if (!subject || !/^\p{Lu}/u.test(text.charAt(subject[0]))) return undefined;
  if (!endsName.test(text.slice(subject[1], subject[1] + 8))) return undefined;
  return reported(text, [start, bareEnd(text, start, cue.span[0])], { cue, subject });
}

const that = /^ (?:(?:[^\s,;:]+,? ){0,12}?)that (?!of\b)/;

/** "Roe told reporters on Monday that trade fell." */
function withThat(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  // "lied that"
  if (cue.word.endsWith(' that'))
    return withSubject(text, start, cue, [cue.span[1] + 1, bareEnd(text, cue.span[1], end)]);
  const found = that.exec(text.slice(cue.span[1], Math.min(end, cue.span[1] + 120)));
  if (!found) return undefined;
  const content: Span = [
    cue.span[1] + found[0].length - 'that '.length,
    bareEnd(text, cue.span[1], end),
  ];
  return withSubject(text, start, cue, content);
}

const clause =
  /^ (?:(?:he|she|they|it|we|there|I|the|a|an|his|her|their|its|this|these|those|some|many|most|if|when|while|in|no|any|all|every|more|two|three)\b|[A-Z“"‘]|[a-z]+s )/;
const bareReporters =
  /^(?:say|believe|think|argue|suggest|claim|insist|hope|add|note|acknowledge|admit|warn|concede|maintain|predict|expect|fear|feel|contend|allege)$/;

/** "Roe said trade fell." */
function withoutThat(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (!bareReporters.test(cue.entry.cue)) return undefined;
  if (!clause.test(text.slice(cue.span[1], Math.min(end, cue.span[1] + 20)))) return undefined;
  return withSubject(text, start, cue, [cue.span[1] + 1, bareEnd(text, cue.span[1], end)]);
}

function withSubject(text: string, start: number, cue: Cue, content: Span): Reported | undefined {
  const subject = subjectOf(text, [start, content[1]], cue, content[1]);
  return subject && reported(text, content, { cue, subject });
}

/** A clause has three words or more. */
function reported(text: string, content: Span, carrier: Carrier): Reported | undefined {
  const words = text.slice(content[0], Math.min(content[1], content[0] + 80)).split(/\s+/, 3);
  return content[1] > content[0] && words.length === 3 ? { content, carrier } : undefined;
}
