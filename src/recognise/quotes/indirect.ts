import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { accordingTo } from './according-to.js';
import type { CuesIn } from './carrier.js';
import type { Cue } from './cues.js';
import type { Reported, ReportReader } from './reported.js';
import { inverted, trailing } from './reported-before.js';
import { withoutThat, withThat } from './reported-behind.js';
import { sentenceAt } from './sentence-at.js';
import { subjectBeside } from './subject-beside.js';

/** How far on either side of its cue reported speech is looked for, in characters. */
const reach = 600;

/** The first reader that applies says what a cue reports. */
const readers: readonly ReportReader[] = [accordingTo, trailing, inverted, withThat, withoutThat];

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
      const near = cues([Math.max(sentence.span[0], cue.span[0] - reach), cue.span[1]]);
      const subject = subjectBeside(article.text, sentence.span, near, near.length - 1);
      reported.push(subject ? { ...found, carrier: { cue, subject } } : found);
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
