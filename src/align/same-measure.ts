import { isOfCapacity } from './capacity.js';
import { hoursIn } from './hours.js';
import { isMargin } from './margin.js';
import { areOfOtherShares, sharesBeside } from './shares-beside.js';
import { areOfOtherStretches, stretchesIn } from './stretch-of-change.js';
import { rememberedFor, type Witness } from './witness.js';

/**
 * Asks whether the words around two figures let them measure one thing: room, margins and hours apart,
 * changes over two times, and spans of time after which the shares are unlike.
 */
export function mayMeasureOne(): (a: Witness, b: Witness) => boolean {
  const sharesOf = sharesBeside();
  const kind = rememberedFor((one: Witness) => ({
    isRoom: isOfCapacity(one),
    isMargin: isMargin(one),
    hours: hoursIn(one),
    stretches: isChange(one) ? stretchesIn(one) : undefined,
    shares: sharesOf(one),
  }));
  return (a, b) => {
    const [ours, theirs] = [kind(a), kind(b)];
    if (ours.isRoom !== theirs.isRoom || ours.isMargin !== theirs.isMargin) return false;
    if (ours.stretches && theirs.stretches && areOfOtherStretches(ours.stretches, theirs.stretches))
      return false;
    if (areOfOtherShares(ours.shares, theirs.shares)) return false;
    if (ours.hours.length === 0 || theirs.hours.length === 0) return true;
    return ours.hours.some((hour) => theirs.hours.includes(hour));
  };
}

/** "fell by 34%", "a drop of 34%". */
const isChange = ({ claim }: Witness) =>
  claim.kind === 'quantity' && claim.quantity.change?.role === 'by';
