import { fileURLToPath } from 'node:url';
import type { RuleBook } from '../../src/domain/rule.js';

const root = new URL('../../', import.meta.url);
const built = (path: string) => new URL(`dist/${path}`, root).href;

/** What is measured is the built program: a loader that compiles on the fly slows closures down. */
export const loadCheck = (): Promise<typeof import('../../src/check.js')> =>
  import(built('check.js'));
export const loadSegment = (): Promise<typeof import('../../src/segment/segment.js')> =>
  import(built('segment/segment.js'));
export const loadRecognisers = (): Promise<typeof import('../../src/recognise/recognise.js')> =>
  import(built('recognise/recognise.js'));

export async function loadBook(
  rules = fileURLToPath(new URL('rules/recommended', root)),
): Promise<RuleBook> {
  const { readRuleBook }: typeof import('../../src/io/read-rules.js') = await import(
    built('io/read-rules.js')
  );
  const { book, errors } = await readRuleBook({ rules });
  if (errors.length > 0) console.error(`${errors.length} faults in ${rules}`);
  return book;
}
