import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { accordingTo } from './according-to.js';
import type { CuesIn } from './carrier.js';
import type { Cue } from './cues.js';
import { reportsNothing } from './not-reporting.js';
import type { CuePlace, Reported, ReportReader } from './reported.js';
import { inserted, inverted } from './reported-around.js';
import { asReported } from './reported-as.js';
import { withoutThat, withThat } from './reported-clause.js';
import { asQuestion, withThing } from './reported-phrase.js';
import { inRelative } from './reported-relative.js';
import { sentenceAt } from './sentence-at.js';
import { subjectBeside } from './subject-beside.js';

/** How far on either side of its cue reported speech is looked for, in characters. */
const reach = 600;

/** The first reader that applies says what a cue reports. */
const readers: readonly ReportReader[] = [
  accordingTo,
  asReported,
  inserted,
  inverted,
  inRelative,
  asQuestion,
  withThat,
  withoutThat,
  withThing,
];

/**
 * Indirect speech, sentence by sentence: the outermost cue of a sentence reports. Cues in `taken`
 * attribute a quotation already.
 */
export function reportedSpeech(
  { article, sentences }: SegmentedArticle,
  cues: CuesIn,
  taken: ReadonlySet<Cue | undefined>,
): readonly Reported[] {
  const { text } = article;
  const found: Reported[] = [];
  let covered = 0;
  for (const cue of cues([0, text.length])) {
    if (taken.has(cue) || !mayReport(cue) || cue.span[0] < covered) continue;
    const sentence = reportsNothing(text, cue) ? undefined : sentenceAt(sentences, cue.span[0]);
    if (!sentence) continue;
    const start = Math.max(sentence.span[0], covered, cue.span[0] - reach);
    const region: Span = [start, Math.min(sentence.span[1], cue.span[1] + reach)];
    const near = cues([Math.max(sentence.span[0], cue.span[0] - reach), cue.span[1]]);
    const shared =
      subjectBeside(text, sentence.span, near, near.length - 1) ??
      subjectOfLast(text, found.at(-1), cue);
    const later = cues([cue.span[1], region[1]]);
    const report = firstReport({ text, region, cue, later, shared });
    if (!report) continue;
    found.push(report);
    covered = Math.max(report.content.at(-1)?.[1] ?? 0, cue.span[1]);
  }
  return found;
}

const mayReport = ({ entry }: Cue) => entry.introduces !== 'direct' || entry.takes !== undefined;

function firstReport(place: CuePlace): Reported | undefined {
  for (const read of readers) {
    const report = read(place);
    if (report) return report;
  }
  return undefined;
}

const goesOn = /^,?(?: (?:and|but|while|then|also|later|[a-z]+ly))* $/;

/** "Roe said it fell [and insisted]": who reported last goes on. */
function subjectOfLast(text: string, last: Reported | undefined, { span }: Cue): Span | undefined {
  const end = last?.content.at(-1)?.[1] ?? 0;
  const isNear = end > 0 && span[0] - end < 24 && goesOn.test(text.slice(end, span[0]));
  return isNear ? last?.carrier.subject : undefined;
}
