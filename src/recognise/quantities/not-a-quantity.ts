import { isSpanOfMeasure } from '../span-of-measure.js';
import { calendar } from './calendar.js';
import type { Draft } from './draft.js';
import type { Exclusion } from './exclusion.js';
import { marks } from './marks.js';
import { names } from './names.js';
import { noRank } from './ordinals.js';
import { pronounOne } from './pronoun-one.js';

const measureName: Exclusion = (text, { end, dimension }) =>
  dimension === 'duration' && isSpanOfMeasure(text, end);

const exclusions: readonly Exclusion[] = [
  ...names,
  ...calendar,
  ...marks,
  measureName,
  noRank,
  pronounOne,
];

/** Whether a number is a name, a date, an address or anything else that measures nothing. */
export function isNoQuantity(text: string, draft: Draft): boolean {
  for (const excludes of exclusions) if (excludes(text, draft)) return true;
  return false;
}
