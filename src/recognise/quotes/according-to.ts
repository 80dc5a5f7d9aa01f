import type { Span } from '../../domain/span.js';
import { bareEnd } from './bare-end.js';
import { hasFiniteVerb } from './finite.js';
import { type CuePlace, type Reported, reported } from './reported.js';
import { contentStart } from './reported-around.js';
import { reportedEnd } from './reported-end.js';
import { subjectAfter } from './subject-after.js';

const phrase = /^ ([^.,;:()]{3,80})/;

/** "according to [recent data of the bank]": whatever stands there is the source. */
function phraseAfter(text: string, [start, end]: Span): Span | undefined {
  const words = phrase.exec(text.slice(start, Math.min(end, start + 100)))?.[1];
  return words === undefined ? undefined : [start + 1, start + 1 + words.trimEnd().length];
}

/** What follows the source is the writer's own: ", but she has vowed to go on" */
const ownWords = /^(?:but|and|while|which|who|an?|with|compared|though|although|[a-z]+ing)\b/;

/** "paid according to rank" */
const byMeasure =
  /\b(?:calculated|computed|var(?:y|ies|ied)|divided|ranked|sorted|judged|paid|adjusted|arranged|treated) $/;

/** "According to Roe, trade fell.", "Trade fell, according to Roe.", "Trade, according to Roe, fell." */
export function accordingTo({ text, region, cue, later }: CuePlace): Reported | undefined {
  if (
    cue.word !== 'according to' ||
    byMeasure.test(text.slice(Math.max(0, cue.span[0] - 12), cue.span[0]))
  )
    return undefined;
  const [start, end] = region;
  const subject = subjectAfter(text, [cue.span[1], end]) ?? phraseAfter(text, [cue.span[1], end]);
  if (!subject) return undefined;
  const before: Span = [
    contentStart(text, [start, cue.span[0]]),
    bareEnd(text, start, cue.span[0]),
  ];
  const words = text.slice(...before);
  if (words.length > 10 && hasFiniteVerb(words)) return reported(text, [before], { cue, subject });
  const comma = text.slice(subject[1], Math.min(end, subject[1] + 160)).indexOf(', ');
  const isFronted = before[1] <= before[0];
  if (
    comma < 0 ||
    (!isFronted && ownWords.test(text.slice(subject[1] + comma + 2, subject[1] + comma + 14)))
  )
    return reported(text, [before], { cue, subject });
  const from = subject[1] + comma + 2;
  return reported(text, [before, [from, reportedEnd(text, [from, end], later)]], { cue, subject });
}
