import type { Mention, QuantityMention } from '../domain/mention.js';
import type { Quantity } from '../domain/quantity.js';
import type { TimeExpression } from '../domain/time-expression.js';

/** How many of the unit below go into one: what a compound measure is told in. */
const smaller: ReadonlyMap<string, readonly [unit: string, many: number]> = new Map([
  ['year', ['month', 12]],
  ['week', ['day', 7]],
  ['day', ['hour', 24]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
  ['foot', ['inch', 12]],
  ['stone', ['pound', 14]],
  ['pound', ['ounce', 16]],
  ['kilogram', ['gram', 1000]],
  ['metre', ['centimetre', 100]],
]);

const link = /^(?:,? and |, | )$/;
const longestLink = ', and '.length;

/**
 * One measure told in two units is one claim: "two hours and 41 minutes" are 161 minutes, "five years
 * and four months" 64 months. The recognisers of figures and times find both parts, as each is printed.
 */
export function withCompounds(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const last = found.at(-1);
    const joined = last && joinedWith(text, last, mention);
    if (joined) found[found.length - 1] = joined;
    else found.push(mention);
  }
  return found.length === mentions.length ? mentions : found;
}

function joinedWith(text: string, large: Mention, small: Mention): QuantityMention | undefined {
  if (large.kind !== 'quantity' || small.kind !== 'quantity') return undefined;
  const gap = small.span[0] - large.span[1];
  if (gap < 1 || gap > longestLink || !link.test(text.slice(large.span[1], small.span[0])))
    return undefined;
  const quantity = sum(large.quantity, small.quantity, text);
  if (!quantity) return undefined;
  const { time: _, ...rest } = small;
  const time = large.time && small.time && timeOf(large.time, small.time, quantity);
  return {
    ...rest,
    sentence: large.sentence,
    span: quantity.span,
    quantity,
    ...(time && { time }),
  };
}

/** In the smaller unit; nothing where an amount is open or the second one is a unit of the first or more. */
function sum(large: Quantity, small: Quantity, text: string): Quantity | undefined {
  const [unit, many] = smaller.get(large.unit ?? '') ?? [];
  const isPart = unit === small.unit && large.dimension === small.dimension;
  const { value: much } = large;
  const { value: little } = small;
  if (!isPart || many === undefined || much === null || little === null) return undefined;
  if (!Number.isInteger(much) || little >= many || small.hedge !== 'exact') return undefined;
  const value = much * many + little;
  const { low, high, hedge } = large;
  const span = [large.span[0], small.span[1]] as const;
  return {
    ...large,
    ...small,
    words: text.slice(...span),
    span,
    value,
    low: low === null ? null : value,
    high: high === null ? null : value,
    hedge,
  };
}

/**
 * `P5Y` and `P4M` are `P5Y4M`, `PT2H` and `PT41M` are `PT2H41M`, `P1D` and `PT6H` are `P1DT6H`. Weeks
 * stand alone in ISO 8601, and so are told in days.
 */
function timeOf(large: TimeExpression, small: TimeExpression, { words, span, value }: Quantity) {
  if (large.grain === 'week') return { ...small, words, span, value: `P${value}D` };
  const clock = large.value.startsWith('PT') ? 'PT' : 'P';
  return { ...large, words, span, value: large.value + small.value.slice(clock.length) };
}
