import { monthNames, weekdayNames } from '../../domain/calendar-names.js';
import { wordSet } from '../../domain/word-set.js';
import { lean } from '../lean-pattern.js';
import { inLowerCase } from '../words.js';
import { changeVerb } from './change-words.js';
import { isStop } from './noun-phrase.js';
import { numberWords } from './number-words.js';

/** Words that link a thing to its figure: "stood at", "fell to", "totalling". */
const linking = wordSet(
  'of to by at from is are was were be been being stand stands stood reached hit hits totaled totalled totaling totalling worth averaged remain remained remains will would could should may might has have had cost costs exceed exceeded exceeds exceeding than up down back around about a an the',
);

const months: ReadonlySet<string> = new Set(monthNames);
const weekdays: ReadonlySet<string> = new Set(weekdayNames);
/** What may stand between a thing and the word that links it: adverbs, and times. */
const between = wordSet(
  'just only right also now still even again then below above last this next previous prior same week month year quarter yesterday today since',
);
const adverb =
  /^(?!family$|supply$|monopoly$|rally$|ally$|assembly$|anomaly$|tally$|reply$)[a-z]{3,}ly$/;

export const isLink = (word: string): boolean =>
  linking.has(inLowerCase(word)) || changeVerb(inLowerCase(word)) !== undefined;

export const isBetween = (word: string): boolean =>
  between.has(inLowerCase(word)) || adverb.test(word) || weekdays.has(word);

/** "was revised", "has continued": a participle behind these belongs to the verb. */
export const auxiliary = /^(?:is|are|was|were|be|been|being|has|have|had)$/i;
export const participle = /^[a-z]{2,}ed$/;

/** Verbs and units, which head no thing measured. */
const noThing = wordSet(
  'expects expect says sees see projects predicts predict forecasts estimates estimate shows showed says won wins lost beat leads led percentage percent point points said told found put set short shy being held kept left open',
);

const opensLetter = lean(/^\p{L}/u);

/** A word that may belong to the name of a thing. */
export const isContent = (word: string): boolean =>
  !isStop(word) &&
  !isBetween(word) &&
  !noThing.has(inLowerCase(word)) &&
  !numberWords.has(inLowerCase(word)) &&
  !participle.test(word) &&
  changeVerb(inLowerCase(word)) === undefined &&
  !months.has(word) &&
  opensLetter.test(word);

/** Prepositions that qualify what stands before them: "claims |for state benefits|". */
export const qualifying = wordSet('in for from at with among on against across within of');
/** "the number of births" measures births, "the price of gas" a price. */
export const counting = wordSet('number numbers total count amount tally');
