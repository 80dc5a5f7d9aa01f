import type { Span } from '../../domain/span.js';
import { opensCapital } from '../lean-pattern.js';
import { bareEnd } from './bare-end.js';
import type { Carrier } from './carrier.js';
import { carrierBefore } from './carrier-before.js';
import { contentAfter } from './content.js';
import type { Cue } from './cues.js';
import { endsInWord } from './ends-in-word.js';
import { mainSubject } from './main-subject.js';
import type { Placed } from './regions.js';
import { opensSentence, type Reading, type Speech } from './speech.js';

/** "Roe said “…”", "Roe called it “rash”". */
export function introduced(
  { text, cues }: Reading,
  place: Placed,
  previous?: Speech,
): Speech | undefined {
  const { passage, first, before } = place;
  // "“…,” Roe said, calling it “rash”": the words of the first quotation are no subject.
  const shares = previous?.parts.at(-1)?.last.index === first.index && !opensSentence(place);
  const region: Span = shares && cues(before).length > 0 ? before : first.span;
  const found = carrierBefore(text, region, passage.outer[0], cues);
  if (!found?.cue) return undefined;
  const subject = found.subject ?? (shares ? sharedSubject(text, first.span, previous) : undefined);
  const carrier: Carrier & { readonly cue: Cue } = subject
    ? { cue: found.cue, subject }
    : { cue: found.cue };
  const between = text.slice(carrier.cue.span[1], passage.outer[0]);
  // "wrote about her fears, and the board opened a “Quiet Room”": another's act.
  if (between.startsWith(' about ') && anothersAct.test(between)) return undefined;
  const capital = opensCapital.test(text.slice(...passage.span));
  const apart = /[,:]\s*$/.test(between) || (capital && between.trim() === '');
  if (apart && !opensClause.test(between) && !(capital && goesOn(text, place))) {
    const lead = capital ? undefined : leadOf(text, first.span, carrier);
    return {
      form: capital ? 'direct' : 'partial',
      parts: [place],
      content: lead ? [lead, passage.outer] : [passage.outer],
      carrier,
    };
  }
  const [start, end] = contentAfter(text, carrier.cue, place, cues);
  const content: Span = [behindSource(text, start, place, carrier), end];
  return { form: 'partial', parts: [place], content: [content], carrier };
}

const anothersAct = /^ about [^,]*, (?:and|but|while) /;

/** "According to Roe, the “rash” step": what she says begins behind her. */
function behindSource(text: string, start: number, { passage }: Placed, { cue, subject }: Carrier) {
  if (cue?.word !== 'according to' || !subject) return start;
  const comma = text.slice(subject[1], passage.outer[0]).indexOf(', ');
  return comma < 0 ? start : subject[1] + comma + 2;
}

/** Whose the first quotation is; "Orme left Roe’s call for “calm”, saying it is “late”": the main subject. */
function sharedSubject(text: string, sentence: Span, previous?: Speech): Span | undefined {
  const subject = previous?.carrier.subject;
  if (!subject || !/^[’']s? /.test(text.slice(subject[1], subject[1] + 3))) return subject;
  const main = mainSubject(text, sentence);
  return main && main[1] < subject[0] ? main : subject;
}

/** "claimed “Roe” was there": a name or a word, and the clause goes on. */
const goesOn = (text: string, { passage, after }: Placed) =>
  endsInWord(text, passage.span) &&
  /^ (?:the|an?|his|her|its|their|is|are|was|were|has|had|will|would|\d+)\b/.test(
    text.slice(after[0], Math.min(after[1], after[0] + 8)),
  );

/** "said that if they come, “we go”": the quotation is the end of a clause. */
const opensClause = /^\s+(?:that|if|when|while|he|she|it|they)\b|\s(?:that|about)\s/;

const saying =
  /\b(?:asked|pressed|reached|quoted|questioned|statement|interview|speech|conference|letter|email|post|tweet|memo|report|book|remarks?|[A-Z][a-z]+day)\b/;

/** "When the board met, Roe said, “we gave up.”": the words before her are hers as well. */
function leadOf(text: string, [start]: Span, { cue, subject }: Carrier): Span | undefined {
  if (!cue || !subject || subject[1] > cue.span[0]) return undefined;
  const lead: Span = [start, bareEnd(text, start, subject[0])];
  const words = text.slice(...lead);
  const isSetOff = text.slice(lead[1], subject[0]) === ', ' && text.charAt(cue.span[1]) === ',';
  return isSetOff && fewWords.test(words) && !saying.test(words) ? lead : undefined;
}

const fewWords = /^(?:[^\s“"]+ ){2}[^“"]*$/;
