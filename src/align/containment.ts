import type { Token } from '../domain/framed.js';
import { wordSet } from '../domain/word-set.js';
import type { Lexis } from './lexis.js';
import type { Thesaurus } from './thesaurus.js';
import { isCapital, isTopicName } from './topic-name.js';
import { rememberedFor, type Witness } from './witness.js';

/** Words that only join a name to what is told of it: "X is the place where", "X contains Y". */
const light =
  wordSet(`place location part member kind type contain contains contained include includes included consist
  consists located`);
/** What limits or turns a statement is lost among other words. */
const turning =
  /\b(?:no|not|never|nobody|none|only|without|neither|nor|cannot|fail\p{L}*|refus\p{L}*|declin\p{L}*|avoid\p{L}*|turned down|den(?:y|ied|ies))\b|n['’]t\b/iu;
/** Figures, and words of grammar that say what no other word says. */
const telling = /^(?:\d.*|before|after|until|since)$/;
/** So many words of a clause have to be found: one may be there by chance. */
const leastWords = 2;
/** No topic's name is longer. */
const mostMissing = 6;

/** The words of a sentence as printed, what those in small letters mean, and which of them may be acts. */
interface Known {
  readonly words: ReadonlySet<string>;
  readonly ids: ReadonlySet<number>;
  readonly verbs: readonly string[];
}

/**
 * Asks whether a sentence of a brief text has all words of a clause, or all but the name of its
 * topic. Names are found letter by letter, other words in any form, and acts by their synonyms.
 */
export function compileContainment(lexis: Lexis, { sameAct }: Thesaurus) {
  const knownIn = rememberedFor(({ article, sentence }: Witness): Known => {
    const tokens = article.tokens(sentence);
    const small = tokens.flatMap((token, at) =>
      at > 0 && isCapital(article, token) ? [] : lexis.ids(tokens, at, at + 1),
    );
    const words = new Set(tokens.map(({ word }) => word));
    const verbs = [...words].filter((word) => /^\p{Ll}{3}/u.test(word));
    return { words, ids: new Set(small), verbs };
  });

  const isTold = (token: Token, ids: readonly number[], isName: boolean, known: Known) =>
    isName
      ? known.words.has(token.word)
      : ids.every((id) => known.ids.has(id)) ||
        known.verbs.some((verb) => sameAct(token.word, verb) === 'same');

  return (whole: Witness, part: Witness): boolean => {
    const { text } = whole.article.reading.article;
    if (turning.test(text) || turning.test(part.claim.words)) return false;
    const known = knownIn(whole);
    const tokens = part.article.tokens(part.sentence);
    const [from, to] = part.claim.span;
    const missing: number[] = [];
    let told = 0;
    for (const [at, token] of tokens.entries()) {
      if (token.start < from || token.end > to || light.has(token.word)) continue;
      const ids = lexis.ids(tokens, at, at + 1);
      if (ids.length === 0) {
        if (telling.test(token.word) && !known.words.has(token.word)) return false;
      } else if (isTold(token, ids, isCapital(part.article, token), known)) told++;
      else if (missing.push(at) > mostMissing) return false;
    }
    if (told < leastWords) return false;
    return missing.length === 0 || isTopicName(tokens, missing, part.article, text);
  };
}
