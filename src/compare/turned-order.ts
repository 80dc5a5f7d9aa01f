const orderWord = /(?<![\p{L}\p{N}])(before|after)(?![\p{L}\p{N}])/iu;
const word = /\p{L}{4,40}/gu;
/** What the order is told of stands within so many characters from the word. */
const reach = 120;

/**
 * Whether two clauses tell the order of two things the other way round:
 *
 *     The mayor left before the vote.     The mayor left after the vote.
 *                    ^^^^^^                              ^^^^^
 *     The hens left before the geese.     The geese left before the hens.
 *         ^^^^             ^^^^^              ^^^^^             ^^^^
 *
 * "An hour before the raid" and "an hour after the warning" tell two orders: what stands behind the
 * words must be alike.
 */
export function turnedOrder(a: string, b: string): boolean {
  const [left, right] = [orderIn(a), orderIn(b)];
  if (!left || !right) return false;
  if (left.order === right.order) return areExchanged(left, right);
  const shared = sharedBy(left.event, right.event);
  return shared > 0 && 2 * shared >= Math.min(left.event.length, right.event.length);
}

interface Order {
  readonly order: string;
  /** Words before the one that tells the order, and those behind it. */
  readonly first: readonly string[];
  readonly event: readonly string[];
}

/** What the one has before the word, the other has behind it, and the other way round. */
const areExchanged = (left: Order, right: Order): boolean =>
  isMostOf(left.event, right.first) &&
  isMostOf(right.event, left.first) &&
  sharedBy(left.event, right.event) === 0 &&
  sharedBy(left.event, left.first) === 0;

const isMostOf = (event: readonly string[], others: readonly string[]): boolean =>
  event.length > 0 && 2 * sharedBy(event, others) >= event.length;

const sharedBy = (some: readonly string[], others: readonly string[]): number =>
  some.filter((word) => others.includes(word)).length;

/** A clause that says both, "after the vote and before noon", tells more than one order. */
function orderIn(clause: string): Order | undefined {
  const [before = '', order, ...more] = clause.split(orderWord);
  const [behind = ''] = more;
  if (order === undefined || more.length > 1) return undefined;
  return {
    order: order.toLowerCase(),
    first: wordsOf(before.slice(-reach)),
    event: wordsOf(behind.slice(0, reach)),
  };
}

const wordsOf = (said: string): readonly string[] => [...new Set(said.toLowerCase().match(word))];
