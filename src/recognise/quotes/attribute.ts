import { lean } from '../lean-pattern.js';
import { carriedBehindPart, carriedSetOff } from './carried-part.js';
import type { CuesIn } from './carrier.js';
import { carriedByColon } from './colon.js';
import { continued } from './continued.js';
import { carriedBehind, followed, reopened } from './direct.js';
import { isTitle } from './form.js';
import { heading } from './heading.js';
import { inView } from './in-view.js';
import { introduced } from './introduced.js';
import { isBlank } from './is-blank.js';
import { type Placed, placed } from './regions.js';
import { resumed } from './resumed.js';
import { opensSentence, type Reading, type Rule, type Speech, unsaid } from './speech.js';
import { wordCount } from './word-count.js';

/** The first rule that applies says what a quoted passage is; the order matters. */
const rules: readonly Rule[] = [
  reopened,
  heading,
  title,
  carriedBehind,
  resumed,
  carriedByColon,
  carriedSetOff,
  followed,
  introduced,
  carriedBehindPart,
  continued,
  inView,
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
  if (!isTitle(text, place) || isUttered(text, place, cues)) return undefined;
  return unsaid(place);
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
function isUttered(text: string, { passage, before }: Placed, cues: CuesIn): boolean {
  const last = cues([Math.max(before[0], passage.outer[0] - 60), passage.outer[0]]).at(-1);
  if (!last) return false;
  const between = text.slice(last.span[1], passage.outer[0]);
  return (
    (between.length < 3 && uttering.has(last.entry.cue)) ||
    (calling.has(last.entry.cue) && somebody.test(between)) ||
    (describing.has(last.entry.cue) && / as(?: an?| the)? $/.test(between))
  );
}

const calling = new Set(['call', 'label', 'dub', 'brand', 'term', 'nickname']);
const describing = new Set([
  'refer to',
  'describe',
  'characterize',
  'characterise',
  'portray',
  'deride',
]);
/** "called Orme “The Rock”", "calling him a “Friend Of The River”" */
const somebody = lean(
  /^ (?:him|her|them|himself|herself|\p{Lu}[\w.’'-]*(?: \p{Lu}[\w.’'-]*){0,3})(?: an?| the)? $/u,
);

function unattributed({ text }: Reading, place: Placed): Speech {
  const words = wordCount(text.slice(...place.passage.span), 7);
  const opens = opensSentence(place) && isBlank(text, place.before);
  const form = words > (opens ? 3 : 5) ? 'direct' : 'term';
  return { form, parts: [place], content: [place.passage.outer], carrier: {} };
}
