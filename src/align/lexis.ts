import type { Token } from '../domain/framed.js';
import { phraseAt } from './phrases.js';
import type { WordMeaning } from './word-meanings.js';

type Words = readonly Pick<Token, 'word'>[];

/** The words of one story as numbers, each with its weight: rare words weigh, common ones don't. */
export interface Lexis {
  /**
   * The words of `[from, to)` as the numbers of their stems, known phrases as one, digits and marks
   * left out. Each list of tokens is looked up once, however often a stretch of it is asked for.
   */
  ids(tokens: Words, from?: number, to?: number): readonly number[];
  weight(id: number): number;
}

/** So many sentences of everyday English stand beside those of the story, which may be few. */
const backgroundSentences = 200;
const wordsPerSentence = 20;

interface Entry {
  readonly meaning: WordMeaning;
  /** Number of its stem; -1 where it has none, undefined until it is met outside a phrase. */
  id: number | undefined;
}

/**
 * Inverse sentence frequency over the story's sentences and a background of everyday English. A
 * sentence that several articles print counts once: copies make its words no commoner.
 *
 * @param sentences the tokens of every sentence that bears a claim
 */
export function compileLexis(
  sentences: Iterable<readonly Token[]>,
  meaningOf: (word: string) => WordMeaning,
): Lexis {
  const entries = new Map<string, Entry>();
  const lookedUp = new Map<Words, readonly Entry[]>();
  const stems = new Map<string, number>();
  const inStory: number[] = [];
  const inBackground: number[] = [];
  let total = backgroundSentences;

  const entryOf = (word: string): Entry => {
    const known = entries.get(word);
    if (known !== undefined) return known;
    const fresh = { meaning: meaningOf(word), id: undefined };
    entries.set(word, fresh);
    return fresh;
  };
  const entriesOf = (tokens: Words) => {
    const known = lookedUp.get(tokens) ?? tokens.map(({ word }) => entryOf(word));
    lookedUp.set(tokens, known);
    return known;
  };
  const number = ({ meaning: { stem, perMillion } }: Entry): number => {
    if (stem === undefined) return -1;
    const id = stems.get(stem) ?? stems.size;
    stems.set(stem, id);
    const share = Math.min(1, (perMillion / 1e6) * wordsPerSentence);
    inBackground[id] = Math.max(inBackground[id] ?? 0, share * backgroundSentences);
    inStory[id] ??= 0;
    return id;
  };
  const idOf = (entry: Entry): number => {
    entry.id ??= number(entry);
    return entry.id;
  };

  const idsIn = (tokens: Words, from = 0, to = tokens.length): readonly number[] => {
    const known = entriesOf(tokens);
    const ids: number[] = [];
    for (let i = from; i < to; ) {
      const entry = known[i] as Entry;
      const phrase = entry.meaning.opens && phraseAt(entry.meaning.opens, tokens, i, to);
      const id = idOf(phrase ? entryOf(phrase.means) : entry);
      if (id >= 0) ids.push(id);
      i += phrase ? phrase.words.length : 1;
    }
    return ids;
  };

  for (const tokens of distinct(sentences)) {
    total++;
    for (const id of new Set(idsIn(tokens))) inStory[id] = (inStory[id] ?? 0) + 1;
  }
  const weights = inStory.map((count, id) =>
    Math.max(0, Math.log(total / (count + (inBackground[id] ?? 0) + 0.5))),
  );
  return { ids: idsIn, weight: (id) => weights[id] ?? 0 };
}

function distinct(sentences: Iterable<readonly Token[]>): Iterable<readonly Token[]> {
  const texts = new Map<string, readonly Token[]>();
  for (const tokens of sentences) texts.set(tokens.map(({ word }) => word).join(' '), tokens);
  return texts.values();
}
