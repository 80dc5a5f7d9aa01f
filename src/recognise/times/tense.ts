import type { Span } from '../../domain/span.js';
import { oneBefore } from '../one-before.js';
import { type Cue, type CueRun, cuesIn, type Tense } from './cues.js';

/** How far a verb reaches, in units of text: a clause is seldom longer. */
const reach = 120;

const speech =
  /^(?:said|told|added|announced|warned|tweeted|reported|confirmed|insisted|suggested)$/;
/** "asked them to decide by |Friday"; "if it is not passed by |Friday". */
const infinitive = /\bto [a-z]{2,14}\b[^,]{0,60}$/;
const deadline = /\bby (?:the end of |early |late |mid-)?$/;
/** "by the |12th", but not "by the |Tuesday deadline". */
const dayDeadline = /\bby the \d$/;
/** "starting in |November", "into |November" may lie on either side, whatever the verb before. */
const onset =
  /\b(?:(?:starting|beginning|kicking off)(?: (?:on|in|from))?|into) (?:early |late |mid-)?$/;
/** "limits starting |Monday" are news before they start. */
const weekday = /^[A-Z][a-z]{2,5}day\b/;
/** "told reporters on |Monday": who was told stands between, and no more. */
const toldWhom =
  /^(?:told|warned|informed|urged|asked|assured|reminded)(?: (?:the|a|an|his|her|their))?(?: (?!(?:the|a|an|that|this|his|her|their|to|of|in|at|for|about|if|not)\b)[\w.’'-]{1,20}){1,4}(?: on)?(?: (?:early|late))? $/;

/** What has happened, and goes by its date: "the Jan. 6 |attack". */
const happening =
  '(?:attacks?|riots?|insurrection|siege|storming|shootings?|massacre|bombings?|explosions?|crash|killings?|murders?|raid|incident|arrest|protests?|disaster|earthquake|collapse|assault)';
const happened = new RegExp(`^ (?:[A-Za-z.]{1,14} ){0,2}${happening}\\b`);
const ofHappening = new RegExp(
  `\\b(?:${happening} (?:on|of)|(?:following|aftermath of|wake of|anniversary of) the) $`,
);

/** "the lowest since |June 22"; "down from |March’s 6%". */
const since = /\bsince (?:early |late |mid-)?$/;
const printedFigure = /^['’]s (?:record |revised |high of |low of )?[$£€]?\d/;

/** Whether the expression dates something that has happened. */
export const looksBack = (text: string, start: number, end: number): boolean =>
  happened.test(text.slice(end, end + 45)) ||
  printedFigure.test(text.slice(end, end + 14)) ||
  since.test(text.slice(Math.max(0, start - 12), start)) ||
  ofHappening.test(text.slice(Math.max(0, start - 24), start));

const joins = /,|\b(?:and|but|when|after|as|who|which|that|because|while)\b/;

/** What stands around an expression in its sentence. */
interface Around {
  /** Where its clause begins, as far as is known. */
  readonly from: number;
  readonly last: Cue | undefined;
  readonly next: Cue | undefined;
}

/** Index of the first cue that begins at or after a place, by halving. */
function firstFrom(cues: readonly Cue[], at: number): number {
  let [low, high] = [0, cues.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function around(cues: readonly Cue[], sentence: Span, start: number, end: number): Around {
  const previous = oneBefore(cues, firstFrom(cues, start));
  const following = cues[firstFrom(cues, end)];
  const near = previous && start - previous.end <= reach ? previous : undefined;
  return {
    from: previous?.tells === 'end' ? previous.end : sentence[0],
    last: near?.tells === 'end' ? undefined : near,
    next:
      following && following.at - end <= reach && following.tells !== 'end' ? following : undefined,
  };
}

/** A cue after the expression counts where that stands first, or close by: "Monday's vote will". */
function governs(text: string, from: number, start: number, end: number, next: Cue): boolean {
  const close = next.at - end < 30 && !joins.test(text.slice(end, next.at));
  return start - from < 12 || close;
}

const tenseOf = (cue: Cue | undefined): Tense =>
  cue === undefined || cue.tells === 'end' ? 'unknown' : cue.tells;

/**
 * Tense of the clause around `[start, end)`, by the nearest cue before it, else after it.
 *
 *     He said the talks on Monday will go ahead.
 *        ^^^^ speech is passed over ^^^^ for what follows
 */
function tenseAround(
  text: string,
  cues: readonly Cue[],
  sentence: Span,
  [start, end]: Span,
): Tense {
  const lead = text.slice(Math.max(sentence[0], start - 80), start);
  if (onset.test(lead)) return weekday.test(text.slice(start, end)) ? 'future' : 'unknown';
  const { from, last, next } = around(cues, sentence, start, end);
  const due =
    deadline.test(lead) || dayDeadline.test(text.slice(Math.max(0, start - 8), start + 1));
  if (due && (last?.tells !== 'past' || infinitive.test(lead))) return 'future';
  if (!last) return next && governs(text, from, start, end, next) ? tenseOf(next) : 'unknown';
  if (toldWhom.test(text.slice(last.at, start))) return 'past';
  // "said Monday’s vote will": the day is the vote's, and no day of speaking
  const isOwner = /^['’]s\b/.test(text.slice(end, end + 3));
  const passedOver = speech.test(last.word) && (isOwner || start - last.end > 5);
  if (!passedOver) return tenseOf(last);
  return next?.tells === 'future' && next.at - end < 25 ? 'future' : 'unknown';
}

/** Asks for the tense of a clause; each sentence's cues are sought once, and only as far as they count. */
export function tenseReader(text: string): (sentence: Span, span: Span) => Tense {
  let known: { readonly start: number; readonly cues: CueRun } | undefined;
  return (sentence, span) => {
    if (known?.start !== sentence[0]) known = { start: sentence[0], cues: cuesIn(text, sentence) };
    known.cues.reach(span[1]);
    return tenseAround(text, known.cues.found, sentence, span);
  };
}
