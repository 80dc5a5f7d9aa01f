import { fileURLToPath } from 'node:url';
import { readRuleBook } from '../../src/io/read-rules.js';

/** The shipped rules and vocabulary, read once for all tests of a file. */
export const { book } = await readRuleBook({
  rules: fileURLToPath(new URL('../../rules', import.meta.url)),
});
