import { isOfCapacity } from './capacity.js';
import { areOfOtherHours } from './hours.js';
import { isMargin } from './margin.js';
import type { Witness } from './witness.js';

/** Whether the words around two figures let them measure one thing: room, margins and hours apart. */
export const mayMeasureOne = (a: Witness, b: Witness): boolean =>
  isOfCapacity(a) === isOfCapacity(b) && isMargin(a) === isMargin(b) && !areOfOtherHours(a, b);
