import type { Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import { type Gender, genderOfRole, mayShareGender } from '../names/gender.js';
import type { Person } from '../names.js';
import { mainSubject } from './main-subject.js';

/** Whom each sentence of an article is about, as far as is known; ask in the order of the text. */
export interface Topics {
  /** The subject outside quotations, where its words end before `before`. */
  of(sentence: Sentence, before: number, depth: number): Person | undefined;
  /** Whether the subject is somebody without a name, whom a pronoun may mean: "her brother", "a driver". */
  isUnnamed(sentence: Sentence, gender: Gender): boolean;
  /** Whoever speaks in a sentence is whom it is about. */
  tell(sentence: Sentence, person: Person): void;
}

/** Kin, and who comes in with "a": the words for those who have been named before are others. */
const unnamed =
  /^(?:(?:His|Her|Their|\p{Lu}[\p{L}-]+[’']s) (?:\p{Ll}+ ){0,2}(brother|sister|mother|father|son|daughter|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|girlfriend|boyfriend|partner)|An? (?:[\p{Ll}-]+ ){0,3}(spokesman|spokeswoman|witness|neighbou?r|resident|passenger|driver|teacher|bookkeeper|nurse|doctor|student|customer|worker|villager|survivor|bystander|colleague|friend|relative))\b/u;

/**
 * @param personOf whom the words at a span mean; `depth` counts the sentences gone back for it, so
 * that pronoun upon pronoun comes to an end
 */
export function topicsOf(
  text: string,
  isQuoted: (place: number) => boolean,
  personOf: (subject: Span, depth: number) => Person | undefined,
): Topics {
  const known = new Map<number, Person | undefined>();
  const subjects = new Map<number, Span | undefined>();
  const subjectOf = ({ index, span }: Sentence): Span | undefined => {
    if (!subjects.has(index)) subjects.set(index, mainSubject(text, span));
    return subjects.get(index);
  };
  return {
    of(sentence, before, depth) {
      if (known.has(sentence.index)) return known.get(sentence.index);
      const span = subjectOf(sentence);
      if (!span || span[1] > before || isQuoted(span[0])) return undefined;
      known.set(sentence.index, undefined);
      const person = personOf(span, depth);
      known.set(sentence.index, person);
      return person;
    },
    isUnnamed(sentence, gender) {
      const span = subjectOf(sentence);
      if (!span || isQuoted(span[0])) return false;
      const [, kin, other] = unnamed.exec(text.slice(...span)) ?? [];
      const role = kin ?? other;
      return role !== undefined && mayShareGender(genderOfRole(role), gender);
    },
    tell: (sentence, person) => known.set(sentence.index, person),
  };
}
