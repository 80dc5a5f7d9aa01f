import type { Sentence } from '../../domain/segments.js';
import type { Span } from '../../domain/span.js';
import type { Person } from '../names.js';
import { mainSubject } from './main-subject.js';

/** Whom each sentence of an article is about, as far as is known; ask in the order of the text. */
export interface Topics {
  /** The subject outside quotations, where its words end before `before`. */
  of(sentence: Sentence, before: number, depth: number): Person | undefined;
  /** Whoever speaks in a sentence is whom it is about. */
  tell(sentence: Sentence, person: Person): void;
}

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
    tell: (sentence, person) => known.set(sentence.index, person),
  };
}
