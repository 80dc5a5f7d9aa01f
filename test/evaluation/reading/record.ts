import type { Finding } from '../../../src/domain/finding.js';

/** What a reader said of one finding. */
export interface Read {
  readonly id: string;
  readonly verdict: string;
  readonly isRight: boolean;
}

/** A row of the record, to be filled in: no words of an article, only where they stand. */
export function recordRow({ id, verdict, rule, evidence }: Finding): string {
  const places = evidence
    .slice(0, 6)
    .map(({ article, span, side }) => `${side} ${article}:${span.join('–')}`);
  return `| ${[id, verdict, rule, places.join(', '), 'right/wrong', ''].join(' | ')} |`;
}

const row = /^\| (\w+) \| ([a-z-]+) \| [a-z-]+ \| [^|]* \| (right|wrong) \|/gm;

/** The rows of a record that a reader has filled in. */
export const readRecord = (markdown: string): readonly Read[] =>
  [...markdown.matchAll(row)].map(([, id = '', verdict = '', said]) => ({
    id,
    verdict,
    isRight: said === 'right',
  }));

/** How many are right of those read, by verdict: `difference: 45 of 60 right (0.75)`. */
export function tally(read: readonly Read[]): readonly string[] {
  return [...new Set(read.map(({ verdict }) => verdict))].map((verdict) => {
    const own = read.filter((each) => each.verdict === verdict);
    const right = own.filter(({ isRight }) => isRight).length;
    return `${verdict}: ${right} of ${own.length} right (${(right / own.length).toFixed(2)})`;
  });
}
