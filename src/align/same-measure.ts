import { isOfCapacity } from './capacity.js';
import { hoursIn } from './hours.js';
import { isMargin } from './margin.js';
import { rememberedFor, type Witness } from './witness.js';

/** Asks whether the words around two figures let them measure one thing: room, margins and hours apart. */
export function mayMeasureOne(): (a: Witness, b: Witness) => boolean {
  const kind = rememberedFor((one: Witness) => ({
    isRoom: isOfCapacity(one),
    isMargin: isMargin(one),
    hours: hoursIn(one),
  }));
  return (a, b) => {
    const [ours, theirs] = [kind(a), kind(b)];
    if (ours.isRoom !== theirs.isRoom || ours.isMargin !== theirs.isMargin) return false;
    if (ours.hours.length === 0 || theirs.hours.length === 0) return true;
    return ours.hours.some((hour) => theirs.hours.includes(hour));
  };
}
