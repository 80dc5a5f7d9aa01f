import { glance } from '../words.js';
import type { Cue } from './cues.js';
import { claimOwner } from './own-claim.js';

/**
 * Whether a cue stands where it reports nothing, whatever follows; where a clause ends that hangs on a
 * noun, "his claim that trade fell has hurt", plain words don't tell.
 */
export const reportsNothing = (text: string, cue: Cue): boolean =>
  claimOwner(text, cue) !== undefined ||
  ((mayUndo(cue.before) || text.charAt(cue.span[0] - 2) === 'y') &&
    tests.some(([reach, test]) =>
      test(text.slice(Math.max(0, cue.span[0] - reach), cue.span[0]), cue),
    ));

/** How many characters before the cue decide, and what they tell. */
const tests: readonly (readonly [reach: number, test: (before: string, cue: Cue) => boolean])[] = [
  [32, isNegated],
  [6, isCompared],
  [24, isPurpose],
  [24, isPassive],
];

/** The last words of what the patterns match, without adverbs in "-ly". */
const mayUndo = glance(
  'not never t to yet ever than as is are was were be been being get gets got'.split(' '),
);

/** "Roe never said that trade fell", "Roe declined to say whether": she is no source of it. */
function isNegated(before: string): boolean {
  return /(?:\b(?:not|never)|n[’']t|\b(?:declin|refus|fail)[a-z]{1,3} to)(?: \w{2,12}ly| yet| ever)? $/.test(
    before,
  );
}

/** "fewer than expected", "as promised" */
function isCompared(before: string): boolean {
  return /\b(?:than|as) $/i.test(before);
}

/** "Roe asked Orme to disclose it": what is to be said is not said; "went on to say" is. */
function isPurpose(before: string): boolean {
  return (
    / to (?:[a-z]{2,12}ly )?$/.test(before) &&
    !/\b(?:went on|goes on|continued|continues|had|has|have|used) to (?:[a-z]+ly )?$/.test(before)
  );
}

/** "By Friday, 40 cases had been reported": the cases report nothing. */
function isPassive(before: string, { word }: Cue): boolean {
  return (
    !word.endsWith('ing') &&
    /\b(?:is|are|was|were|be|been|being|get|gets|got)(?: \w{2,12}ly| not)? $/.test(before)
  );
}
