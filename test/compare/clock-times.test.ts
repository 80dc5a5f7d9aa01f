import { expect, test } from 'vitest';
import { compareClocks } from '../../src/compare/clock-times.js';
import type { Grain, TimeExpression, TimeRelation } from '../../src/domain/time-expression.js';
import { time } from './build.js';

const at = (hour: string, relation: TimeRelation = 'at', grain: Grain = 'minute') =>
  time(`XXXX-XX-XXT${hour}`, null, null, { type: 'time', words: hour, relation, grain });
const onDay = (hour: string) =>
  time(`2031-05-14T${hour}`, `2031-05-14T${hour}`, `2031-05-14T${hour}`, { type: 'time' });

const table: readonly [string, TimeExpression, TimeExpression, string | undefined][] = [
  ['two hours', at('06:40'), at('07:15'), 'disjoint'],
  ['one with its day', at('06:40'), onDay('07:15'), 'disjoint'],
  ['the same, one with its day', at('06:40'), onDay('06:40'), 'within'],
  ['a whole hour near by', at('06:40'), at('07:00', 'at', 'hour'), 'overlapping'],
  ['a whole hour far off', at('06:40'), at('08:00', 'at', 'hour'), 'disjoint'],
  ['about', at('06:40', 'around'), at('06:50'), 'overlapping'],
  ['a bound', at('06:40', 'before'), at('07:15'), undefined],
  ['another zone', { ...at('06:40'), words: '6:40 GMT' }, at('07:15'), undefined],
  ['noon is no zone', { ...at('12:00'), words: 'noon' }, at('15:00', 'around', 'hour'), 'disjoint'],
  ['both with their days', onDay('06:40'), onDay('07:15'), undefined],
  ['a day', at('06:40'), time('2031-05-14', '2031-05-14', '2031-05-15'), undefined],
];

test.each(table)('%s', (_, a, b, relation) => {
  expect(compareClocks(a, b)?.relation).toBe(relation);
  expect(compareClocks(b, a)?.relation).toBe(relation);
});

test('the one with its day is the finer', () => {
  expect(compareClocks(at('06:40'), onDay('06:40'))?.finer).toBe('b');
});
