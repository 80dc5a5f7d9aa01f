import type { Change } from '../../domain/quantity.js';
import { wordSet } from '../../domain/word-set.js';
import { inLowerCase } from '../words.js';
import { changeVerb, isTransitive } from './change-words.js';
import { amended, type Draft } from './draft.js';
import { wordBefore, wordsAfter, wordsBefore } from './words.js';

const farthestVerb = 10;

/** Verbs that take "up" or "down" to themselves: "racked up 27 %" is no rise. */
const phrasal =
  /^(?!(?:edged|closed|finished|ended|ticked|inched|moved|nudged|jumped|bumped|pushed|driven)$)(?:\w+ed|\w+ing|makes?|made|takes?|took|puts?|gives?|gave|given|wound|sets?|adds?|comes?|came|stood|stand|breaks?|broke|shows?|turns?|holds?|held|lay|laid|broken|build|built|pay|paid|split|size|back|end|ends|rack|pick|blew|blow|grew|round|sum|cough|pony|ratchet)$/;

/** Adverbs and particles between a verb and its amount: "rose sharply, by", "edged up to". */
const between = wordSet(
  'up down back further again sharply slightly steadily another also just only even',
);

/**
 * Reads by its words whether a quantity is an amount of change, its end or its start.
 *
 *     exports fell 19 % to $10bn from $12bn      a 3 % rise      down 34 cents
 *                  by      to         from         by                 by
 */
export function withChange(text: string, draft: Draft): Draft {
  if (draft.dimension === 'score') return draft;
  const change = changeBefore(text, draft) ?? changeAfter(text, draft);
  return change ? amended(draft, { change }) : draft;
}

const roles = new Set(['by', 'to', 'from', 'up', 'down']);

/** "a decline of 34 %". */
const changeOf = (word = ''): Change | undefined =>
  noun.test(word) ? { direction: nounDirection(word), role: 'by' } : undefined;

/** What is changed from or to: "revised up from the first estimate of 498,000". */
const aLevel = wordSet(
  'estimate figure level total reading rate forecast price peak high low record average',
);
/** So many words stand between it and "from". */
const farthestLevel = 4;

function levelOf(text: string, draft: Draft): Change | undefined {
  const words = wordsBefore(text, draft.left, farthestVerb).map(({ word }) => inLowerCase(word));
  const [, noun = ''] = words;
  if (!aLevel.has(noun)) return undefined;
  const at = words
    .slice(0, farthestLevel + 2)
    .findIndex((word) => word === 'from' || word === 'to');
  const direction = at > 0 ? governing(words.slice(at + 1)) : undefined;
  return direction && { direction, role: words[at] === 'from' ? 'from' : 'to' };
}

function changeBefore(text: string, draft: Draft): Change | undefined {
  const before = wordBefore(text, draft.left);
  const word = inLowerCase(before?.word ?? '');
  if (before && word === 'of')
    return changeOf(wordBefore(text, before.start)?.word) ?? levelOf(text, draft);
  if (!roles.has(word) && !between.has(word) && !changeVerb(word)) return undefined;
  const words = wordsBefore(text, draft.left, farthestVerb).map(({ word }) => inLowerCase(word));
  const [nearest, ...rest] = words;
  if (nearest === undefined || isMeasured(text, draft)) return undefined;
  if (nearest === 'up' || nearest === 'down')
    return phrasal.test(rest[0] ?? '') ? undefined : { direction: nearest, role: 'by' };
  if (nearest === 'by' || nearest === 'to' || nearest === 'from') {
    if (nearest === 'to' && draft.dimension === 'count' && goesTo(rest)) return undefined;
    const direction = governing(rest);
    return direction && { direction, role: nearest };
  }
  const verb = between.has(nearest) ? rest[0] : nearest;
  const direction = verb === undefined ? undefined : changeVerb(verb);
  if (!verb || !direction || isTransitive(verb) || draft.dimension === 'duration') return undefined;
  // "fell below 50 %" tells where it ended, "fell more than 5 %" how far
  return { direction, role: level.test(text.slice(draft.left, draft.start)) ? 'to' : 'by' };
}

const level = /\b(?:below|under|beneath|above|past|beyond)\s$/i;

const sizes = new Set(['length', 'area', 'volume', 'mass']);

/** "dropped five inches of rain", "falling two short": nothing moved by that much. */
const isMeasured = (text: string, draft: Draft): boolean =>
  (sizes.has(draft.dimension) && text.startsWith(' of ', draft.end)) ||
  /^ short\b/.test(text.slice(draft.end, draft.end + 7)) ||
  /^(?:just )?short of/i.test(text.slice(draft.left, draft.start));

const given =
  /^(?:power|electricity|gas|water|heat|heating|supply|supplies|aid|services?|access|payments?|benefits?|support|help|assistance|subsid(?:y|ies)|rations?|pensions?|grants?|loans?|credit|funding|deliver(?:y|ies)|exports?|sales|shipments?|visas|flights|links?|ties|lines|connections?)$/;

/** "cut power to 140,000 homes": the homes are who had it, and not what is left of it. */
const goesTo = ([object = '', ...before]: readonly string[]): boolean =>
  given.test(object) && before.slice(0, 4).some((word) => isTransitive(word));

/** The nearest verb of change before "by", "to" or "from", whatever object stands between. */
function governing(words: readonly string[]): 'up' | 'down' | undefined {
  if (words[0] === 'up' || words[0] === 'down') return words[0];
  for (const word of words) {
    const direction = changeVerb(word);
    if (direction) return direction;
    if (
      /^(?:and|but|which|who|that|said|while|when|because|would|will|could|be|is|are|was|were|has|had|have|it|they|not)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

const noun =
  /^(?:rise|increase|jump|surge|gain|growth|hike|boost|fall|drop|decline|decrease|cut|reduction|slump|plunge|dip|slide|improvement)$/;
const comparative: Readonly<Record<string, 'up' | 'down'>> = {
  higher: 'up',
  larger: 'up',
  lower: 'down',
  smaller: 'down',
};

/** "23 % more likely", "5 % fewer boats", but not "40 % more than planned". */
const compared = /^(?:more|less|fewer) (?!(?:than|or|and)$)/;

const moving = new Set(['percentage', 'currency', 'temperature', 'other', 'ratio']);

function changeAfter(text: string, draft: Draft): Change | undefined {
  if (!moving.has(draft.dimension)) return undefined;
  const words = wordsAfter(text, draft.right, 2).map(({ word }) => inLowerCase(word));
  if (words.length === 2 && compared.test(words.join(' ')))
    return { direction: words[0] === 'more' ? 'up' : 'down', role: 'by' };
  for (const word of words) {
    const direction = comparative[word] ?? (noun.test(word) ? nounDirection(word) : undefined);
    if (direction) return { direction, role: 'by' };
  }
  return undefined;
}

const nounDirection = (word: string): 'up' | 'down' =>
  /^(?:rise|increase|jump|surge|gain|growth|hike|boost|improvement)$/.test(word) ? 'up' : 'down';

const carried = 60;
const carryLink =
  /(?:^|[\s,])(to|from)(?:\s+(?:about|around|nearly|almost|some|an estimated))?\s+$/;
const otherMovement = /[.;:!?\n]/;

/** "fell 4 % in May to 3,000": the second amount goes on with the first one's movement. */
export function carryChange(text: string, before: Draft | undefined, draft: Draft): Draft {
  if (!before?.change || draft.change || draft.left - before.end > carried) return draft;
  const between = text.slice(before.end, draft.left);
  const role = carryLink.exec(between)?.[1];
  if (
    (role !== 'to' && role !== 'from') ||
    role === before.change.role ||
    otherMovement.test(between)
  )
    return draft;
  return amended(draft, { change: { direction: before.change.direction, role } });
}
