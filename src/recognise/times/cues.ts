import { shortMonths } from '../../domain/calendar-names.js';
import type { Span } from '../../domain/span.js';
import { shortTitles } from '../../domain/titles.js';

/** `planned`: it lay ahead of some day, perhaps of the article's. */
export type Tense = 'past' | 'future' | 'planned' | 'unknown';

/** A word that tells a clause's tense, or a place where a clause ends. */
export interface Cue {
  readonly tells: Tense | 'end';
  readonly at: number;
  readonly end: number;
  readonly word: string;
}

const going =
  'meeting|visiting|travell?ing|flying|hosting|holding|coming|arriving|returning|leaving|joining';
/** These follow a possessive too: "Monday’s closing price". */
const goingOn =
  'speaking|sitting down|voting|addressing|testifying|departing|launching|opening|closing|ending|starting|beginning|playing';
/** Verbs that put what follows ahead: "is due to", "plans to", "will be". */
const scheduled =
  'due|set|expected|scheduled|slated|likely|poised|planning|preparing|planned|supposed|hoping|going';
const dayAhead = '(?:to|on|in|by|at|this|next|later|early|before|after|within|around|any|[A-Z])';
const forward = [
  "will|won['’]t|shall|should(?! have)|would|going to|(?:he|she|it|they|we|you|I)['’]ll",
  `(?:is|are|be|['’]s|['’]re) (?:now |still |also |currently )?(?:${scheduled}|to)`,
  '(?:plans|expects?|intends?|hopes|aims|wants?|vows|promises|agrees?|agreed|threatens) to',
  'due|set (?:to|for)|scheduled|slated|(?<!as )planned|proposed|upcoming|ahead of|looming|looms|unless|effective',
  // "fewer than expected in June" and "what analysts expected" look back
  `expected(?<!(?:than|as|had|analysts|economists) expected)(?= ${dayAhead})`,
  // "shut until lifting its rules in June" has the tense of its verb
  '(?:until|till)(?! (?:[a-z]+ly )?[a-z]{2,12}ing )',
  // "loud enough to be heard", "appeared to be hurt" are no plans
  'to be(?<!(?:enough|said|thought|known|[a-z]ed) to be)',
  `(?:is|are|['’]re) (?:${going}|${goingOn})|['’]s (?:${going})`,
  'meets|visits|hosts|arrives|travels|flies|heads|begins|starts|opens|takes (?:place|office|effect|up)|gathers?|convenes?|returns|resumes|expires|faces',
  'sits? down|testifies|tours|welcomes|departs|kicks off|votes? (?:on|to)|goes (?:to|on|before)|comes before|(?:speaks|talks) (?:to|with|at)|addresses|delivers|hears',
  // "leaders meet", but no "their meeting"
  '(?:meet|vote|return|convene|begin|start|travel|arrive|head|open|close|go)(?<=[a-z]{3}s [a-z]{2,7})',
  '(?:[Tt]hey|[Ww]e|[Yy]ou) (?:plan|meet|vote)|(?:ends|leaves|closes|reopens|restarts|reconvenes)',
  'prepares? (?:to|for)|appears? (?:in|before|at)|plays (?=[A-Z])',
  'could|might|may',
].join('|');
const backward = [
  "(?:was|were|had|did|didn['’]t|wasn['’]t|weren['’]t|said|told|went|came|took|made|gave|met|held|began|left|saw|won|lost|fell|rose|spoke|wrote|sent|put|got|hit|ran|led|found|shot|kept|became|bought|sold|paid|brought|thought|broke|drew|flew|sat|stood|struck|swore|sworn|threw|felt|chose|knew|grew|built|taken|given|seen|known|shown)\\b",
  '(?!need|indeed|hundred|speed|seed|feed|exceed|proceed|succeed|bleed|breed|sacred|kindred|naked|wicked|expected|scheduled|slated|planned|supposed|proposed|limited|armed|alleged|so-called)[a-z]{2,14}ed\\b' +
    // "the flooded harbour"
    '(?<!\\b(?:the|an?|its|their|his|her|this|these|those) [a-z]{4,16}(?= [a-z]))',
  '(?:since|earlier|ago)\\b',
  // who "would not comment" on a day was asked on that day
  "(?:would not|wouldn['’]t|would neither|declined to) (?:say|comment|confirm|discuss|answer|elaborate|disclose|speculate|identify|name|reveal)\\b",
].join('|');
/** "had been due to arrive on Monday", "ordered that it be held": whether Monday has passed is not said. */
const overtaken =
  `(?:had )?(?:was|were|been) (?:${scheduled}|(?:told|ordered|asked|summoned|required|instructed) to|to)\\b` +
  '|be (?:held|heard|sent|made|paid|sold|built|given|taken|put|read|shown)\\b';
/** "is passed": when is not said. */
const present =
  "(?:is|are|be|being|isn['’]t|aren['’]t|['’]s|['’]re) (?:not |being )?[a-z]{2,14}ed\\b";
/** A forward cue takes in the verb that it governs: "will be |inaugurated" is one cue. */
const governed = '\\b(?: (?:not|also|be|then|only|likely|now|to|have)){0,3}(?: [a-z]{2,14}\\b)?';
/** Where a clause ends; the full stop of a title or an initial ends none. */
const endsNoClause = [...shortTitles, 'St', 'Jr', 'Sr', ...shortMonths, 'No', 'vs', '[A-Z]'].join(
  '|',
);
const clauseEnd = `[.!?;:](?<!\\b(?:${endsNoClause}).)["”’)]?\\s|[\\n—–]|\\s["“‘]\\s`;
/** Four groups, the first that fits counts; an end of a clause fills none. */
const cue = new RegExp(
  `\\b(?:(${overtaken})|(${backward})|((?:${forward})${governed})|(${present}))|${clauseEnd}`,
  'g',
);

function tells([, overtook, past, future, now]: RegExpExecArray): Cue['tells'] {
  if (past !== undefined) return 'past';
  if (future !== undefined) return 'future';
  if (overtook !== undefined) return 'planned';
  return now === undefined ? 'end' : 'unknown';
}

/** The cues of a stretch of text, in order, found as far as they are asked for. */
export interface CueRun {
  readonly found: readonly Cue[];
  /** Looks for more until one begins at or after a place, or there are no more. */
  reach(place: number): void;
}

export function cuesIn(text: string, [start, end]: Span): CueRun {
  const words = text.slice(start, end);
  const found: Cue[] = [];
  let from = 0;
  return {
    found,
    reach(place) {
      while (from <= words.length && (found.at(-1)?.at ?? -1) < place) {
        cue.lastIndex = from;
        const match = cue.exec(words);
        from = match ? cue.lastIndex : words.length + 1;
        if (match === null) return;
        const at = start + match.index;
        found.push({ tells: tells(match), at, end: start + from, word: match[0] });
      }
    },
  };
}
