import { readRuleBook } from '../../src/io/read-rules.js';
import { shippedRules } from '../../src/io/shipped.js';

/** The shipped rules and vocabulary, read once for all tests of a file. */
export const { book } = await readRuleBook({ rules: shippedRules });
