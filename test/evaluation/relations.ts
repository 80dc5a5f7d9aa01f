import { check } from '../../src/check.js';
import type { Article } from '../../src/domain/article.js';
import type { Finding } from '../../src/domain/finding.js';
import { withoutNulls } from './articles.js';
import type { Evaluation, Row } from './evaluation.js';

interface Relation {
  readonly id: string;
  readonly verdict: string;
  readonly alt: readonly string[];
  readonly aspect: string;
  readonly topic: string;
  readonly evidence: readonly { article: string; span: readonly [number, number] }[];
}

const outright: ReadonlySet<string> = new Set(['value', 'time', 'wording']);

/**
 * The relations that an editor marked between the seed articles. One is found when a finding has
 * its verdict (or one of `alt`) and evidence that overlaps the marked evidence in two articles, or
 * in the one article of a single source.
 */
export const relations: Evaluation = {
  name: 'relations',
  needs: ['seeds/articles.jsonl', 'gold/seed-relations.jsonl'],
  run(read, book) {
    const articles = withoutNulls(read('seeds/articles.jsonl')) as readonly Article[];
    const { findings } = check(articles, book);
    const gold = read('gold/seed-relations.jsonl') as readonly Relation[];
    const conflicts = findings.filter(({ verdict }) => verdict === 'contradiction');
    return [
      row(
        'seed relations: value, time, wording',
        gold.filter(({ aspect }) => outright.has(aspect)),
        findings,
        'aim 18 of 20',
      ),
      row('seed relations: all', gold, findings, 'aim 28 of 37'),
      {
        set: 'seed contradictions',
        n: conflicts.length,
        precision: null,
        recall: null,
        f1: null,
        others: 'the schedule of a target, no other',
        misses: conflicts.map(({ message }) => message),
      },
    ];
  },
};

function row(
  set: string,
  gold: readonly Relation[],
  findings: readonly Finding[],
  others: string,
): Row {
  const missed = gold.filter((relation) => !findings.some((finding) => matches(relation, finding)));
  return {
    set,
    n: gold.length,
    precision: null,
    recall: (gold.length - missed.length) / gold.length,
    f1: null,
    others,
    misses: missed.map(({ id, verdict, aspect, topic }) => `${id} ${verdict} ${aspect}: ${topic}`),
  };
}

function matches({ verdict, alt, evidence }: Relation, finding: Finding): boolean {
  if (finding.verdict !== verdict && !alt.includes(finding.verdict)) return false;
  const met = new Set(
    evidence
      .filter(({ article, span }) =>
        finding.evidence.some(
          (own) => own.article === article && own.span[0] < span[1] && span[0] < own.span[1],
        ),
      )
      .map(({ article }) => article),
  );
  return met.size >= Math.min(2, new Set(evidence.map(({ article }) => article)).size);
}
