import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { accordingTo } from './according-to.js';
import type { CuesIn } from './carrier.js';
import type { Cue } from './cues.js';
import type { Reported, ReportReader } from './reported.js';
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
    if (
      isNegated(text, cue) ||
      isCompared(text, cue) ||
      isPurpose(text, cue) ||
      isPassive(text, cue)
    )
      continue;
    const sentence = sentenceAt(sentences, cue.span[0]);
    if (!sentence) continue;
    const start = Math.max(sentence.span[0], covered, cue.span[0] - reach);
    const region: Span = [start, Math.min(sentence.span[1], cue.span[1] + reach)];
    const later = cues([cue.span[1], region[1]]);
    const report = firstOf(readers, {
      text,
      region,
      cue,
      later,
      shared: sharedSubject(text, found.at(-1), cue),
    });
    if (!report) continue;
    const near = cues([Math.max(sentence.span[0], cue.span[0] - reach), cue.span[1]]);
    const subject = subjectBeside(text, sentence.span, near, near.length - 1);
    found.push(subject ? { ...report, carrier: { cue, subject } } : report);
    covered = Math.max(report.content.at(-1)?.[1] ?? 0, cue.span[1]);
  }
  return found;
}

const mayReport = ({ entry }: Cue) => entry.introduces !== 'direct' || entry.takes !== undefined;

function firstOf(
  all: readonly ReportReader[],
  place: Parameters<ReportReader>[0],
): Reported | undefined {
  for (const read of all) {
    const report = read(place);
    if (report) return report;
  }
  return undefined;
}

const goesOn = /^,?(?: (?:and|but|while|then|also|later|[a-z]+ly))* $/;

function sharedSubject(text: string, last: Reported | undefined, { span }: Cue): Span | undefined {
  const end = last?.content.at(-1)?.[1] ?? 0;
  const isNear = end > 0 && span[0] - end < 24 && goesOn.test(text.slice(end, span[0]));
  return isNear ? last?.carrier.subject : undefined;
}

/** "By Friday, 40 cases had been reported": the cases report nothing. */
const isPassive = (text: string, { span, word }: Cue) =>
  !word.endsWith('ing') &&
  /\b(?:is|are|was|were|be|been|being|get|gets|got)(?: \w{2,12}ly| not)? $/.test(
    text.slice(Math.max(0, span[0] - 24), span[0]),
  );

/** "Roe never said that trade fell", "Roe declined to say whether": she is no source of it. */
const isNegated = (text: string, { span }: Cue) =>
  /(?:\b(?:not|never)|n[’']t|\b(?:declin|refus|fail)[a-z]{1,3} to)(?: \w{2,12}ly| yet| ever)? $/.test(
    text.slice(Math.max(0, span[0] - 32), span[0]),
  );

/** "fewer than expected", "as promised" */
const isCompared = (text: string, { span }: Cue) =>
  /\b(?:than|as) $/i.test(text.slice(Math.max(0, span[0] - 5), span[0]));

/** "Roe asked Orme to disclose it": what is to be said is not said; "went on to say" is. */
const isPurpose = (text: string, { span }: Cue) => {
  const before = text.slice(Math.max(0, span[0] - 24), span[0]);
  return (
    / to (?:[a-z]{2,12}ly )?$/.test(before) &&
    !/\b(?:went on|goes on|continued|continues|had|has|have|used) to (?:[a-z]+ly )?$/.test(before)
  );
};
