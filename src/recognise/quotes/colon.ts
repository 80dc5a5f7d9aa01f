import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';
import { oneBefore } from '../one-before.js';
import type { Carrier } from './carrier.js';
import { carrierBefore } from './carrier-before.js';
import { cueEntry } from './cues.js';
import { isBlank } from './is-blank.js';
import { mainSubject } from './main-subject.js';
import type { Placed } from './regions.js';
import { opensSentence, quotedWhole, type Reading, type Speech } from './speech.js';
import { subjectBefore } from './subject-before.js';

/** "Roe stated:" before it, in the sentence or the paragraph before. */
export function carriedByColon(
  { text, segmented, cues }: Reading,
  place: Placed,
): Speech | undefined {
  const region =
    opensSentence(place) && isBlank(text, place.before)
      ? oneBefore(segmented.sentences, place.first.index)?.span
      : ([place.first.span[0], place.before[1]] as Span);
  if (!region || !/:["”’\s]*$/.test(text.slice(Math.max(region[0], region[1] - 4), region[1])))
    return undefined;
  const carrier =
    behindDash(text, region) ??
    carrierBefore(text, region, region[1], cues) ??
    colonAlone(text, region);
  return quotedWhole(place, carrier);
}

const capital = lean(/\p{Lu}/u);
const dashed = lean(
  /\s[—–-]{1,2} ?(?:[A-Z]?[a-z]+ from )?(\p{Lu}[\p{L}.’'-]*(?: (?:and |de |van |von )?\p{Lu}[\p{L}.’'-]*){0,5})\s*:\s*$/u,
);

/** "Trade falls - Jane Roe: “…”": a headline and its author, as newsletters print them. */
function behindDash(text: string, [start, end]: Span): Carrier | undefined {
  const from = Math.max(start, end - 120);
  const found = dashed.exec(text.slice(from, end));
  if (!found?.[1]) return undefined;
  const at = from + found.index + found[0].indexOf(found[1], found[0].search(capital));
  const mark = from + found.index + found[0].indexOf(':');
  return {
    cue: { span: [mark, mark + 1], entry: colon, word: ':', before: 0 },
    subject: [at, at + found[1].length],
  };
}

const colon = cueEntry({ cue: ':', words: [':'], introduces: 'direct' });

const wholeName = lean(/^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*| and){1,4}$/u);

/** "Trade falls - Jane Roe: “…”", "Her verdict:": no verb, but the colon attributes. */
function colonAlone(text: string, region: Span): Carrier {
  const at = text.lastIndexOf(':', region[1] - 1);
  const beside = subjectBefore(text, [region[0], at]);
  const name = beside && wholeName.test(text.slice(...beside));
  const subject = name ? beside : mainSubject(text, region);
  return {
    cue: { span: [at, at + 1], entry: colon, word: ':', before: 0 },
    ...(subject && { subject }),
  };
}
