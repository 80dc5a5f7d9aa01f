import { anyWeekday } from '../../domain/calendar-names.js';
import type { Span } from '../../domain/span.js';
import { shortTitles } from '../../domain/titles.js';
import { isOwner } from '../names/name-words.js';
import { quotesAnother } from './quoted-as.js';

/** What may stand before the first phrase: a mark, "BERLIN, May 3 (AP) — ", "But ". */
const opening =
  /^["“‘'(\s]*(?:[A-Z]{3}[A-Za-z.,’' \d]{0,40}(?:\([\w/ ]{2,12}\) )?[—–-]{1,2} {1,2})?(?:(?:And|But|So|Still|Yet|Then|Later|Meanwhile|Earlier|However|Also|Instead|Separately|Moreover|First|Second|Third|Finally|Minutes later|Hours later),? )?/;
const introducing =
  'in on at during within among across because whether once unless upon about around between beyond besides citing according after before by for from with as while when if since despite although though under over last earlier later yesterday today like unlike following given to through amid until even having'
    .split(' ')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
/** "In a speech on Monday, ", "Asked whether he would resign, ", "Speaking in Salem, Oregon, ". */
const intro = new RegExp(
  `^(?:${introducing}|${anyWeekday}|[A-Z]?[a-z]{2,11}(?:ed|ing)` +
    '|[\\w-]+ (?:years?|months?|weeks?|days?|hours?|minutes?) (?:ago|later|earlier|before|after))' +
    '\\b[^,]{0,120}, (?:(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|an? [^,]{3,40}), (?!who\\b))?',
);

const noName = `The|An?|Each|Every|All|Some|Many|Most|Both|Several|Few|Other|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|${anyWeekday}|His|Her|Their|Its|This|That|There|These|Those|What|Which|Who|How|Why|Nothing|Everything|Having|In|On|At|By|For|To|From|With|After|Before|When|While|As|If|Even|Not|Now|It|I|You`;
const name = `(?:[A-Z]\\.|(?:${shortTitles.join('|')}|St|U\\.[SKN])\\.|(?!(?:${noName})\\b)[A-ZÀ-Þ][\\w’'À-ɏ-]{0,25})`;
const verb = '(?:said|told|has|had|have|is|was|are|were|will|would|says?)\\b';
const person =
  '(?:president|minister|secretary|senator|governor|mayor|leader|spokesman|spokeswoman|spokesperson|chairman|chairwoman|director|ambassador|congressman|congresswoman|adviser|advisor|attorney|lawyer|judge|commissioner|professor|economist|candidate|nominee|manager|strategist|aide|officer|general|sheriff|chief|premier|king|queen|pope|author|journalist|host|speaker|lawmaker|peer|official|PM|chancellor|businessman|businesswoman|billionaire|mogul|man|woman|group|company|agency|campaign|report|statement|document|agreement|letter|memo|paper|newspaper|court|committee|administration|government)';
const determiner = '(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother)';
const words = (most: number) => `(?:[a-z][a-z’'-]{1,15} ){0,${most}}`;

const named = `${words(3)}(?:(?:to|of|for) the |of |for )?${name}(?: ${name}){0,5}`;
const noun = `(?: (?!${verb}|[a-z]+(?:ed|ing|ly)\\b)[a-z]{4,15})`;

/**
 * A pronoun; a name with what leads up to it and nouns behind it; a person by what they are. A name is
 * a long pattern, and stands here no oftener than it must.
 */
const phrase = new RegExp(
  '(?:(?:[Ss]he|[Hh]e|They|they|We|It|it)\\b' +
    `|${determiner} ${named}(?:${noun}{1,3}(?= ${verb})|${noun}(?=,))?` +
    `|${named}(?:${noun}{1,3}(?= ${verb}))?|${determiner} ${words(2)}${person})`,
  'y',
);

const plainPhrase =
  /(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Mm]any|[Ss]everal|[Oo]ther|[Oo]ne|[Aa]nother|[Mm]ost|[Bb]oth|[Ee]ach|[Ee]very|[Aa]ll|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[A-Z][a-z]+s)\b(?: (?!(?:[a-z]{2,}ed|is|are|was|were|has|have|had|will|would|did|does|can|could|may|might|said|says|told|to|in|on|at|that|who|which|say|also|first|later|then|once|never|not)\b)[\w’'-]{1,20}(?![\w’'-])){0,4}/y;

/** What a sentence is about: its first noun phrase, after an introduction. */
export function mainSubject(text: string, [start, end]: Span): Span | undefined {
  const passage = text.slice(start, Math.min(end, start + 300));
  if (quotesAnother(passage)) return undefined;
  let at = opening.exec(passage)?.[0].length ?? 0;
  at += intro.exec(passage.slice(at))?.[0].length ?? 0;
  const first = matchAt(phrase, passage, at) ?? matchAt(plainPhrase, passage, at) ?? '';
  const close = at + first.length;
  const printed =
    first +
    (ownedBy(first, passage, close) ||
      explainedBy(first, passage, close) ||
      namedBy(passage, close));
  const whole = printed.trimEnd();
  const found = isOwner(whole) ? whole.replace(/[’']s?$/, '') : whole;
  return found && !(found.length < 6 && /^(?:the|an?|his|her|their)$/i.test(found))
    ? [start + at, start + at + found.length]
    : undefined;
}

const explained = new RegExp(
  `(?: (?!${verb})[a-z]{4,15}){0,2}, ${name}(?: ${name}){1,3}(?=,)`,
  'y',
);

/** "The group’s chief[ executive, Jan Orme],": who that is. */
const explainedBy = (phrase: string, passage: string, at: number): string =>
  withOwner.test(phrase) ? (matchAt(explained, passage, at) ?? '') : '';

const withOwner = /^(?:the|an?|his|her|their) |[’']s /i;

const appointed = new RegExp(`(?: [a-z-]{2,15})? ${person} ${name}(?: ${name}){1,3}`, 'y');

/** "Harbour Party[ spokesman Jan Orme]": whom an office of theirs names. */
const namedBy = (passage: string, at: number): string => matchAt(appointed, passage, at) ?? '';

const owned = new RegExp(
  ` (?:(?!(?:on|in|at|of|to|for|from|by|with)\\b)[a-z][a-z’'-]{1,15} ){1,3}${name}(?: ${name}){0,3}`,
  'y',
);

/** "Roe’s lawyer Jan Orme": whom an owner's phrase names in the end. */
const ownedBy = (owner: string, passage: string, at: number): string =>
  isOwner(owner) ? (matchAt(owned, passage, at) ?? '') : '';

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
