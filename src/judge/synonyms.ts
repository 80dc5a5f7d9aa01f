import type { AreSynonyms } from '../compare/other-word.js';
import { stemOf } from '../compare/stem.js';
import type { Vocabulary } from '../domain/vocabulary.js';

/**
 * Words that stand in one row of the vocabulary may say one thing; so may all words of saying, and words
 * of one scale, which have rules of their own.
 */
export function synonymsBy({ concepts, acts, scales, speech }: Vocabulary): AreSynonyms {
  const rows: readonly (readonly [row: string, words: readonly string[]])[] = [
    ...concepts.map(({ concept, also }) => [`concept ${concept}`, [concept, ...also]] as const),
    ...acts.map(({ act, also }) => [`act ${act}`, [act, ...also]] as const),
    ...scales.map(({ scale, cues }) => [`scale ${scale}`, cues] as const),
    ['speech', speech.flatMap(({ words }) => words)],
  ];
  const rowsOf = new Map<string, Set<string>>();
  for (const [row, words] of rows) {
    for (const word of words.filter((one) => !one.includes(' '))) {
      const key = stemOf(word.toLowerCase());
      rowsOf.set(key, (rowsOf.get(key) ?? new Set()).add(row));
    }
  }
  const none: ReadonlySet<string> = new Set();
  return (word, other) => {
    const [ours, theirs] = [word, other].map((one) => rowsOf.get(stemOf(one)) ?? none);
    return [...(ours ?? none)].some((row) => theirs?.has(row));
  };
}
