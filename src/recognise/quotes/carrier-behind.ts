import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import type { Carrier, CuesIn } from './carrier.js';
import type { Cue } from './cues.js';
import { isBlank } from './is-blank.js';
import { quotedAs } from './quoted-as.js';
import type { Placed } from './regions.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

/** "“…,” Roe said", "“…,” said Roe": the carrier right behind a quotation. */
export function carrierBehind(text: string, { after }: Placed, cues: CuesIn): Carrier | undefined {
  if (isBlank(text, after)) return undefined;
  return carrierOpening(text, after, cues);
}

/** "“…,” Roe found relief in it", "he offered help": the verb is about something else. */
function takesObject(text: string, { span: [, at], entry }: Cue, [, end]: Span): boolean {
  return transitive.has(entry.cue) && object.test(text.slice(at, Math.min(end, at + 30)));
}

const transitive =
  wordSet(`find show hear learn read reject offer name discuss mention express attack question feel observe reveal
  clarify consider detail outline press estimate cite`);
const object =
  /^ (?!(?:in|on|at|to|of|for|from|by|about|during|after|before|as|last|this|late|early|earlier|yesterday|today|again|later|back|and|but|while|when|with|via|[a-z]+ly) )[a-z]/;

const isParticiple = ({ word }: Cue) =>
  word.includes('ing') && /^\S*ing\b/.test(word) && word !== 'according to';

const notSubject =
  /^[\s,—–-]*(?:including|and|but|or|in|on|at|to|of|for|with|when|while|that|which|who|if|because|from|by|after|before|than|is|was|are|were)\s/;

const onlyAdverb = /^[\s,—–-]*(?:(?:then|also|later|has|as) )?$/;

/** A stretch that begins with a subject and its cue, or the cue and its subject. */
export function carrierOpening(text: string, region: Span, cues: CuesIn): Carrier | undefined {
  if (notSubject.test(text.slice(region[0], region[0] + 14))) return undefined;
  for (const cue of cues(region).slice(0, 2)) {
    const lead = text.slice(region[0], cue.span[0]);
    // "“…,” referring to the dam", "“…,” a word implying that": no verb of the quotation's speaker.
    if (lead.length > 250 || isParticiple(cue)) return undefined;
    if (onlyAdverb.test(lead)) {
      const subject = subjectAfter(text, [cue.span[1], region[1]]);
      return subject ? { cue, subject } : undefined;
    }
    const whom = cue.entry.cue === 'quote' ? quotedAs(text, cue.span[1]) : undefined;
    if (whom) return whom === 'unnamed' ? undefined : { cue, subject: whom };
    if (takesObject(text, cue, region)) continue;
    const subject = subjectBefore(text, [region[0], cue.span[0]]);
    if (subject && opensRegion.test(text.slice(region[0], subject[0]))) return { cue, subject };
    const whole = wholeLead(text, [region[0], cue.span[0]]);
    if (whole) return { cue, subject: whole };
  }
  return undefined;
}

/** "“…,” the tall, grey-haired minister [said]", "“…,” Jane Roe, a spokeswoman for the firm [said]" */
function wholeLead(text: string, [start, end]: Span): Span | undefined {
  const lead =
    /^[\s,—–-]*((?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Hh]is|[Hh]er|[A-Z][\w’'-]{0,25}[.,]?) [^;:—–]{1,220}?)[\s,]*$/.exec(
      text.slice(start, Math.min(end, start + 250)),
    );
  if (
    !lead?.[1] ||
    /\b(?:who|that|which|has|have|had|is|are|was|were|that|but|because|if)\b/.test(lead[1])
  )
    return undefined;
  const from = start + lead[0].indexOf(lead[1]);
  return [from, from + lead[1].length];
}

const opensRegion = /^[\s,—–-]*(?:(?:[A-Z]?[a-z]+ly|then|later|as|but|and|so),? )?$/;
