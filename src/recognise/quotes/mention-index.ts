import type { Span } from '../../domain/span.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { plain } from '../names/name-words.js';
import { courtesyTitles } from '../names/person-words.js';
import type { Person } from '../names.js';
import { isLetter } from '../words.js';
import { firstFrom } from './first-from.js';

/** One place where a person is named. */
interface Named {
  readonly span: Span;
  readonly person: Person;
}

/** Where an article names its people. */
export interface MentionIndex {
  /** The last one named before `place`, and not before `start`, who fits. */
  lastBefore(
    place: number,
    start: number,
    fits?: (person: Person, at: number) => boolean,
  ): Person | undefined;
  /** Whoever the phrase at a span is a name of: not those who only own or govern its head. */
  headOf(phrase: Span): Person | undefined;
}

export function indexMentions(text: string, people: readonly Person[]): MentionIndex {
  const mentions: Named[] = [];
  for (const person of people) for (const span of person.mentions) mentions.push({ span, person });
  mentions.sort((a, b) => a.span[0] - b.span[0]);

  return {
    lastBefore(place, start, fits = () => true) {
      for (let i = firstFrom(mentions, place, startOf) - 1; i >= 0; i -= 1) {
        const { span, person } = mentions[i] as Named;
        if (span[0] < start) return undefined;
        if (fits(person, span[0])) return person;
      }
      return undefined;
    },
    headOf([start, end]) {
      for (let i = firstFrom(mentions, start, startOf); i < mentions.length; i += 1) {
        const { span, person } = mentions[i] as Named;
        if (span[1] > end || isListed(text, span[0], start)) return undefined;
        if (isHead(text, [start, end], span))
          return isJoined(text, span[1], end) ? undefined : person;
      }
      return undefined;
    },
  };
}

const startOf = ({ span }: Named) => span[0];

/** "Jane Roe’s [lawyer]", "[a friend] of Jane Roe": she is not who speaks. */
function isHead(text: string, [start, end]: Span, [from, to]: Span): boolean {
  if (!isLetter(text.charCodeAt(to)) && owning.test(text.slice(to, to + 3))) return false;
  const behind = text.slice(to, Math.min(end, to + 60));
  if (to < end && (attributive.test(behind) || ofName.test(behind))) return false;
  if (from === start) return true;
  const lead = text.slice(Math.max(start, from - 60), from).trimEnd();
  let last = lead.length;
  let space = lead.lastIndexOf(' ');
  while (space >= 0 && leadsToName(lead.slice(space + 1, last))) {
    last = space;
    space = lead.lastIndexOf(' ', last - 1);
  }
  const before = lead.slice(space + 1, last);
  // "a Roe adviser"
  if (before.length < 3 && /^an?$/i.test(before)) return false;
  return space < 0 || !prepositions.has(before);
}

const owning = /^[’'](?:s\b|\s)/;

/** "a statement from Jane Roe and [Jan Orme]" */
function isListed(text: string, from: number, start: number): boolean {
  if (from <= start) return false;
  const lead = text.slice(Math.max(start, from - 60), from);
  return (
    (lead.includes('and ') || lead.includes('or ')) &&
    listed.test(lead) &&
    !jointOffice.test(text.slice(start, Math.min(from, start + 90)))
  );
}

const listed = lean(/\b(?:and|or) (?:\p{L}[\p{L}.]{0,20} ){0,3}$/u);

/** "former Housing and Harbour Affairs Secretary Jan Orme" */
const jointOffice = lean(
  /^(?:former |then )?\p{Lu}\p{L}+(?:, \p{Lu}\p{L}+)? and (?!Prime )(?:\p{Lu}\p{L}+ ){1,3}(?:Secretary|Minister|Commissioner) $/u,
);

/** "[Roe] adviser Jan Orme" */
const attributive = lean(/^ (?!and |or )(?:[a-z][a-z-]{2,20} ){1,3}\p{Lu}/u);

/** "the [Roe] campaign", "the [Roe] administration" */
const ofName =
  /^ (?:campaign|administration|team|camp|family|government|cabinet|presidency|ministry|foundation|estate|aides?|allies|advisers?|advisors?|officials?|lawyers?|attorneys?|supporters?|backers|voters|loyalists|delegates|protesters|critics|spokes(?:man|woman|person))\b/;

const prepositions = wordSet(
  'and or for of to by with from at in on against about like than behind around under',
);
const leadsToName = (word: string) => courtesyTitles.has(plain(word)) || leading.has(word);
const leading = new Set(['late', 'former', 'then', 'fellow']);

const joining = lean(/^(?: \([^()]{1,30}\))? (?:and|or) \p{Lu}/u);

/** "Jane Roe and Jan Orme", "Jane Roe (D-Ohio) and Jan Orme": two speak. */
const isJoined = (text: string, from: number, end: number) =>
  from < end && joining.test(text.slice(from, Math.min(end, from + 40)));
