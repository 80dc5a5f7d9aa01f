import { fileURLToPath } from 'node:url';
import { readVocabulary } from '../../src/io/read-vocabulary.js';

/** The shipped vocabulary, read once for all tests of a file. */
export const vocabulary = readVocabulary(
  fileURLToPath(new URL('../../rules/vocabulary', import.meta.url)),
);
