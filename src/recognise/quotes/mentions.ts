import type { QuoteMention } from '../../domain/mention.js';
import type { Quote } from '../../domain/quote.js';
import type { SegmentedArticle } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { Building } from '../building.js';
import type { Words } from '../words.js';
import type { Carrier } from './carrier.js';
import { type OccasionOf, occasionsOf } from './occasions.js';
import type { Reported } from './reported.js';
import { sentenceAt } from './sentence-at.js';
import type { Speakers } from './speaker.js';
import type { Speech } from './speech.js';

/** What is about to become a mention: one a quoted part, one a reported clause or what of it is longest. */
interface Draft {
  readonly form: Quote['form'];
  readonly spans: readonly Span[];
  readonly content: readonly Span[];
  readonly carrier: Carrier;
}

/** One mention a pair of marks and paragraph; the parts of one utterance share their `speech`. */
export function mentionsOf(
  segmented: SegmentedArticle,
  words: Words,
  speeches: readonly Speech[],
  reported: readonly Reported[],
  speakers: Speakers,
): readonly QuoteMention[] {
  const occasionOf = occasionsOf(segmented, words, speakers);
  const drafts = [...speeches.map(quotedDraft), ...apart(reported, speeches)].sort(byStart);
  const mentions: QuoteMention[] = [];
  for (const [index, draft] of drafts.entries()) {
    const quote = quoteOf(segmented, draft, `s${index + 1}`, speakers, occasionOf);
    for (const span of draft.spans) {
      const sentence = sentenceAt(segmented.sentences, span[0])?.index ?? 0;
      mentions.push({ kind: 'quote', span, sentence, quote });
    }
  }
  return mentions.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

const byStart = (a: Draft, b: Draft) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0);

const quotedDraft = ({ form, parts, content, carrier }: Speech): Draft => ({
  form,
  spans: parts.map(({ passage }) => passage.span),
  content,
  carrier,
});

/**
 * Reported clauses in which nobody is quoted; where somebody is, the quotation stands for both. The
 * name of a thing is no quotation.
 */
function apart(reported: readonly Reported[], speeches: readonly Speech[]): readonly Draft[] {
  const taken: Span[] = [];
  for (const { form, parts, content } of speeches) {
    if (form === 'term') continue;
    for (const { passage } of parts) taken.push(passage.outer);
    taken.push(...content);
  }
  taken.sort((a, b) => a[0] - b[0]);
  const drafts: Draft[] = [];
  let at = 0;
  for (const { content, carrier } of reported) {
    const start = content[0]?.[0] ?? 0;
    while (at < taken.length && (taken[at]?.[1] ?? 0) <= start) at += 1;
    const next = taken[at];
    if (next && next[0] < (content.at(-1)?.[1] ?? 0)) continue;
    drafts.push({ form: 'indirect', spans: [longest(content)], content, carrier });
  }
  return drafts;
}

/** Of "The dam, Roe said, will hold" what can be set beside another's words. */
const longest = (content: readonly Span[]): Span =>
  content.reduce((a, b) => (b[1] - b[0] > a[1] - a[0] ? b : a));

function quoteOf(
  { article, sentences }: SegmentedArticle,
  draft: Draft,
  speech: string,
  speakers: Speakers,
  occasionOf: OccasionOf,
): Quote {
  const { form, content, spans } = draft;
  const { cue } = draft.carrier;
  const speaker = draft.carrier.subject && speakers.nameOf(draft.carrier.subject, !cue);
  const subject = cue || speaker ? draft.carrier.subject : undefined;
  const home = sentenceAt(sentences, cue?.span[0] ?? spans[0]?.[0] ?? 0);
  const occasion = form === 'term' || !home ? undefined : occasionOf(home, cue, speaker);
  const quote: Building<Quote> = { form, content, speech };
  if (speaker) quote.speaker = speaker;
  if (subject) quote.speakerSpan = subject;
  if (cue) {
    quote.cue = article.text.slice(cue.span[0], cue.span[1]);
    quote.cueSpan = cue.span;
    if (cue.entry.manner !== undefined) quote.manner = cue.entry.manner;
  }
  if (occasion) quote.occasion = occasion;
  return quote;
}
