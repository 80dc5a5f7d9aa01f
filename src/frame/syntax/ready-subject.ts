import { type Chunk, formOf, isDate } from './chunks.js';
import { nameOf, type Phrase } from './noun-phrase.js';
import type { TaggedWord } from './tagged-word.js';

/**
 * A noun phrase that no preposition and no verb of no tense takes: "from Arlo", "stealing boats". What
 * "and" joins to such a one is taken too, and what marks put in behind it: "from Arlo, Ostrel,".
 */
export function isReady(
  words: readonly TaggedWord[],
  chunk: Chunk,
  before: Chunk | undefined,
  further: Chunk | undefined,
): boolean {
  const phrase = words.slice(chunk.from, chunk.to);
  if (isDate(phrase) || (chunk.from === 0 && isDateline(phrase))) return false;
  const last = words[chunk.from - 1];
  if (!before || !last) return true;
  if (last.breaks)
    return !(phrase.at(-1)?.breaks && before.kind === 'noun' && isTaken(words, before));
  if (before.kind === 'verb') return formOf(words, before) === 'finite' && !last.tags.has('Copula');
  if (last.text === 'of' && further?.kind === 'noun')
    return !nameOf(words.slice(further.from, further.to));
  if (before.kind === 'joining') return further?.kind !== 'noun' || !isTaken(words, further);
  return !isTaken(words, chunk);
}

/** "About 40 people", "up to 40 people": what only hedges a figure takes nothing. */
const hedging: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'to']);

const isTaken = (words: readonly TaggedWord[], { from }: Chunk): boolean => {
  const [last, first] = [words[from - 1], words[from]];
  if (!last || last.breaks || opensClause(last)) return false;
  if (first?.tags.has('Value') && hedging.has(last.text.toLowerCase())) return false;
  return last.tags.has('Preposition') || last.text === 'to';
};

const opensClause = ({ text }: TaggedWord) =>
  ['after', 'before', 'since', 'until', 'as', 'than', 'when', 'while', 'that', 'so'].includes(
    text.toLowerCase(),
  );

/** "ARLO — The mayor, speaking". */
const isDateline = (phrase: Phrase) =>
  phrase.at(-1)?.breaks === true && /^\p{Lu}{4,}$/u.test(phrase[0]?.text ?? '');

/**
 * The last one that stands ready, or the one before what is put in between marks: of "Okoye, the mayor
 * and owner of a mill, said" it is Okoye.
 */
export function freshest(
  words: readonly TaggedWord[],
  ready: readonly Phrase[],
  verb: number,
): Phrase {
  const last = ready.at(-1) ?? [];
  const end = words.indexOf(last.at(-1) as TaggedWord);
  if (!words.slice(end, verb).some(({ breaks }) => breaks)) return last;
  const before = (phrase: Phrase) => words[words.indexOf(phrase[0] as TaggedWord) - 1];
  const at = ready.findLastIndex((phrase) => before(phrase)?.text !== 'and');
  const inserted = ready[at];
  return (inserted && before(inserted)?.breaks && ready[at - 1]) || last;
}
