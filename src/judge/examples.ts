import type { Article } from '../domain/article.js';
import type { Finding } from '../domain/finding.js';
import type { Report } from '../domain/report.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import type { RuleExample } from '../domain/rule-schema.js';
import type { RuleStatus, TriedExample } from '../domain/rule-status.js';
import { derivationOf } from './derivation.js';

/** The whole pipeline, handed in: the judge is one of its stages and doesn't know the others. */
export type Check = (articles: readonly Article[], book: RuleBook) => Report;

/** `found` are the verdicts in the rule's aspect, each with its rule. */
interface ExampleResult extends TriedExample {
  readonly expect: RuleExample['expect'];
  /** What the whole pipeline made of the example's texts. */
  readonly report: Report;
}

export interface RuleResult {
  readonly rule: string;
  readonly source: Rule;
  readonly status: RuleStatus;
  readonly examples: readonly ExampleResult[];
}

/** Runs the examples of all rules in force (or of those named) against the whole book. */
export function runExamples(
  book: RuleBook,
  check: Check,
  only?: ReadonlySet<string>,
): readonly RuleResult[] {
  return book.rules
    .filter(({ id }) => only === undefined || only.has(id))
    .map((rule) => {
      const examples = rule.examples.map((example) => runExample(rule, example, book, check));
      return { rule: rule.id, source: rule, status: statusOf(rule, examples), examples };
    });
}

function statusOf(rule: Rule, examples: readonly ExampleResult[]): RuleStatus {
  if (examples.length === 0) return 'no example';
  const failed = examples.filter(({ holds }) => !holds);
  if (failed.some(({ expect }) => expect !== 'silence')) return 'missing';
  if (failed.length > 0) return 'noisy';
  return examples.some(({ expect }) => expect === rule.verdict) ? 'holds' : 'never fires';
}

function runExample(rule: Rule, example: RuleExample, book: RuleBook, check: Check): ExampleResult {
  const { title, expect } = example;
  const articles = articlesOf(example);
  const report = check(articles, book);
  const holds = isAsExpected(rule, expect, report.findings);
  const got = report.findings
    .filter(({ aspect }) => aspect === rule.aspect)
    .map((finding) => `${finding.verdict} (${finding.rule})`);
  return {
    title,
    expect,
    expected: expect,
    found: got.join(', ') || 'silence',
    holds,
    derivation: holds ? [] : derivationOf(rule, report, book),
    report,
  };
}

/** The rule's own verdict has to be its own doing; another's is a matter of verdict and aspect. */
export function isAsExpected(
  rule: Rule,
  expect: RuleExample['expect'],
  findings: readonly Finding[],
): boolean {
  const own = findings.some((finding) => finding.rule === rule.id);
  if (expect === 'silence') return !own;
  if (expect === rule.verdict) return own;
  const other = findings.some(
    ({ verdict, aspect }) => verdict === expect && aspect === rule.aspect,
  );
  return other && !own;
}

function articlesOf({ texts }: RuleExample): readonly Article[] {
  return texts.map(({ text, outlet, published }, index) => ({
    id: `text-${index + 1}`,
    story: 'example',
    text,
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
  }));
}
