/** Bounded: a clause is seldom longer. */
const reach = 110;

const futureCue =
  /\b(?:will|won['’]t|shall|would|going to|plans?(?:ned)?|planning|due|set to|is to|are to|to be|expected|scheduled|slated|poised|likely|may|might|could|intends?|hopes? to|aims? to|upcoming|ahead of|until|till|deadline|looms?|starting|beginning|effective|next|by|(?:is|are|he['’]s|she['’]s|they['’]re) (?:\w{3,12}ing))\b|['’]ll\b/gi;
const pastCue =
  /\b(?:was|were|had|did|didn['’]t|said|told|after|since|following|earlier|ago|last|went|came|took|made|gave|met|held|began|left|saw|won|lost|fell|rose|spoke|wrote|sent|put|got|hit|ran|cut|set off|led|\w{3,14}ed)\b/gi;
/** Participles that end in -ed and look forward. */
const forwardParticiple = /^(?:expected|scheduled|slated|planned|supposed|proposed)$/i;
const speech =
  /^(?:said|told|added|announced|warned|tweeted|reported|confirmed|reiterated|insisted)$/i;

export type Tense = 'past' | 'future' | 'unknown';

interface Cue {
  readonly tense: Tense;
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

function cuesIn(text: string): readonly Cue[] {
  const found: Cue[] = [];
  for (const match of text.matchAll(futureCue))
    found.push({
      tense: 'future',
      at: match.index,
      end: match.index + match[0].length,
      word: match[0],
    });
  for (const match of text.matchAll(pastCue))
    if (!forwardParticiple.test(match[0]))
      found.push({
        tense: 'past',
        at: match.index,
        end: match.index + match[0].length,
        word: match[0],
      });
  return found.sort((a, b) => a.at - b.at);
}

/** The part of a stretch that belongs to the clause next to its end. */
const lastClause = (words: string) =>
  words.slice(Math.max(words.search(/[.!?;:]["”’]?\s[^.!?;:]*$/), 0));
const firstClause = (words: string) => words.split(/[.!?;]\s|\n/, 1)[0] ?? '';

/**
 * Tense of the clause around `[start, end)`: the nearest verb cue before it, else after it.
 * "said the talks on Monday will" looks past its verb of speech to what follows.
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const lead = lastClause(text.slice(Math.max(0, start - reach), start));
  const trail = firstClause(text.slice(end, end + reach));
  const last = cuesIn(lead).at(-1);
  const next = cuesIn(trail)[0];
  if (!last) return next?.tense ?? 'unknown';
  const between = lead.length - last.end;
  if (last.tense === 'past' && next?.tense === 'future' && next.at < 25) {
    if (speech.test(last.word) && between > 5) return 'future';
  }
  return last.tense;
}

/** Whether the words before a place look forward: "will report |in two weeks". */
export function leansForward(text: string, at: number): boolean {
  const lead = lastClause(text.slice(Math.max(0, at - reach), at));
  return cuesIn(lead).at(-1)?.tense === 'future';
}
