import { createRequire } from 'node:module';

/** The very instance that the tagger loads. */
const nlp: typeof import('compromise/two').default = createRequire(import.meta.url)(
  'compromise/two',
);

/** Counts the sentences given to the tagger during `run`, by a step added to its own chain. */
export function countTaggings(run: () => void): number {
  let count = 0;
  nlp.plugin({
    compute: {
      countTaggings: () => {
        count++;
      },
    },
    hooks: ['countTaggings'],
  });
  run();
  return count;
}
