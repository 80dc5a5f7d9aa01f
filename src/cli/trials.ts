import type { RecognisingRule } from '../domain/recognising-rule.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import { type RecogniserResult, tryRecogniser } from '../frame/try-recogniser.js';
import { type RuleResult, runExamples } from '../judge/examples.js';
import type { Core } from './context.js';
import type { LoadedRules } from './rule-book.js';

/** What the examples of rules of both kinds came to, and the book they were run with. */
export interface Trials {
  readonly book: RuleBook;
  readonly judging: readonly RuleResult[];
  readonly recognising: readonly RecogniserResult[];
}

export const isJudging = (rule: Rule | RecognisingRule): rule is Rule => 'when' in rule;

/** Runs the examples of the rules in force, or of those named; a disabled one where it is named. */
export function runTrials(
  { book, disabled }: Pick<LoadedRules, 'book' | 'disabled'>,
  only: ReadonlySet<string> | undefined,
  { checker, extractor }: Core,
): Trials {
  const asked = disabled.filter(({ id }) => only?.has(id));
  const recognisers = [
    ...(book.recognisers ?? []),
    ...asked.filter((rule): rule is RecognisingRule => !isJudging(rule)),
  ];
  const tried = { ...book, rules: [...book.rules, ...asked.filter(isJudging)], recognisers };
  const check = checker(tried);
  const extract = extractor(tried);
  const wanted = recognisers.filter(({ id }) => only === undefined || only.has(id));
  return {
    book: tried,
    judging: runExamples(tried, (articles) => check(articles), only),
    recognising: wanted.map((rule) => tryRecogniser(rule, extract)),
  };
}
