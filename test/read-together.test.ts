import { expect, it } from 'vitest';
import type { Article } from '../src/domain/article.js';
import { readTogether } from '../src/read-together.js';

const story = (name: string, ...lengths: readonly number[]) =>
  [
    name,
    lengths.map(
      (length, i): Article => ({ id: `${name}${i}`, story: name, text: 'x'.repeat(length) }),
    ),
  ] as const;

it('reads small stories in one go, and gives each its own', () => {
  const goes: string[][] = [];
  const read = (articles: readonly Article[]) => {
    const ids = articles.map(({ id }) => id);
    goes.push(ids);
    return ids;
  };
  const stories = [story('a', 9, 9), story('b', 9), story('c'), story('d', 200_000), story('e', 9)];
  const given = Array.from(readTogether(stories, read), (each) => [each.story, each.read]);
  expect(given).toEqual([
    ['a', ['a0', 'a1']],
    ['b', ['b0']],
    ['c', []],
    ['d', ['d0']],
    ['e', ['e0']],
  ]);
  expect(goes).toEqual([['a0', 'a1', 'b0', 'd0'], ['e0']]);
});
