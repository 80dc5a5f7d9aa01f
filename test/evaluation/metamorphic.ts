import { checker, relator } from '../../src/check.js';
import type { Article } from '../../src/domain/article.js';
import { withoutNulls } from './articles.js';
import type { Evaluation } from './evaluation.js';
import { type TrialSet, trialSets, trialsOn } from './metamorphic/trials.js';

const files = ['data/clusters_basil.jsonl', 'data/clusters_allsides.jsonl'];

/**
 * What must hold whatever is right: real stories are changed in a way whose effect is known, and
 * the findings before and after are compared. The share for which it holds stands in the column
 * of recall.
 */
export const metamorphic: Evaluation = {
  name: 'metamorphic',
  needs: files,
  run(read, book) {
    const runs = { check: checker(book), relate: relator(book) };
    const stories = byStory(
      files.flatMap((file) => withoutNulls(read(file)) as readonly Article[]),
    );
    const trials = stories.flatMap((story, i) => {
      const stranger = stories[(i + 1) % stories.length]?.[0] as Article;
      return trialsOn(story, stranger, runs, book.vocabulary);
    });
    return Object.entries(trialSets).map(([set, [title, others]]) => {
      const own = trials.filter((trial) => trial.set === (set as TrialSet));
      const misses = own.filter(({ holds }) => !holds).map(({ miss }) => miss);
      return {
        set: `metamorphic: ${title}`,
        n: own.length,
        precision: null,
        recall: own.length === 0 ? null : (own.length - misses.length) / own.length,
        f1: null,
        others,
        misses,
      };
    });
  },
};

function byStory(articles: readonly Article[]): readonly (readonly Article[])[] {
  const stories = new Map<string, Article[]>();
  for (const article of articles) {
    const members = stories.get(article.story) ?? [];
    stories.set(article.story, members);
    members.push(article);
  }
  return [...stories.values()];
}
