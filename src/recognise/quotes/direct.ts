import type { Span } from '../../domain/span.js';
import { oneBefore } from '../one-before.js';
import type { Carrier } from './carrier.js';
import { carrierBefore } from './carrier-before.js';
import { carrierBehind, carrierOpening } from './carrier-behind.js';
import { endsInWord } from './ends-in-word.js';
import { isBlank } from './is-blank.js';
import { mainSubject } from './main-subject.js';
import type { Placed } from './regions.js';
import {
  isSaidIn,
  joined,
  opensSentence,
  quotedWhole,
  type Reading,
  type Speech,
} from './speech.js';
import { wordCount } from './word-count.js';

/** The paragraph before left its quotation open and this one goes on with it. */
export function reopened(
  { text, cues }: Reading,
  place: Placed,
  previous: Speech | undefined,
): Speech | undefined {
  if (!place.passage.continues || !previous) return undefined;
  return carrierBehind(text, place, cues) ? undefined : joined(previous, place);
}

/** "“We will not yield,” said Roe." */
export function carriedBehind(reading: Reading, place: Placed): Speech | undefined {
  const { text, cues } = reading;
  if (!opensSentence(place) || !(isBlank(text, place.before) || followsColon(text, place)))
    return undefined;
  if (isAttribute(text, place)) return undefined;
  const carrier = carrierBehind(text, place, cues) ?? carriedInNextSentence(reading, place);
  if (!carrier) return undefined;
  return quotedWhole(place, carrier);
}

/** "“Coast Talk” host Anna Roe said": the quoted name tells of what she is the host. */
const isAttribute = (text: string, { passage, after }: Placed) =>
  endsInWord(text, passage.span) &&
  /^ (?!(?:he|she|they|we|it|the|an?|one|said|says)\b)[a-z]/.test(
    text.slice(after[0], after[0] + 6),
  );

/** "Roe saw it otherwise: “…,” she said." */
const followsColon = (text: string, { before }: Placed) =>
  /:\s*$/.test(text.slice(Math.max(before[0], before[1] - 3), before[1]));

/** How far into the next sentence a carrier's cue may stand: behind a title, a name and an office. */
const farthest = 120;

/** "“Why now?” Roe asked.": the question mark ended the sentence, but not the report. */
function carriedInNextSentence(
  { text, segmented, cues }: Reading,
  place: Placed,
): Carrier | undefined {
  if (!isBlank(text, place.after)) return undefined;
  const next = segmented.sentences[place.last.index + 1];
  if (next?.paragraph !== place.paragraph) return undefined;
  const carrier = carrierOpening(text, next.span, cues);
  if (!carrier?.cue || carrier.cue.span[0] - next.span[0] > farthest) return undefined;
  const end = place.passage.span[1];
  const isOpen = /[?!…—–-]['’]?$/.test(text.slice(end - 2, end));
  const endsThere = next.span[1] - Math.max(carrier.cue.span[1], carrier.subject?.[1] ?? 0) < 3;
  return isOpen || endsThere ? carrier : undefined;
}

/**
 * A quotation without a carrier at a sentence's start: whoever spoke last goes on. Where it is the
 * whole sentence it may as well be whoever was spoken of.
 */
export function followed(
  reading: Reading,
  place: Placed,
  previous: Speech | undefined,
): Speech | undefined {
  const { text, segmented, cues } = reading;
  if (!opensSentence(place) || !isBlank(text, place.before)) return undefined;
  const before = oneBefore(segmented.sentences, place.first.index);
  if (!before || place.paragraph - before.paragraph > 1) return undefined;
  if (!isBlank(text, place.after)) {
    const goesOn = place.paragraph === before.paragraph && cues(place.after).length === 0;
    const saysMore = goesOn && previous?.form === 'direct' && isSaidIn(before, previous);
    return saysMore && !isTerm(text, place) ? joined(previous, place) : undefined;
  }
  if (previous && isSaidIn(before, previous)) return joined(previous, place);
  const carrier =
    carrierBefore(text, before.span, before.span[1], cues) ?? subjectOnly(text, before.span);
  return quotedWhole(place, carrier);
}

/** "“Top secret” is the highest level." */
const isTerm = (text: string, { passage }: Placed) => wordCount(text.slice(...passage.span), 5) < 5;

function subjectOnly(text: string, region: Span): Carrier {
  const subject = mainSubject(text, region);
  return subject ? { subject } : {};
}
