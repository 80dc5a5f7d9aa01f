import type { Quantity } from '../../src/domain/quantity.js';
import type { TimeExpression } from '../../src/domain/time-expression.js';

/** A plain quantity, everything else given by `parts`. */
export function quantity(value: number | null, parts: Partial<Quantity> = {}): Quantity {
  const hedge = parts.hedge ?? 'exact';
  const floor = hedge === 'at-least' || hedge === 'more-than';
  const ceiling = hedge === 'at-most' || hedge === 'less-than';
  return {
    words: String(value),
    span: [0, 1],
    value,
    low: ceiling ? null : value,
    high: floor ? null : value,
    step: 1,
    unit: null,
    dimension: 'number',
    hedge,
    ...parts,
  };
}

export function time(
  value: string,
  start: string | null = null,
  end: string | null = null,
  parts: Partial<TimeExpression> = {},
): TimeExpression {
  const type = value.startsWith('P') && !value.endsWith('_REF') ? 'duration' : 'date';
  return {
    words: value,
    span: [0, 1],
    type,
    value,
    start,
    end,
    grain: 'day',
    implied: false,
    ...parts,
  };
}
