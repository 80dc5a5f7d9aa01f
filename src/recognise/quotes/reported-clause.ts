import { lean } from '../lean-pattern.js';
import { behindAsides, thatOpening } from './clause-opening.js';
import { hasFiniteVerb } from './finite.js';
import { mayTellSomebody } from './hearers.js';
import { type CuePlace, opensContent, type Reported } from './reported.js';
import { reportedFrom } from './reported-from.js';

/** "Roe told reporters on Monday that trade fell." */
export function withThat(place: CuePlace): Reported | undefined {
  const { text, region, cue } = place;
  // "lied that"
  const start = cue.word.endsWith(' that') ? cue.span[1] + 1 : thatOpening(text, cue, region[1]);
  return start === undefined ? undefined : reportedFrom(place, start);
}

const pronoun = /^ (?:he|she|it|they|we|I|there|this|that|these|those)(?:[’'][a-z]{1,2})? /;
const noClause =
  /^ (?:in|on|at|to|of|by|from|with|about|during|after|before|as|for|so|and|or|but|than|goodbye|(?:yes|no)(?= (?:and|but|to|while|when|in|on)\b|[,.;])|nothing|anything|something|little|much|more|whether|how|why|who|where|what)\b/;
const toPronoun =
  /^(?: [^\s,;:]{1,25}){1,9}?(?= (?:(?:he|she|it|they|we|I|there)(?:[’'][a-z]{1,2})?|this (?:is|was|will|would)) )/;
/** "told [The Orne Ledger] the dam was full" */
const toName = lean(
  /^(?: \p{Lu}[\p{L}.’'-]{0,20}){1,4}(?= (?:the|an?|his|her|its|their|some|many|most|all) (?:[^\s,;:]{1,25} ){1,8}?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b)/u,
);
/** As far as a clause's verb may stand behind its beginning. */
const nearVerb = /^(?: (?!(?:that|which|who|to)\b)[^\s,;:]{1,25}){1,12}/;

/** "Roe said trade fell.", "Roe told the paper she would stay." */
export function withoutThat(place: CuePlace): Reported | undefined {
  const { text, region, cue } = place;
  const [at, end] = behindAsides(text, cue, region[1]);
  const rest = text.slice(at, Math.min(end, at + 140));
  if (mayTellSomebody.has(cue.entry.cue)) {
    const whom =
      cue.entry.cue === 'ask' ? undefined : (toName.exec(rest) ?? toPronoun.exec(rest))?.[0];
    if (whom === undefined || / to\b/.test(whom) || hasFiniteVerb(whom)) return undefined;
    return reportedFrom(place, at + whom.length + 1);
  }
  if (!opensContent.test(rest) || noClause.test(rest)) return undefined;
  const isClause =
    cue.entry.cue === 'say' || pronoun.test(rest) || hasFiniteVerb(nearVerb.exec(rest)?.[0] ?? '');
  return isClause ? reportedFrom(place, at + 1) : undefined;
}
