import type { Span } from '../../domain/span.js';
import { lean } from '../lean-pattern.js';
import { contactSubject } from './contact-subject.js';
import type { Cue } from './cues.js';
import { isBlank } from './is-blank.js';
import { mainSubject } from './main-subject.js';
import { claimOwner } from './own-claim.js';
import { prepositions } from './phrase-words.js';
import { isQuotedPronoun } from './quoted-as.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

/** The subject of a cue, wherever in its sentence it stands. */
export function subjectOf(text: string, sentence: Span, cue: Cue, end: number): Span | undefined {
  if (isQuotedPronoun(text, cue.span[0])) return undefined;
  const owner = claimOwner(text, cue) ?? contactSubject(text, cue) ?? tellingDocument(text, cue);
  if (owner) return owner;
  const lead: Span = [sentence[0], cue.span[0]];
  // "“…,” Roe said, [adding] that": the words behind are no subject of it.
  if (cue.word.endsWith('ing') && /^,?\s+$/.test(text.slice(...lead))) return undefined;
  // "According to Roe, “…”", "Said Roe: “…”"
  if (cue.word === 'according to' || isBlank(text, lead))
    return subjectAfter(text, [cue.span[1], end]);
  const answered = cue.word.endsWith('ing') ? answeredDocument(text, cue) : undefined;
  if (answered) return answered;
  const phrase = subjectBefore(text, lead);
  // "After praising it, he told": who praised it is told behind the comma.
  const opens = phrase !== undefined && prepositions.has(text.slice(...phrase));
  const near = opens ? undefined : phrase;
  // A sentence that opens with a quotation: its words are no subject of a verb outside.
  const main = () =>
    /^["“‘]/.test(text.charAt(sentence[0]))
      ? undefined
      : mainSubject(text, opens ? sentence : lead);
  if (near && isGoverned(text, near)) return main() ?? near;
  if (!cue.word.includes('ing')) return near ?? main();
  // "Roe left early, calling": the main subject; "with Roe calling": the one beside it.
  const beside =
    near && isName.test(text.slice(...near)) && !text.slice(near[1], cue.span[0]).includes(',');
  return beside || isProgressive(text, cue) || (near && isHeard(text, near))
    ? near
    : (main() ?? near);
}

/** "Roe pushed back on [a report] claiming": what she answers speaks, while "a statement" is hers. */
function answeredDocument(text: string, { span: [end] }: Cue): Span | undefined {
  const [, prepositioned, opposed] = answering.exec(text.slice(Math.max(0, end - 90), end)) ?? [];
  const document = prepositioned ?? opposed;
  return document === undefined ? undefined : [end - 1 - document.length, end - 1];
}

const phraseOf = (nouns: string) =>
  `((?:an?|the|this|that|one) (?:[\\w’'-]{1,20} ){0,3}(?:${nouns}))`;
const documents =
  'report|article|story|study|letter|memo|document|lawsuit|complaint|poll|survey|petition|editorial';
/** What she opposes is not hers, whatever it is. */
const opposing =
  '(?:reject|dismiss|disput|challeng|refut|rebutt|contest|condemn|ridicul|mock|ignor|welcom|prais|criticis|criticiz|blast|slamm|debunk|receiv)(?:ed|es|ing)|den(?:ied|ies|ying)|read|reads|cited|cites|citing|saw';
const telling = lean(
  new RegExp(
    `.*(?<!\\b(?:sent|wrote|signed|issued|released|posted|filed|circulated) )\\b((?:an?|the|this|that|one|his|her|their|its|\\p{Lu}[\\w.-]*[’']s?) (?:[\\w-]{1,20} ){0,3}(?:${documents}))(?: (?:on |last |late |early )?[\\w-]+(?:day|week|month)(?: night| morning)?)? that $`,
    'u',
  ),
);
const answering = new RegExp(
  `\\b(?:(?:on|to|of|over|about|against) ${phraseOf(documents)}|(?:${opposing}) ${phraseOf(`${documents}|statement|tweet|post|ad|video|message`)}) $`,
);

/** "Roe disputed [the paper’s report] on Friday that claimed": the report does. */
function tellingDocument(text: string, { span: [start] }: Cue): Span | undefined {
  if (text.slice(start - 5, start) !== 'that ') return undefined;
  const [whole, document] = telling.exec(text.slice(Math.max(0, start - 120), start)) ?? [];
  if (whole === undefined || document === undefined) return undefined;
  const from = start - whole.length + whole.lastIndexOf(document);
  return [from, from + document.length];
}

/** "The paper quoted [a senior aide] saying": whoever is heard says it. */
const isHeard = (text: string, [start]: Span) =>
  /\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing)|heard|overheard|recorded|filmed) $/.test(
    text.slice(Math.max(0, start - 12), start),
  );

/** "She would not say, but in [a later interview] said": the preposition takes it from the verb. */
const isGoverned = (text: string, [start]: Span) =>
  lastLetters.includes(text.charAt(start - 2)) &&
  /\b(?:in|on|at|for|of|to|during|from|by) $/i.test(text.slice(Math.max(0, start - 8), start));
/** Those of the prepositions; a look at one spares the pattern. */
const lastLetters = 'ntrfogmyNTRFOGMY';

const isName = /^(?:[A-Z][\w.’'-]*|(?:the|his|her) [a-z]+)(?: [A-Z][\w.’'-]*)*$/;

const isProgressive = (text: string, { span }: Cue) =>
  /(?:\bis|\bare|\bwas|\bwere|\bbeen|’s|'s)(?: \w{2,12}ly| now| also)? $/.test(
    text.slice(Math.max(0, span[0] - 24), span[0]),
  );
