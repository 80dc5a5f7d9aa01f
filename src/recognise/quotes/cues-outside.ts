import type { QuotedPassage } from '../../domain/segments.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { glance } from '../words.js';
import type { CuesIn } from './carrier.js';
import type { Cue } from './cues.js';
import { firstFrom } from './first-from.js';
import { isDescribed, isNaming } from './naming.js';
import { claimOwner } from './own-claim.js';

/** Looks up cues by region; those inside quotation marks belong to what is quoted. */
export function cuesOutside(
  text: string,
  cues: readonly Cue[],
  quoted: readonly QuotedPassage[],
): CuesIn {
  const outermost = quoted.filter(({ depth }) => depth === 0);
  let at = 0;
  const outside = cues.filter((cue) => {
    const { span } = cue;
    while (at < outermost.length && (outermost[at] as QuotedPassage).outer[1] <= span[0]) at += 1;
    const next = outermost[at];
    if (next && next.outer[0] < span[1]) return false;
    return isVerb(text, cue) && !isNaming(text, cue) && !isDescribed(text, cue);
  });
  return ([start, end]) => {
    const from = firstFrom(outside, start, startOf);
    let to = from;
    while (to < outside.length && (outside[to] as Cue).span[1] <= end) to += 1;
    return outside.slice(from, to);
  };
}

const startOf = ({ span }: Cue) => span[0];

const nounBefore =
  /(?:[-@#’'/]|(?:^|[^\w])(?:the|a|an|\d+(?:[.,]\d+)*|two|three|four|five|six|seven|eight|nine|ten|several|many|other|his|her|their|its|our|my|your|this|that|these|those|no|any|some|of|in|on|for|from|by|with|at|into|about|[A-Za-z]+’s|[A-Za-z]+'s|recent|new|latest|public|first) )$/;
/** The last words of what `nounBefore` matches, but numbers. */
const mayLeadNoun = glance(
  `the a an two three four five six seven eight nine ten several many other his her their its our my your
  this that these those no any some of in on for from by with at into about s recent new latest public
  first`.split(/\s+/),
);
/** "its reporting", "the proposed ban": neither reports. */
const attributive =
  /(?:\b(?:the|an?|his|her|its|their|our|my|your|these|those|\d+(?:[.,]\d+)*)|(?<!\b(?:he|she|it|who|that|there|what))[’']s) $/i;
/** "Roe is expected to come": nobody says who expects it. */
const expecting = wordSet('expected believed reported estimated said thought alleged feared hoped');
const isPassive = /\b(?:is|are|was|were|been|being|be)(?: (?:[a-z]+ly|also|now))? $/;
/** "943,000 jobs added in July" */
const counted = /\d [a-z]+ $/;
/** Never verbs. */
const always = new Set(['accusation', 'assertion']);
/** The last words of what `attributive` matches. */
const mayBeAttributed = glance('the a an his her its their our my your these those s'.split(' '));
const digits = '0123456789';
const asking = new Set(['asked', 'told', 'called']);
const passive = /\b(?:when|if|was|were|been|being|is|are|be) $/;
const takesContent =
  /^(?:, ?(?=[“"‘'])|:|[.”"]| (?:to|that|he|she|it|they|we|I|the|a|an|his|her|there|their)\b| ["“‘'])/;
const verbBefore =
  /(?:\b(?:he|she|it|they|we|I|who|to|will|would|can|could|may|might|did|does|do|must|should|not|also|[A-Za-z]+ly)|[a-z]s) $/;

const callsName = lean(/^(?: \p{Lu}[\w.’'-]{0,20}){1,4}(?: [a-z]{1,15}){0,3} ["“‘']/u);
const joinsVerb = /\b(?:to|and|would|will|could|did|not|they|who|also) $/;

/** Whether a pattern fits what stands right before a place. */
const isBehind = (pattern: RegExp, text: string, place: number): boolean =>
  pattern.test(text.slice(Math.max(0, place - 14), place));

/** The hash of the word before spares the pattern, where a space parts them. */
const isNounAt = (text: string, start: number, last: number): boolean =>
  (text.charAt(start - 1) !== ' ' ||
    mayLeadNoun(last) ||
    digits.includes(text.charAt(start - 2))) &&
  isBehind(nounBefore, text, start);

const isCapital = (code: number) => code >= 65 && code <= 90;

/** Behind a word or a comma a capital is no sentence's. */
const insideSentence = /(?:[\w,]|,[”"’']{1,2}) $/;
const neverNoun = /(?:ed|ing|said|told|wrote|read|found|^says)$/;
const joinedBefore = '-@#';
const joinedAfter = "-’'/";
const governing = lean(/[a-z]ed $|[a-rt-z] and $|\bper (?:\p{Lu}\w* )+$/u);

/** "the report", "United States", "robo-calls": a noun or a name and no verb that attributes. */
function isVerb(text: string, cue: Cue): boolean {
  const { entry, word, before: last } = cue;
  const [start, end] = cue.span;
  if (isCapital(text.charCodeAt(start)) && isBehind(insideSentence, text, start)) return false;
  if (isOfAnother(text, cue)) return false;
  if (word === 'went on' || word === 'goes on')
    return /^(?:[.:]|, ["“‘'])/.test(text.slice(end, end + 3));
  if (
    (mayBeAttributed(last) || digits.includes(text.charAt(start - 2))) &&
    (word.endsWith('ed') || word.endsWith('ing')) &&
    isBehind(attributive, text, start)
  )
    return false;
  if (word.includes(' ') || neverNoun.test(word))
    return start === 0 || !joinedBefore.includes(text.charAt(start - 1));
  if (claimOwner(text, cue)) return true;
  if (always.has(entry.cue)) return false;
  if (isNounAt(text, start, last)) return false;
  if (end < text.length && joinedAfter.includes(text.charAt(end))) return false;
  if (!entry.noun) return true;
  const isPlain = word === entry.cue;
  // "Roe challenged claims that", "harm and fears that"
  if (!isPlain && isBehind(governing, text, start)) return false;
  // "Roe calls Orme “rash”", "went on to call Orme “rash”"
  if (takingName.has(word) && nameNext.test(text.slice(end, end + 2))) return true;
  if (word === 'call' && callsName.test(text.slice(end, end + 60)))
    return isBehind(joinsVerb, text, start);
  return (
    takesContent.test(text.slice(end, end + 8)) && (!isPlain || isBehind(verbBefore, text, start))
  );
}

const nameNext = lean(/^ \p{Lu}/u);
const takingName = new Set(['calls', 'show', 'shows']);

/** "was asked", "named after", "read from", "expected to", "jobs added", "compared with": says nothing. */
function isOfAnother(text: string, { word, span: [start, end] }: Cue): boolean {
  switch (word) {
    case 'named':
      return /^ (?:for|after) /.test(text.slice(end, end + 7));
    case 'read':
      return text.startsWith(' from ', end);
    case 'added':
      return isBehind(counted, text, start);
    case 'compared':
      return /^ (?:with|to) /.test(text.slice(end, end + 6));
    default:
      return (
        (asking.has(word) && isBehind(passive, text, start)) ||
        (expecting.has(word) && text.startsWith(' to ', end) && isBehind(isPassive, text, start))
      );
  }
}
