export type Tense = 'past' | 'future' | 'unknown';

/** Bounded: a clause is seldom longer. */
const reach = 120;

/** Verbs that put what follows ahead: "is due to", "plans to", "will be". */
const scheduled =
  'due|set|expected|scheduled|slated|likely|poised|planning|preparing|planned|supposed|hoping|going';
const forward = [
  "will|won['’]t|shall|would|['’]ll|going to",
  `(?:is|are|be|['’]s|['’]re) (?:now |still |also |currently )?(?:${scheduled}|to)`,
  '(?:plans?|expects?|intends?|hopes?|aims?|wants?|vows?|prepares?|promises?|agrees?|agreed|threatens?) to',
  'due|set (?:to|for)|expected|scheduled|slated|planned|proposed|upcoming|ahead of|looming|looms|until|till|unless|effective|to be',
  "(?:is|are|['’]s|['’]re) (?:meeting|visiting|travell?ing|flying|hosting|holding|coming|arriving|returning|leaving|joining)",
  'meets|visits|hosts|arrives|travels|flies|heads|begins|starts|opens|takes place|gathers?|convenes?|returns|resumes|expires|faces',
  'could|might|may',
].join('|');
/** "was due to arrive on Monday" leaves open whether Monday has passed. */
const backward = [
  `(?:was|were|had been|been) (?:${scheduled}|to)\\b`,
  "(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|said|told|went|came|took|made|gave|met|held|began|left|saw|won|lost|fell|rose|spoke|wrote|sent|put|got|hit|ran|led|found|shot|kept|became|bought|sold|paid|brought|thought|broke|drew|flew|sat|stood|struck|swore|sworn|threw|felt|chose|knew|grew|built|taken|given|seen|known|shown)\\b",
  '(?!need|indeed|hundred|speed|seed|feed|exceed|proceed|succeed|bleed|breed|sacred|kindred|naked|wicked|expected|scheduled|slated|planned|supposed|proposed|limited|armed|alleged|so-called)[a-z]{2,14}ed\\b',
  '(?:since|earlier|ago)\\b',
].join('|');
/** Takes in the verb that a forward cue governs: "will be |inaugurated" is one cue. */
const cue = new RegExp(
  `\\b(?:(${backward})|(?:${forward})\\b(?: (?:not|also|be|then|only|likely|now|to|have)){0,3}(?: [a-z]{2,14}\\b)?)|['’]ll\\b`,
  'g',
);
const speech =
  /^(?:said|told|added|announced|warned|tweeted|reported|confirmed|insisted|suggested)$/;

interface Cue {
  readonly tense: Tense;
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

const cuesIn = (text: string): readonly Cue[] =>
  [...text.matchAll(cue)].map((match) => ({
    tense: match[1] === undefined ? 'future' : 'past',
    at: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));

/** Where a clause ends; the full stop of a title or an initial ends none. */
const clauseEnd =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Sept|Oct|Nov|Dec|Jan|Feb|Aug|No|vs|[A-Z]))[.!?;:]["”’)]?\s|[\n—–]|\s["“‘]\s/g;
/** The part of a stretch that belongs to the clause at its end. */
function lastClause(words: string): string {
  const breaks = [...words.matchAll(clauseEnd)];
  const last = breaks.at(-1);
  return last ? words.slice(last.index + last[0].length) : words;
}
const firstClause = (words: string): string => words.split(clauseEnd, 1)[0] ?? '';

/** "asked them to decide by |Friday". */
const deadline = /\bto [a-z]{2,14}\b[^,]{0,60} by (?:the end of |early |late |mid-)?$/;

const joins = /,|\b(?:and|but|when|after|as|who|which|that|because|while)\b/;

/**
 * Tense of the clause around `[start, end)`, by the nearest cue before it, else after it.
 *
 *     He said the talks on Monday will go ahead.
 *        ^^^^ speech is passed over ^^^^ for what follows
 */
export function tenseAround(text: string, start: number, end: number): Tense {
  const lead = lastClause(text.slice(Math.max(0, start - reach), start));
  if (deadline.test(lead)) return 'future';
  const last = cuesIn(lead).at(-1);
  const passedOver = last && speech.test(last.word) && lead.length - last.end > 5;
  if (last && !passedOver) return last.tense;
  const trail = firstClause(text.slice(end, end + reach));
  const next = cuesIn(trail)[0];
  if (last) return next?.tense === 'future' && next.at < 25 ? 'future' : 'unknown';
  return next && governs(lead, trail, next) ? next.tense : 'unknown';
}

/** A cue after the expression counts where that stands first, or close by: "Monday's vote will". */
const governs = (lead: string, trail: string, next: Cue): boolean =>
  lead.length < 12 || (next.at < 30 && !joins.test(trail.slice(0, next.at)));

/** Whether the words before a place look forward: "will report |in two weeks". */
export const leansForward = (text: string, at: number): boolean =>
  cuesIn(lastClause(text.slice(Math.max(0, at - reach), at))).at(-1)?.tense === 'future';
