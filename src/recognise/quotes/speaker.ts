import type { QuotedPassage, SegmentedArticle, Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { Gender, Person } from '../names.js';
import { mainSubject } from './main-subject.js';
import { sentenceAt } from './sentence-at.js';

/** Names the subjects of carriers. */
export interface Speakers {
  /** The fullest name for the words at `subject`; undefined where nobody fits for certain. */
  nameOf(subject: Span): string | undefined;
}

const pronouns: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };
const nameless = /^(?:I|we|it|who|they|one|you|both|others?|many|some|several)$/i;
/** How many sentences back the person meant by a pronoun is looked for. */
const memory = 6;

/**
 * Resolves names, roles and pronouns, in the order of the text. A pronoun is the subject of the
 * sentences before, if the gender allows it; a role is whom the article ties to it by a title or
 * an apposition, else the subject before, who is then tied to it.
 */
export function speakersOf(segmented: SegmentedArticle, people: readonly Person[]): Speakers {
  const { article, sentences, quoted } = segmented;
  const { text } = article;
  const mentions = people
    .flatMap((person) => person.mentions.map((span) => ({ span, person })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const outermost = quoted.filter(({ depth }) => depth === 0);
  const subjects = new Map<number, Person | undefined>();
  const ties = new Map<string, Person>();
  const candidates = new Map<string, readonly Person[]>();

  const firstFrom = (place: number) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.span[0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const within = ([start, end]: Span): Person | undefined => {
    const found = mentions[firstFrom(start)];
    return found && found.span[1] <= end ? found.person : undefined;
  };

  function personOf(subject: Span, depth = 0): Person | undefined {
    const words = text.slice(...subject);
    const gender = pronouns[words.toLowerCase()];
    if (gender) return antecedent(subject[0], gender, depth + 1);
    if (words.toLowerCase() === 'who') return beforeRelative(subject[0]);
    return within(subject) ?? byRole(words, subject[0]);
  }

  /** "Jane Roe, who [said]" */
  function beforeRelative(at: number): Person | undefined {
    const last = mentions[firstFrom(at) - 1];
    return last && at - last.span[1] < 30 ? last.person : undefined;
  }

  const fits = (person: Person | undefined, gender: Gender) =>
    person !== undefined && (person.gender === undefined || person.gender === gender);

  function antecedent(at: number, gender: Gender, depth: number): Person | undefined {
    if (depth > memory) return undefined;
    const home = sentenceAt(sentences, at);
    if (!home) return undefined;
    for (let i = home.index; i >= Math.max(0, home.index - memory); i -= 1) {
      const sentence = sentences[i] as Sentence;
      const subject = subjectOf(sentence, at, depth);
      if (fits(subject, gender)) return subject;
      const named = lastNamed(sentence.span, at, gender);
      if (named) return named;
    }
    return undefined;
  }

  function lastNamed([start, end]: Span, at: number, gender: Gender): Person | undefined {
    for (let i = firstFrom(Math.min(at, end)) - 1; i >= 0; i -= 1) {
      const { span, person } = mentions[i] as (typeof mentions)[number];
      if (span[0] < start) return undefined;
      if (fits(person, gender) && !isQuoted(span[0])) return person;
    }
    return undefined;
  }

  const isQuoted = (place: number): boolean => {
    const last = outermost[lastAtOrBefore(outermost, place)];
    return last !== undefined && last.outer[0] <= place && place < last.outer[1];
  };

  /** Who the sentence is about, outside its quotations; remembered. */
  function subjectOf(sentence: Sentence, before: number, depth = 0): Person | undefined {
    if (subjects.has(sentence.index)) return subjects.get(sentence.index);
    const span = mainSubject(text, sentence.span);
    if (!span || span[1] > before) return undefined;
    if (isQuoted(span[0])) return undefined;
    subjects.set(sentence.index, undefined);
    const person = personOf(span, depth);
    subjects.set(sentence.index, person);
    return person;
  }

  const tiedTo = (head: string): readonly Person[] => {
    const known = candidates.get(head);
    if (known) return known;
    const found = people.filter(({ roles }) => roles.some((role) => isRole(role, head)));
    candidates.set(head, found);
    return found;
  };

  function byRole(words: string, at: number): Person | undefined {
    const definite = /^(?:the|this|that) /i.test(words);
    const head = words.toLowerCase().replace(/^(?:the|an?|his|her|their|its|this|that) /, '');
    const known = ties.get(head);
    if (known) return known;
    const tied = tiedTo(head);
    const person =
      tied.length === 1
        ? tied[0]
        : definite && isPerson.test(head)
          ? subjectBefore(at, tied)
          : undefined;
    if (person) ties.set(head, person);
    return person;
  }

  function subjectBefore(at: number, tied: readonly Person[]): Person | undefined {
    const home = sentenceAt(sentences, at)?.index ?? 0;
    for (let i = home - 1; i >= Math.max(0, home - 3); i -= 1) {
      const subject = subjectOf(sentences[i] as Sentence, at);
      if (subject && (tied.length === 0 || tied.includes(subject))) return subject;
    }
    if (tied.length === 0) return undefined;
    for (let i = firstFrom(at) - 1; i >= 0 && at - (mentions[i]?.span[0] ?? 0) < 1500; i -= 1) {
      if (tied.includes(mentions[i]?.person as Person)) return mentions[i]?.person;
    }
    return undefined;
  }

  return {
    nameOf(subject) {
      const person = personOf(subject);
      const home = sentenceAt(sentences, subject[0]);
      if (home && person) subjects.set(home.index, person);
      const words = text.slice(...subject);
      if (person) return person.name;
      return pronouns[words.toLowerCase()] ? undefined : asPrinted(words);
    },
  };
}

const clauseWords = /\b(?:would|will|is|are|was|were|has|have|had|who|that|which)\b/;

/** "the river board, a charity" → "river board"; a mere "a president" or half a sentence is nobody. */
function asPrinted(words: string): string | undefined {
  const phrase = words.split(/,| \(/)[0]?.replace(/^(?:the|an?) /i, '') ?? '';
  if (nameless.test(phrase) || /^an? [A-Z]?[a-z]+$/.test(words)) return undefined;
  if (clauseWords.test(phrase) || phrase.split(' ').length > 8) return undefined;
  return /^(?:of|also|in|at|to|for|from|on)\b/.test(phrase) ? undefined : phrase;
}

function lastAtOrBefore(passages: readonly QuotedPassage[], place: number): number {
  let low = -1;
  let high = passages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passages[middle]?.outer[0] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "minister" and "prime minister", "prime minister of Ruritania": one is the other and more. */
const isRole = (role: string, head: string) =>
  role.length >= head.length ? isPart(role, head) : isPart(head, role);

const isPart = (long: string, short: string) =>
  (long.endsWith(short) && ' '.includes(long.charAt(long.length - short.length - 1))) ||
  (long.startsWith(short) && ' '.includes(long.charAt(short.length)));

const isPerson =
  /(?:^|[\s-])(?:pm|president|minister|secretary|chancellor|senator|governor|mayor|leader|spokesman|spokeswoman|chairman|chairwoman|director|ambassador|congressman|congresswoman|adviser|advisor|attorney|lawyer|judge|commissioner|executive|professor|analyst|economist|candidate|nominee|manager|strategist|aide|general|sheriff|chief|premier|king|queen|pope|author|editor|journalist|host|lawmaker|peer|mp|businessman|businesswoman|billionaire|mogul|actor|actress|singer|lawmaker|veteran|democrat|republican|conservative|texan|man|woman|official)$/i;
