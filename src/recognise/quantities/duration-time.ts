import type { Grain, TimeExpression } from '../../domain/time-expression.js';
import type { Draft } from './draft.js';

/** TIMEX3 designators; `T` before those of the clock. */
const designators: Readonly<Record<string, readonly [string, Grain]>> = {
  second: ['T*S', 'second'],
  minute: ['T*M', 'minute'],
  hour: ['T*H', 'hour'],
  day: ['*D', 'day'],
  week: ['*W', 'week'],
  fortnight: ['*W', 'week'],
  month: ['*M', 'month'],
  quarter: ['*Q', 'quarter'],
  year: ['*Y', 'year'],
  decade: ['*DE', 'decade'],
  century: ['*CE', 'century'],
};

/** "three years" → P3Y, "several days" → PXD; nothing for a range, which TIMEX3 can't say. */
export function durationTime(text: string, draft: Draft): TimeExpression | undefined {
  if (draft.dimension !== 'duration' || draft.hedge === 'range') return undefined;
  const designator = designators[draft.unit ?? ''];
  if (!designator) return undefined;
  const [pattern, grain] = designator;
  const count =
    draft.value === null ? 'X' : String(draft.unit === 'fortnight' ? draft.value * 2 : draft.value);
  return {
    words: text.slice(draft.start, draft.end),
    span: [draft.start, draft.end],
    type: 'duration',
    value: `P${pattern.replace('*', count)}`,
    start: null,
    end: null,
    grain,
    implied: false,
  };
}
