import { expect, it } from 'vitest';
import { inventArticles } from './corpus.js';
import { shapes, withCompany } from './pathological.js';

it('invents the same articles for the same seed, others for another', () => {
  expect(inventArticles(3, 5)).toEqual(inventArticles(3, 5));
  expect(inventArticles(1, 1, 2)).not.toEqual(inventArticles(1, 1, 1));
});

it('fills in every phrase, in texts of about 4 kB', () => {
  const articles = inventArticles(20, 5);
  const length = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length;
  expect(length).toBeGreaterThan(3_500);
  expect(length).toBeLessThan(4_500);
  for (const { text } of articles) expect(text).not.toMatch(/[{}|]|\$[a-z]/);
});

it.each(Object.keys(shapes))('makes %s of the length asked for', (shape) => {
  expect(withCompany(shape, 6_000).at(-1)?.text).toHaveLength(6_000);
});
