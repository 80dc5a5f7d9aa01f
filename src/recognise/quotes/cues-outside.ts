import type { QuotedPassage } from '../../domain/segments.js';
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
/** Verbs whose plain and third-person forms are nouns as often as not. */
const nounLike = new Set(
  `report state email text claim remark charge post demand comment tweet note answer call order object
  press label brand term credit welcome praise attack blog joke hope fear request promise pledge vow
  signal forecast estimate counter doubt cry shout quote show name rate question offer start estimate
  caution challenge cite read find decree retweet reference detail outline feel plea caution
  complaint message laugh echo chant call for call on`.split(/\s+/),
);
/** "its reporting", "the proposed ban": neither reports. */
const attributive =
  /(?:\b(?:the|an?|his|her|its|their|our|my|your|these|those|\d+(?:[.,]\d+)*)|(?<!\b(?:he|she|it|who|that|there|what))[’']s) $/i;
/** "Roe is expected to come": nobody says who expects it. */
const expecting = new Set(
  'expected believed reported estimated said thought alleged feared hoped'.split(' '),
);
const isPassive = /\b(?:is|are|was|were|been|being|be)(?: (?:[a-z]+ly|also|now))? $/;
/** "943,000 jobs added in July" */
const counted = /\d [a-z]+ $/;
/** Never verbs. */
const always = new Set(['accusation', 'assertion']);
/** The last words of what `attributive` matches. */
const mayBeAttributed = glance('the a an his her its their our my your these those s'.split(' '));
const digits = '0123456789';
const pastEnds = ['ed', 'ing', 'said', 'told', 'wrote', 'read', 'found'];
const asking = new Set(['asked', 'told', 'called']);
const passive = /\b(?:when|if|was|were|been|being|is|are|be) $/;
const takesContent =
  /^(?:, ?(?=[“"‘'])|:|[.”"]| (?:to|that|he|she|it|they|we|I|the|a|an|his|her|there|their)\b| ["“‘'])/;
const verbBefore =
  /(?:\b(?:he|she|it|they|we|I|who|to|will|would|can|could|may|might|did|does|do|must|should|not|also|[A-Za-z]+ly)|[a-z]s) $/;

const callsName = /^(?: \p{Lu}[\w.’'-]{0,20}){1,4}(?: [a-z]{1,15}){0,3} ["“‘']/u;
const joinsVerb = /\b(?:to|and|would|will|could|did|not|they|who|also) $/;

/** The hash of the word before spares the pattern, where a space parts them. */
const isNounAt = (text: string, start: number, last: number, before: string): boolean =>
  (text.charAt(start - 1) !== ' ' ||
    mayLeadNoun(last) ||
    digits.includes(text.charAt(start - 2))) &&
  nounBefore.test(before);

const isCapital = (code: number) => code >= 65 && code <= 90;

/** "the report", "United States", "robo-calls": a noun or a name and no verb that attributes. */
function isVerb(text: string, cue: Cue): boolean {
  const { entry, word, before: last } = cue;
  const [start, end] = cue.span;
  const before = text.slice(Math.max(0, start - 14), start);
  const isPast = pastEnds.some((end) => word.endsWith(end));
  if (isCapital(text.charCodeAt(start)) && /(?:[\w,]|,[”"’']{1,2}) $/.test(before)) return false;
  if (asking.has(word) && passive.test(before)) return false;
  if (word === 'named' && /^ (?:for|after) /.test(text.slice(end, end + 7))) return false;
  if (word === 'read' && text.startsWith(' from ', end)) return false;
  if (word === 'went on' || word === 'goes on')
    return /^(?:[.:]|, ["“‘'])/.test(text.slice(end, end + 3));
  if (expecting.has(word) && text.startsWith(' to ', end) && isPassive.test(before)) return false;
  if (word === 'added' && counted.test(before)) return false;
  if (word === 'compared' && /^ (?:with|to) /.test(text.slice(end, end + 6))) return false;
  if (
    (mayBeAttributed(last) || digits.includes(text.charAt(start - 2))) &&
    (word.endsWith('ed') || word.endsWith('ing')) &&
    attributive.test(before)
  )
    return false;
  if (isPast || word === 'says' || word.includes(' '))
    return start === 0 || !'-@#'.includes(text.charAt(start - 1));
  if (claimOwner(text, cue)) return true;
  if (always.has(entry.cue)) return false;
  if (isNounAt(text, start, last, before) || /^[-’'/]/.test(text.charAt(end))) return false;
  if (!nounLike.has(entry.cue)) return true;
  const isPlain = word === entry.cue;
  // "Roe challenged claims that", "harm and fears that"
  if (!isPlain && /[a-z]ed $|[a-rt-z] and $|\bper (?:\p{Lu}\w* )+$/u.test(before)) return false;
  // "Roe calls Orme “rash”", "went on to call Orme “rash”"
  if (/^(?:calls|shows?)$/.test(word) && /^ \p{Lu}/u.test(text.slice(end, end + 2))) return true;
  if (word === 'call' && callsName.test(text.slice(end, end + 60))) return joinsVerb.test(before);
  return takesContent.test(text.slice(end, end + 8)) && (!isPlain || verbBefore.test(before));
}
