import type { Article } from '../domain/article.js';
import type { Rule, RuleBook } from '../domain/rule.js';
import type { RuleExample } from '../domain/rule-schema.js';
import type { Core } from './context.js';

/** What a rule's examples say of it. */
export type RuleState = 'holds' | 'missing' | 'noisy' | 'never fires' | 'no example';

export interface RuleTrial {
  readonly rule: Rule;
  readonly state: RuleState;
  /** One line for each example that came out otherwise than expected. */
  readonly failures: readonly string[];
}

/**
 * Runs a rule's examples. An example that expects the rule's own verdict, or silence, is put to
 * this rule alone; one that expects another verdict is put to all rules together.
 */
export function tryRule(rule: Rule, book: RuleBook, check: Core['check']): RuleTrial {
  const alone = { ...book, rules: [rule] };
  const trials = rule.examples.map((example) => {
    const { title, expect } = example;
    const isOwn = expect === rule.verdict || expect === 'silence';
    const { findings } = check(articlesOf(example), isOwn ? alone : book);
    const verdicts = new Set(findings.map(({ verdict }) => verdict));
    const isRight = expect === 'silence' ? verdicts.size === 0 : verdicts.has(expect);
    const found = [...verdicts].join(', ') || 'silence';
    return { expect, isRight, failure: `"${title}": expected ${expect}, found ${found}` };
  });
  const failed = trials.filter(({ isRight }) => !isRight);
  return { rule, state: stateOf(rule, trials), failures: failed.map(({ failure }) => failure) };
}

interface Trial {
  readonly expect: RuleExample['expect'];
  readonly isRight: boolean;
}

function stateOf(rule: Rule, trials: readonly Trial[]): RuleState {
  if (trials.length === 0) return 'no example';
  if (trials.some(({ isRight, expect }) => !isRight && expect === 'silence')) return 'noisy';
  if (trials.some(({ isRight }) => !isRight)) return 'missing';
  return trials.some(({ expect }) => expect === rule.verdict) ? 'holds' : 'never fires';
}

function articlesOf({ texts }: RuleExample): readonly Article[] {
  return texts.map((text, i) => ({
    outlet: `outlet ${i + 1}`,
    ...text,
    id: String(i + 1),
    story: 'example',
  }));
}
