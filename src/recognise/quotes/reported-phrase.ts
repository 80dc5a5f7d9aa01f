import { addressing } from './clause-opening.js';
import { hasFiniteVerb } from './finite.js';
import type { CuePlace, Reported } from './reported.js';
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
  const isAsked = whom === '' || (addressing.has(cue.entry.cue) && !hasFiniteVerb(whom));
  return isAsked ? reportedFrom(place, cue.span[1] + found[0].length) : undefined;
}

const noThing =
  /^ (?:in|on|at|to|of|by|from|with|about|during|after|before|as|for|so|and|or|but|than|that|when|while|if|up|off|me|us|him|her|them|it|himself|herself|themselves|itself|late|last|earlier|early|this|[A-Z][a-z]+day)\b/;

/** "Roe predicted a cut of tariffs." */
export function withThing(place: CuePlace): Reported | undefined {
  const { text, cue } = place;
  if (!cue.entry.takes?.includes('thing')) return undefined;
  const rest = text.slice(cue.span[1], cue.span[1] + 16);
  return /^ [\p{L}\p{N}“"‘'$£€]/u.test(rest) && !noThing.test(rest)
    ? reportedFrom(place, cue.span[1] + 1)
    : undefined;
}
