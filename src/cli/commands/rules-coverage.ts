import type { RuleBook } from '../../domain/rule.js';
import { unusedPatterns } from '../../frame/try-recogniser.js';
import { type ConditionGap, conditionGaps, unusedWords } from '../../judge/coverage.js';
import { triedIn } from '../../judge/trials.js';
import { printable } from '../../report/view/printable.js';
import type { Core } from '../context.js';
import type { Trials } from '../trials.js';

const mostNamed = 12;
const howToFill = [
  '  Add an example in which it comes out the other way, with the verdict that is right there;',
  '  where nobody can think of one, the condition does nothing and can go.',
];

/** What the examples leave untried; of the vocabulary nobody is asked to try every entry. */
export function coverageOf(trials: Trials, core: Core) {
  const { judging, recognising, book } = trials;
  const reports = judging.flatMap(({ examples }) => examples.map(({ report }) => report));
  const facts = triedIn(reports, book);
  const gaps = [
    ...judging.map(({ rule, source, examples }) => {
      const fires = examples.some(({ report: { findings } }) =>
        findings.some((found) => found.rule === rule),
      );
      return { rule, fires, missing: conditionGaps(source, facts).map(gapWords) };
    }),
    ...recognising.map(({ rule, source }) => {
      const unused = unusedPatterns(source, (alone) =>
        core.extractor({ ...book, recognisers: [alone] }),
      );
      const missing = unused.map((pattern) => `match ${printable(pattern)} – never matches`);
      return { rule, fires: unused.length < source.match.length, missing };
    }),
  ];
  const whole = gaps.filter(({ fires, missing }) => fires && missing.length === 0);
  const lines = [
    '',
    `coverage: ${whole.length} of ${gaps.length} rules in every condition and pattern`,
    ...gaps.flatMap(({ rule, fires, missing }) => [
      ...(fires ? [] : [`  ${rule}: fires in no example`]),
      ...missing.map((gap) => `  ${rule}: ${gap}`),
    ]),
    ...(whole.length < gaps.length ? howToFill : []),
    ...wordLines(trials, book),
  ];
  return { lines, isFull: whole.length === gaps.length };
}

const gapWords = ({ field, text, never }: ConditionGap) =>
  `${field} ${printable(text)} – never ${never.length === 2 ? 'tried' : never[0]}`;

function wordLines({ judging, recognising }: Trials, book: RuleBook): readonly string[] {
  const texts = [
    ...judging.flatMap(({ examples }) =>
      examples.flatMap(({ report }) => report.articles.map(({ text }) => text)),
    ),
    ...recognising.flatMap(({ source }) => source.examples.map(({ text }) => text)),
  ];
  return unusedWords(book.vocabulary, texts).map(({ part, entries, unused }) => {
    const more = unused.length - mostNamed;
    const named = [...unused.slice(0, mostNamed), ...(more > 0 ? [`${more} others`] : [])];
    const missing = unused.length === 0 ? '' : `; not: ${printable(named.join(', '))}`;
    return `  vocabulary ${part}: ${entries - unused.length} of ${entries}${missing}`;
  });
}
