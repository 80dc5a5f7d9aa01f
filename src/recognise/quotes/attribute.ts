import type { SegmentedArticle, Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { SpeechEntry } from '../../domain/vocabulary.js';
import {
  type Carrier,
  type CuesIn,
  carrierAfter,
  carrierBefore,
  carrierOpening,
  isBlank,
} from './carrier.js';
import { clauseEnd, contentAfter, contentBefore } from './content.js';
import { isTitle } from './form.js';
import { mainSubject } from './main-subject.js';
import { type Placed, placed } from './regions.js';
import { subjectBefore } from './subject.js';

/** One utterance: its quoted parts, what is attributed, and by which words. */
export interface Speech {
  readonly form: 'direct' | 'partial' | 'term';
  readonly parts: readonly Placed[];
  readonly content: readonly Span[];
  readonly carrier: Carrier;
}

/** Where the reader of an article stands: the sentences, the cues, the speech before. */
export interface Reading {
  readonly text: string;
  readonly segmented: SegmentedArticle;
  readonly cues: CuesIn;
}

type Rule = (reading: Reading, place: Placed, previous: Speech | undefined) => Speech | undefined;

/** The first rule that applies says what a quoted passage is; the order matters. */
const rules: readonly Rule[] = [
  reopened,
  title,
  carriedBehind,
  resumed,
  carriedByColon,
  followed,
  introduced,
  carriedBehindPart,
];

/** All quoted passages of an article, as utterances in order. */
export function attribute(reading: Reading): readonly Speech[] {
  const speeches: Speech[] = [];
  // A name of a thing between two parts does not interrupt an utterance.
  let latest = -1;
  for (const place of placed(reading.segmented)) {
    const previous = speeches[latest];
    const speech = speechAt(reading, place, previous);
    if (previous && speech.parts.length > 1) speeches[latest] = speech;
    else speeches.push(speech);
    if (speech.form !== 'term') latest = speech.parts.length > 1 ? latest : speeches.length - 1;
  }
  return speeches;
}

function speechAt(reading: Reading, place: Placed, previous: Speech | undefined): Speech {
  const open = previous && previous.parts.length < mostParts ? previous : undefined;
  for (const rule of rules) {
    const speech = rule(reading, place, open);
    if (speech) return speech;
  }
  return unattributed(reading, place);
}

/** A longer utterance is cut: each part repeats what the whole consists of. */
const mostParts = 30;

const joined = (previous: Speech, place: Placed): Speech => ({
  ...previous,
  parts: [...previous.parts, place],
  content: [...previous.content, place.passage.outer],
});

/** The paragraph before left its quotation open and this one goes on with it. */
function reopened(_: Reading, place: Placed, previous: Speech | undefined): Speech | undefined {
  return place.passage.continues && previous ? joined(previous, place) : undefined;
}

function title({ text }: Reading, place: Placed): Speech | undefined {
  if (!isTitle(text, place)) return undefined;
  return { form: 'term', parts: [place], content: [place.passage.outer], carrier: {} };
}

/** "“We will not yield,” said Roe." */
function carriedBehind(reading: Reading, place: Placed): Speech | undefined {
  const { text, cues } = reading;
  if (!opensSentence(place) || !(isBlank(text, place.before) || followsColon(text, place)))
    return undefined;
  const carrier = carrierAfter(text, place, cues) ?? carriedInNextSentence(reading, place);
  if (!carrier) return undefined;
  return { form: 'direct', parts: [place], content: [place.passage.outer], carrier };
}

/** "Roe saw it otherwise: “…,” she said." */
const followsColon = (text: string, { before }: Placed) =>
  /:\s*$/.test(text.slice(Math.max(before[0], before[1] - 3), before[1]));

const opensSentence = ({ first, before }: Placed) => before[0] === first.span[0];

/** "“Why now?” Roe asked.": the question mark ended the sentence, but not the report. */
function carriedInNextSentence(
  { text, segmented, cues }: Reading,
  place: Placed,
): Carrier | undefined {
  if (!isBlank(text, place.after)) return undefined;
  const next = segmented.sentences[place.last.index + 1];
  if (next?.paragraph !== place.paragraph) return undefined;
  const carrier = carrierOpening(text, next.span, cues);
  if (!carrier?.cue || carrier.cue.span[0] - next.span[0] > 60) return undefined;
  const end = place.passage.span[1];
  const isOpen = /[?!…—–-]['’]?$/.test(text.slice(end - 2, end));
  const endsThere = next.span[1] - Math.max(carrier.cue.span[1], carrier.subject?.[1] ?? 0) < 3;
  return isOpen || endsThere ? carrier : undefined;
}

/** "“Today,” she said, “we begin.”" */
function resumed(reading: Reading, place: Placed, previous?: Speech): Speech | undefined {
  const { cues } = reading;
  const last = previous?.parts.at(-1);
  if (!previous || !last || last.last.index !== place.first.index || opensSentence(place))
    return undefined;
  const cue = previous.carrier.cue;
  const carried = cue && cue.span[0] >= place.before[0] && cue.span[0] < place.before[1];
  if (previous.form === 'direct' && carried && cues([cue.span[1], place.before[1]]).length === 0)
    return joined(previous, place);
  const own = cues(place.before).length > 0;
  return previous.form === 'partial' && !own ? joinedPart(reading, previous, place) : undefined;
}

/** A further part of one clause: "called it “rash” and “unwise” at once". */
function joinedPart({ text, cues }: Reading, previous: Speech, place: Placed): Speech {
  const start = previous.content[0]?.[0] ?? place.passage.outer[0];
  const end = clauseEnd(text, place.passage.outer[1], place.after[1], cues);
  return { ...previous, parts: [...previous.parts, place], content: [[start, end]] };
}

/** "Roe stated:" before it, in the sentence or the paragraph before. */
function carriedByColon({ text, segmented, cues }: Reading, place: Placed): Speech | undefined {
  const region =
    opensSentence(place) && isBlank(text, place.before)
      ? segmented.sentences[place.first.index - 1]?.span
      : ([place.first.span[0], place.before[1]] as Span);
  if (!region || !/:["”’\s]*$/.test(text.slice(Math.max(region[0], region[1] - 4), region[1])))
    return undefined;
  const carrier = carrierBefore(text, region, region[1], cues) ?? colonAlone(text, region);
  return { form: 'direct', parts: [place], content: [place.passage.outer], carrier };
}

const colon: SpeechEntry = { cue: ':', words: [':'], introduces: 'direct' };

/** "Trade falls - Jane Roe: “…”", "Her verdict:": no verb, but the colon attributes. */
function colonAlone(text: string, region: Span): Carrier {
  const at = text.lastIndexOf(':', region[1] - 1);
  const beside = subjectBefore(text, [region[0], at]);
  const name = beside && /^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*| and){1,4}$/u.test(text.slice(...beside));
  const subject = name ? beside : mainSubject(text, region);
  return { cue: { span: [at, at + 1], entry: colon, word: ':' }, ...(subject && { subject }) };
}

function subjectOnly(text: string, region: Span): Carrier {
  const subject = mainSubject(text, region);
  return subject ? { subject } : {};
}

/** A whole quoted sentence without a carrier: whoever spoke last, or is spoken of, goes on. */
function followed(
  reading: Reading,
  place: Placed,
  previous: Speech | undefined,
): Speech | undefined {
  const { text, segmented, cues } = reading;
  if (!opensSentence(place) || !isBlank(text, place.before) || !isBlank(text, place.after))
    return undefined;
  const before = segmented.sentences[place.first.index - 1];
  if (!before || place.paragraph - before.paragraph > 1) return undefined;
  if (previous && isSaidIn(before, previous)) return joined(previous, place);
  const carrier =
    carrierBefore(text, before.span, before.span[1], cues) ?? subjectOnly(text, before.span);
  return { form: 'direct', parts: [place], content: [place.passage.outer], carrier };
}

/** The sentence holds the end of the speech before, or the words that attribute it. */
function isSaidIn({ span }: Sentence, { parts, carrier, form }: Speech): boolean {
  const end = parts.at(-1)?.passage.outer[1] ?? 0;
  const cue = carrier.cue?.span[0] ?? -1;
  const inside = (at: number) => at >= span[0] && at < span[1];
  return form === 'direct' ? inside(end - 1) || inside(cue) : inside(end - 1);
}

/** "Roe said “…”", "Roe called it “rash”". */
function introduced({ text, cues }: Reading, place: Placed, previous?: Speech): Speech | undefined {
  const { passage, first, before } = place;
  // "“…,” Roe said, calling it “rash”": the words of the first quotation are no subject.
  const shares = previous?.parts.at(-1)?.last.index === first.index && !opensSentence(place);
  const region: Span = shares && cues(before).length > 0 ? before : first.span;
  const found = carrierBefore(text, region, passage.outer[0], cues);
  if (!found?.cue) return undefined;
  const subject = found.subject ?? (shares ? previous?.carrier.subject : undefined);
  const carrier = { cue: found.cue, ...(subject && { subject }) };
  const between = text.slice(carrier.cue.span[1], passage.outer[0]);
  const capital = /^\p{Lu}/u.test(text.slice(...passage.span));
  const apart = /[,:]\s*$/.test(between) || (capital && between.trim() === '');
  if (apart && !opensClause.test(between)) {
    return {
      form: capital ? 'direct' : 'partial',
      parts: [place],
      content: [passage.outer],
      carrier,
    };
  }
  const content = contentAfter(text, carrier.cue, place, cues);
  return { form: 'partial', parts: [place], content: [content], carrier };
}

/** "said that if they come, “we go”": the quotation is the end of a clause. */
const opensClause = /^\s+(?:that|if|when|while|he|she|it|they)\b|\sthat\s/;

/** "It was a “rash step,” Roe said." */
function carriedBehindPart({ text, cues }: Reading, place: Placed): Speech | undefined {
  const carrier =
    (isSetOff(text, place) ? carrierAfter(text, place, cues) : undefined) ??
    carrierAtEnd(text, place, cues);
  if (!carrier) return undefined;
  const content = contentBefore(text, place, carrier);
  return { form: 'partial', parts: [place], content: [content], carrier };
}

/** A comma inside the marks or behind them parts the quotation from its carrier. */
const isSetOff = (text: string, { passage, after }: Placed) =>
  /[,?!…—–-]/.test(text.charAt(passage.span[1] - 1)) ||
  /^\s*[,—–-]/.test(text.slice(after[0], after[0] + 3));

/** "The “rash step” cost lives, Roe said." */
function carrierAtEnd(text: string, { after }: Placed, cues: CuesIn): Carrier | undefined {
  const cue = cues(after).at(-1);
  if (!cue) return undefined;
  const comma = text.lastIndexOf(', ', cue.span[0]);
  if (comma < after[0]) return undefined;
  return carrierOpening(text, [comma + 1, after[1]], cues);
}

function unattributed({ text }: Reading, place: Placed): Speech {
  const words = text.slice(...place.passage.span).split(/\s+/, 7).length;
  const form = words > 6 || (opensSentence(place) && words > 3) ? 'direct' : 'term';
  return { form, parts: [place], content: [place.passage.outer], carrier: {} };
}
