import { hasFiniteVerb } from './finite.js';
import { mayTellSomebody } from './hearers.js';
import { type CuePlace, opensContent, type Reported } from './reported.js';
import { reportedFrom } from './reported-from.js';

const question =
  /^((?: [^\s,;:]{1,25}){0,6}?) (?=(?:whether|if|how|why|what|who|where|when|which) \S)/;

/** "Roe asked the board whether trade had fallen." */
export function asQuestion(place: CuePlace): Reported | undefined {
  const { text, region, cue } = place;
  if (!cue.entry.takes?.includes('question')) return undefined;
  const found = question.exec(text.slice(cue.span[1], Math.min(region[1], cue.span[1] + 120)));
  if (!found) return undefined;
  const whom = found[1] ?? '';
  const isAsked = whom === '' || (mayTellSomebody.has(cue.entry.cue) && !hasFiniteVerb(whom));
  return isAsked ? reportedFrom(place, cue.span[1] + found[0].length) : undefined;
}

const noThing =
  /^ (?:in|on|at|to|of|by|from|with|about|during|after|before|as|for|so|and|or|but|than|that|when|while|if|up|off|me|us|him|her|them|it|himself|herself|themselves|itself|late|last|earlier|early|this|[A-Z][a-z]+day)\b/;

/** "Roe predicted a cut of tariffs." */
export function withThing(place: CuePlace): Reported | undefined {
  const { text, cue } = place;
  if (!cue.entry.takes?.includes('thing')) return undefined;
  const rest = text.slice(cue.span[1], cue.span[1] + 16);
  if (!opensContent.test(rest) || noThing.test(rest)) return undefined;
  const found = reportedFrom(place, cue.span[1] + 1);
  const subject = found?.carrier.subject ?? cue.span;
  return helped.test(text.slice(subject[1], cue.span[0])) ? found : undefined;
}

/** Roe "has since [reported] a loss", but not "studies [reported] losses": the verb is another. */
const helped =
  /^(?:,.{0,200},)?(?: (?:has|have|had|also|then|later|will|would|did|do|does|not|[a-z]{2,12}ly))* $|^$/s;
