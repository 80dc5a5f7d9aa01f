const orderWord = /(?<![\p{L}\p{N}])(before|after)(?![\p{L}\p{N}])/iu;
const word = /\p{L}{4,40}/gu;
/** What the order is told of stands within so many characters behind the word. */
const reach = 120;

/**
 * Whether two clauses tell the order of something and one event the other way round:
 *
 *     The mayor left before the vote.     The mayor left after the vote.
 *                    ^^^^^^                              ^^^^^
 *
 * "An hour before the raid" and "an hour after the warning" tell two orders: what stands behind the
 * words must be alike.
 */
export function turnedOrder(a: string, b: string): boolean {
  const [left, right] = [orderIn(a), orderIn(b)];
  if (!left || !right || left.order === right.order) return false;
  const shared = left.event.filter((part) => right.event.includes(part)).length;
  return shared > 0 && 2 * shared >= Math.min(left.event.length, right.event.length);
}

/** A clause that says both, "after the vote and before noon", tells more than one order. */
function orderIn(clause: string) {
  const [, order, ...more] = clause.split(orderWord);
  const [behind = ''] = more;
  if (order === undefined || more.length > 1) return undefined;
  const event = behind.slice(0, reach).toLowerCase().match(word) ?? [];
  return { order: order.toLowerCase(), event: [...new Set(event)] };
}
