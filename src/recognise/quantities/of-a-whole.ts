import { lean } from '../lean-pattern.js';
import { amended, type Draft } from './draft.js';

const whole = lean(
  /^[ ]of[ ](?:the[ ]|its[ ]|his[ ]|her[ ]|their[ ]|our[ ]|these[ ]|those[ ])?(?:\p{Ll}{1,12}[ ])?$/u,
);
const ofWhom = lean(/,[ ](?:\p{L}{1,12}[ ])?of[ ](?:whom|which)[ ](?:\p{L}{1,12}[ ])?$/u);
const longest = 40;

/**
 * A part counts what its whole counts: of "seven of the nine districts" the seven are districts, and
 * of "900 people, of whom 640 were of the crew" the 640 are people. Returns both, the earlier first.
 */
export function ofAWhole(
  text: string,
  before: Draft | undefined,
  draft: Draft,
): readonly [before: Draft | undefined, draft: Draft] {
  if (!before || draft.start - before.end > longest) return [before, draft];
  if (isBare(before) && isCounted(draft) && whole.test(text.slice(before.end, draft.left)))
    return [counting(before, draft), draft];
  if (isCounted(before) && isBare(draft) && ofWhom.test(text.slice(before.end, draft.left)))
    return [before, counting(draft, before)];
  return [before, draft];
}

const isBare = ({ dimension, unit }: Draft) => dimension === 'number' && unit === null;
const isCounted = ({ dimension, unit }: Draft) => dimension === 'count' && unit !== null;

const counting = (part: Draft, { unit, concept }: Draft): Draft =>
  amended(part, { unit, concept, dimension: 'count' });
