import { carriedBehindPart, carriedSetOff } from './carried-part.js';
import type { CuesIn } from './carrier.js';
import { carriedByColon } from './colon.js';
import { carriedBehind, followed, reopened } from './direct.js';
import { isTitle } from './form.js';
import { introduced } from './introduced.js';
import { type Placed, placed } from './regions.js';
import { resumed } from './resumed.js';
import { opensSentence, type Reading, type Rule, type Speech } from './speech.js';

/** The first rule that applies says what a quoted passage is; the order matters. */
const rules: readonly Rule[] = [
  reopened,
  title,
  carriedBehind,
  resumed,
  carriedByColon,
  carriedSetOff,
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

function title({ text, cues }: Reading, place: Placed): Speech | undefined {
  if (!isTitle(text, place) || isUttered(place, cues)) return undefined;
  return { form: 'term', parts: [place], content: [place.passage.outer], carrier: {} };
}

const uttering = new Set([
  'say',
  'chant',
  'shout',
  'yell',
  'cry',
  'scream',
  'answer',
  'reply',
  'add',
  'quip',
]);

/** "chanted “Free The River”": whoever calls it out does not name a thing. */
function isUttered({ passage, before }: Placed, cues: CuesIn): boolean {
  const last = cues([Math.max(before[0], passage.outer[0] - 24), passage.outer[0]]).at(-1);
  return last !== undefined && passage.outer[0] - last.span[1] < 3 && uttering.has(last.entry.cue);
}

function unattributed({ text }: Reading, place: Placed): Speech {
  const words = text.slice(...place.passage.span).split(/\s+/, 7).length;
  const form = words > 6 || (opensSentence(place) && words > 3) ? 'direct' : 'term';
  return { form, parts: [place], content: [place.passage.outer], carrier: {} };
}
