import { printedWords } from '../domain/printed-words.js';
import { isGiven } from '../domain/rule.js';
import type { RuleResult } from '../judge/examples.js';
import { obstacle } from '../report/explain/kinship.js';
import { shorten } from '../report/view/printable.js';
import type { Core } from './context.js';
import type { Trials } from './trials.js';

const mostPairs = 3;

/** Why claims that a rule looks at in an example were not held against each other: a line a pair. */
export function unalignedLines(
  { source }: RuleResult,
  { report }: RuleResult['examples'][number],
  book: Trials['book'],
  { relator }: Pick<Core, 'relator'>,
): readonly string[] {
  const claims = report.claims.filter((claim) => isGiven(source.given, claim));
  const inFact = (...ids: readonly string[]) =>
    report.facts.some((fact) => ids.every((id) => fact.claims.includes(id)));
  const pairs = claims.flatMap((a, i) =>
    claims
      .slice(i + 1)
      .filter((b) => a.article !== b.article && !inFact(a.id, b.id))
      .map((b) => [a, b] as const),
  );
  const relate = relator(book);
  return pairs.slice(0, mostPairs).flatMap(([a, b]) => {
    const kinship = relate(report.articles, [a.id, b.id]);
    const words = [a, b].map((claim) => `“${shorten(printedWords(claim), 60)}”`).join(' and ');
    const name = (claim: typeof a) => `“${shorten(printedWords(claim), 60)}” in ${claim.article}`;
    return kinship && kinship.fact === undefined
      ? [`${words} were not compared: ${obstacle(kinship, name)}`]
      : [];
  });
}
