import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { type Carrier, type CuesIn, subjectOf } from './carrier.js';
import type { Cue } from './cues.js';
import { sentenceAt } from './sentence-at.js';
import { subjectAfter, subjectBefore } from './subject.js';

/** A clause without marks that somebody is said to have said. */
export interface Reported {
  readonly content: Span;
  readonly carrier: Carrier;
}

type Reader = (text: string, sentence: Span, cue: Cue) => Reported | undefined;

/** The first reader that applies says what a cue reports. */
const readers: readonly Reader[] = [accordingTo, trailing, withThat, withoutThat];

/** Indirect speech, sentence by sentence: the outermost cue of a sentence reports. */
export function reportedSpeech(
  { article, sentences }: SegmentedArticle,
  cues: CuesIn,
): readonly Reported[] {
  const reported: Reported[] = [];
  let covered = 0;
  for (const cue of cues([0, article.text.length])) {
    if (cue.entry.introduces === 'direct' || cue.span[0] < covered) continue;
    const sentence = sentenceAt(sentences, cue.span[0]);
    if (!sentence) continue;
    const from: Span = [Math.max(sentence.span[0], covered), sentence.span[1]];
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

/** "According to Roe, trade fell." "Trade fell, according to Roe." */
function accordingTo(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (cue.word !== 'according to') return undefined;
  const subject = subjectAfter(text, [cue.span[1], end]);
  if (!subject) return undefined;
  const lead = text.slice(start, cue.span[0]);
  const before = lead.replace(/[\s,]+$/, '').length;
  const comma = text.indexOf(', ', subject[1]);
  const content: Span =
    before > 10
      ? [start, start + before]
      : comma > 0 && comma < end
        ? [comma + 2, bare(text, end)]
        : [0, 0];
  return long(text, content) ? { content, carrier: { cue, subject } } : undefined;
}

/** "Trade fell sharply, Roe said." */
function trailing(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  if (
    !/^(?: (?:on|in|at|to|during|late|early|this|last|yesterday|today|[A-Z][a-z]+day)\b[^,;]{0,60})?[.!?"”’]{0,3}$/.test(
      text.slice(cue.span[1], Math.min(end, cue.span[1] + 90)),
    )
  ) {
    return undefined;
  }
  const comma = text.lastIndexOf(', ', cue.span[0]);
  if (comma <= start) return undefined;
  const subject = subjectBefore(text, [comma + 1, cue.span[0]]);
  if (!subject || !/^,? *$/.test(text.slice(comma, subject[0]))) return undefined;
  const content: Span = [start, comma];
  return long(text, content) ? { content, carrier: { cue, subject } } : undefined;
}

const that = /^ (?:(?:[^\s,;:]+,? ){0,12}?)that (?!of\b)/;

/** "Roe told reporters on Monday that trade fell." */
function withThat(text: string, [start, end]: Span, cue: Cue): Reported | undefined {
  const found = that.exec(text.slice(cue.span[1], Math.min(end, cue.span[1] + 120)));
  if (!found) return undefined;
  const content: Span = [cue.span[1] + found[0].length - 'that '.length, bare(text, end)];
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
  return withSubject(text, start, cue, [cue.span[1] + 1, bare(text, end)]);
}

function withSubject(text: string, start: number, cue: Cue, content: Span): Reported | undefined {
  const subject = subjectOf(text, [start, content[1]], cue, content[1]);
  return subject && long(text, content) ? { content, carrier: { cue, subject } } : undefined;
}

/** A clause has three words or more. */
const long = (text: string, [start, end]: Span) =>
  end > start && text.slice(start, end).split(/\s+/, 3).length === 3;

const bare = (text: string, end: number) => (/[.!?]/.test(text.charAt(end - 1)) ? end - 1 : end);
