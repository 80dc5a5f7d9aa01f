import { antecedent } from './antecedent.js';
import { type Chunk, chunksOf, formOf, phraseOf, type VerbForm } from './chunks.js';
import { nounPhraseEndingAt, type Phrase } from './noun-phrase.js';
import { freshest, isReady } from './ready-subject.js';
import type { TaggedWord } from './tagged-word.js';
import { movesOthers, takesClause } from './verbs.js';

/** A verb of a sentence, and who does what it says. */
export interface VerbGroup {
  /** Half-open range of words, auxiliaries included; the last one is the verb. */
  readonly from: number;
  readonly to: number;
  readonly form: VerbForm;
  /** May be empty. */
  readonly subject: Phrase;
  /** Told of a noun phrase before it: "the men who raided the mill". */
  readonly isRelative: boolean;
}

/** A clause while the sentence is read on. */
interface Clause {
  /** The phrases that may be the subject of its next verb, in the order of the text. */
  ready: Phrase[];
  subject: Phrase;
  verb: VerbGroup | undefined;
  readonly isRelative: boolean;
}

/** Relative clauses within relative clauses are read so deep. */
const deepest = 6;

/**
 * Reads a sentence once, from left to right, and gives each verb the subject that stands ready:
 *
 *     Ada Okoye, a Liberal, on Monday signed a bill that bans nets
 *     ^^^^^^^^^                       ^^^^^^   ^^^^      ^^^^
 *     Guards who were beaten in the riot sued the mayor, alleging a plot
 *     ^^^^^^     ^^^^^^^^^^^             ^^^^            ^^^^^^^^
 */
export function verbGroups(words: readonly TaggedWord[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  const open = [clauseOf([], false)];
  const chunks = chunksOf(words);
  for (const [at, chunk] of chunks.entries()) {
    const clause = open.at(-1) as Clause;
    const before = chunks[at - 1];
    if (chunk.kind === 'noun') {
      if (isReady(words, chunk, before, chunks[at - 2])) clause.ready.push(phraseOf(words, chunk));
    } else if (chunk.kind === 'relative') {
      hold(words, clause, chunk);
      const told = clauseOf(antecedent(words, chunk.from, clause.subject), true);
      if (open.length < deepest) open.push(...claimed(words, clause, chunk), told);
    } else if (chunk.kind === 'verb') {
      groups.push(readVerb(words, chunk, before, open));
    }
  }
  return groups;
}

const clauseOf = (subject: Phrase, isRelative: boolean): Clause => ({
  ready: [],
  subject,
  verb: undefined,
  isRelative,
});

/** "The board said the strike, which …": a clause of its own, whose verb is to come. */
function claimed(words: readonly TaggedWord[], clause: Clause, { from }: Chunk): readonly Clause[] {
  const verb = clause.verb && words[clause.verb.to - 1];
  if (!verb || !takesClause(verb) || clause.ready.length === 0) return [];
  return [clauseOf(freshest(words, clause.ready, from), false)];
}

/**
 * What stands ready before a verb of no tense, or a relative clause, is the subject of a verb to come:
 * of "Okoye, a baker who" it is Okoye.
 */
function hold(words: readonly TaggedWord[], clause: Clause, { from }: Chunk): void {
  if (clause.verb || clause.subject.length > 0) return;
  const [before, last] = [clause.ready.at(-2), clause.ready.at(-1)];
  const isApposed = before?.at(-1)?.breaks && last?.[0]?.tags.has('Determiner');
  clause.subject = isApposed ? (before as Phrase) : freshest(words, clause.ready, from);
  clause.ready = [];
}

function readVerb(
  words: readonly TaggedWord[],
  chunk: Chunk,
  before: Chunk | undefined,
  open: Clause[],
): VerbGroup {
  const form = formOf(words, chunk);
  if (form !== 'finite') {
    const clause = open.at(-1) as Clause;
    const subject = doerBeside(words, chunk, before, clause);
    hold(words, clause, chunk);
    return {
      ...rangeOf(chunk),
      form,
      subject: subject ?? clause.subject,
      isRelative: clause.isRelative,
    };
  }
  const fresh = freshest(words, (open.at(-1) as Clause).ready, chunk.from);
  const isJoined = before?.kind === 'joining';
  while (isOver(open, fresh, isJoined)) open.pop();
  const clause = open.at(-1) as Clause;
  const isOwn = fresh.length > 0 && clause.ready.length > 0 && !(isJoined && clause.verb);
  if (isOwn) clause.subject = fresh;
  else if (isBareBehind(words, chunk, before, clause)) {
    const subject = nounPhraseEndingAt(words, chunk.from - 1);
    return { ...rangeOf(chunk), form: 'participle', subject, isRelative: true };
  }
  clause.ready = [];
  const group = {
    ...rangeOf(chunk),
    form,
    subject: clause.subject,
    isRelative: clause.isRelative && !isOwn,
  } as const;
  clause.verb = group;
  return group;
}

/** "In a statement released on Sunday, the mayor": a participle that nothing stands ready for. */
function isBareBehind(
  words: readonly TaggedWord[],
  { from, to }: Chunk,
  before: Chunk | undefined,
  { verb, subject }: Clause,
): boolean {
  const isNew = verb === undefined && subject.length === 0;
  return isNew && to - from === 1 && before?.kind === 'noun' && words[from - 1]?.breaks === false;
}

/**
 * Who stands right before a verb of no tense and does what it says: "boats burning", "led the board to
 * resign"; "raised the fees to pay" has the doer of its clause.
 */
function doerBeside(
  words: readonly TaggedWord[],
  chunk: Chunk,
  before: Chunk | undefined,
  { verb }: Clause,
): Phrase | undefined {
  const isGerund = formOf(words, chunk) === 'gerund';
  const end = isGerund ? chunk.from - 1 : chunk.from - 2;
  if (words[end]?.breaks !== false) return undefined;
  if (isGerund) return before?.kind === 'noun' ? nounPhraseEndingAt(words, end) : undefined;
  const isMoved = verb && movesOthers(words[verb.to - 1] as TaggedWord) && verb.to <= end;
  return isMoved ? nounPhraseEndingAt(words, end) : undefined;
}

const rangeOf = ({ from, to }: Chunk) => ({ from, to });

/** Whether a relative clause has had its verb, and the clause around it still waits for its own. */
function isOver(open: readonly Clause[], fresh: Phrase, isJoined: boolean): boolean {
  const [clause, around] = [open.at(-1) as Clause, open.at(-2)];
  if (!around || !clause.isRelative || !clause.verb || isJoined) return false;
  return fresh.length === 0 || (around.verb === undefined && around.subject.length > 0);
}
