import { checker } from '../../src/check.js';
import type { Finding } from '../../src/domain/finding.js';
import type { RuleBook } from '../../src/domain/rule.js';
import type { Evaluation, Row } from './evaluation.js';
import { figuresDiffer } from './figures-differ.js';

interface PairCase {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly label: string;
  readonly orig_label?: string;
  readonly op?: string;
  readonly numeric?: boolean;
}

interface Judged {
  readonly pair: PairCase;
  readonly findings: readonly Finding[];
}

const has = ({ findings }: Judged, ...verdicts: readonly string[]) =>
  findings.some(({ verdict }) => verdicts.includes(verdict));
const disputes = (judged: Judged) => has(judged, 'contradiction');
const differs = (judged: Judged) => has(judged, 'contradiction', 'difference', 'update');
const agrees = (judged: Judged) => has(judged, 'agreement', 'refinement');

/**
 * Pairs of short texts with a label. `number_paraphrase`: all agree, so every contradiction is a
 * false alarm. `fever_symmetric`: accuracy among the numeric pairs that are decided, either as
 * contradiction or as agreement; of those whose figures or dates differ (`figuresDiffer`), and of all.
 * `entailment_rte`: what is entailed must not be disputed.
 */
export const pairs: Evaluation = {
  name: 'pairs',
  needs: [
    'data/number_paraphrase.jsonl',
    'data/fever_symmetric.jsonl',
    'data/entailment_rte.jsonl',
  ],
  run(read, book) {
    const judge = judging(book);
    const numbers = (read('data/number_paraphrase.jsonl') as PairCase[]).map(judge);
    const byOp = (...ops: readonly string[]) =>
      numbers.filter(({ pair }) => ops.includes(pair.op ?? ''));
    const fever = (read('data/fever_symmetric.jsonl') as PairCase[])
      .filter(({ numeric }) => numeric)
      .map(judge);
    const differing = fever.filter(({ pair }) => figuresDiffer(pair.a, pair.b));
    const entailment = (read('data/entailment_rte.jsonl') as PairCase[]).map(judge);
    const entailed = entailment.filter(({ pair }) => pair.label === 'agree');
    const others = entailment.filter(({ pair }) => pair.label !== 'agree');
    return [
      share(
        'number_paraphrase: false contradictions',
        numbers,
        disputes,
        '≤ 0.03; naive 0.106',
        disputes,
        'lower',
      ),
      share(
        '  Round, Add, Subtract',
        byOp('Round', 'SRound', 'Add', 'Subtract'),
        disputes,
        '≤ 0.15',
        disputes,
        'lower',
      ),
      share(
        '  agreements found on Copy',
        byOp('Copy'),
        agrees,
        '≥ 0.70',
        (judged) => !agrees(judged),
      ),
      ...decisions(
        differing,
        ['fever_symmetric, figures differ: decided', '≥ 0.75'],
        ['  figures differ: right of the decided', '≥ 0.88'],
      ),
      ...decisions(
        fever,
        ['fever_symmetric numeric: decided', 'printed'],
        ['  accuracy on the decided', 'printed'],
      ),
      share(
        'entailment_rte: entailed, yet disputed',
        entailed,
        differs,
        '≤ 0.03',
        differs,
        'lower',
      ),
      share(
        '  not entailed, called a contradiction',
        others,
        disputes,
        'printed',
        disputes,
        'neither',
      ),
    ];
  },
};

/** How many pairs are decided, either as contradiction or as agreement, and how many of these rightly. */
function decisions(
  cases: readonly Judged[],
  [ofAll, aimOfAll]: readonly [string, string],
  [ofDecided, aimOfDecided]: readonly [string, string],
): readonly Row[] {
  const isDecided = (judged: Judged) => disputes(judged) || agrees(judged);
  const isRight = (judged: Judged) => disputes(judged) === (judged.pair.label === 'contradict');
  const decided = cases.filter(isDecided);
  return [
    share(ofAll, cases, isDecided, aimOfAll, (judged) => !isDecided(judged)),
    share(ofDecided, decided, isRight, aimOfDecided, (judged) => !isRight(judged)),
  ];
}

function judging(book: RuleBook): (pair: PairCase) => Judged {
  const check = checker(book);
  return (pair) => {
    const articles = (['a', 'b'] as const).map((id) => ({
      id,
      story: 'pair',
      text: pair[id],
    }));
    return { pair, findings: check(articles).findings };
  };
}

/** The share of cases for which something holds stands in the column of recall. */
function share(
  set: string,
  cases: readonly Judged[],
  holds: (judged: Judged) => boolean,
  others: string,
  misses: (judged: Judged) => boolean,
  better: Row['better'] = 'higher',
): Row {
  const count = cases.filter(holds).length;
  return {
    set,
    n: cases.length,
    precision: null,
    recall: cases.length === 0 ? null : count / cases.length,
    f1: null,
    others,
    better,
    misses: cases.filter(misses).map(({ pair, findings }) => {
      const verdicts = findings.filter(({ verdict }) => verdict !== 'single-source');
      return `${pair.id} ${pair.label}: ${verdicts.map(({ message }) => message).join(' / ') || '–'} :: ${pair.b}`;
    }),
  };
}
